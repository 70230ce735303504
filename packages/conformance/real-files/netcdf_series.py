"""Files of netCDF 3 with a reading for each time, latitude and longitude."""

from __future__ import annotations

from pathlib import Path

import netCDF4
import numpy as np


def write_series(
    path: Path,
    times: tuple[np.ndarray, str, str],
    latitudes: np.ndarray,
    longitudes: np.ndarray,
    values: np.ndarray,
    kind: str,
    fill_value: float | None = None,
) -> None:
    """Writes `reading`, of a type such as f4. Times are numbers, their units and their calendar."""
    numbers, units, calendar = times
    with netCDF4.Dataset(path, "w", format="NETCDF3_CLASSIC") as data:
        data.createDimension("time", None)
        data.createDimension("lat", latitudes.size)
        data.createDimension("lon", longitudes.size)
        for name, axis, of in (("lat", latitudes, "degrees_north"), ("lon", longitudes, "degrees_east"), ("time", numbers, units)):
            variable = data.createVariable(name, "f8", (name,))
            variable.units = of
            variable[:] = axis
        data["time"].calendar = calendar
        data.createVariable("reading", kind, ("time", "lat", "lon"), fill_value=fill_value)[:] = values
