"""The mean of each county on each of the first days of daily.zarr, by xarray and exactextract; the store is loaded first.

With `bands` exactextract takes the days as bands of one raster. With `coverage` it computes the covered cells of each county
once, and NumPy weights all days by them, as an expert in both would write it.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import rioxarray  # noqa: F401  exactextract asks xarray by it where the cells are
import xarray as xr
from exactextract import exact_extract

DIRECTORY, HOW, DAYS = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
RUNS = 1 if HOW == "bands" else 5
counties = json.loads((DIRECTORY / "counties.json").read_text())


def load() -> xr.DataArray:
    days = xr.open_zarr(DIRECTORY / "daily.zarr", chunks=None)["tmean"].isel(time=slice(0, DAYS)).load()
    return days.rename(lat="y", lon="x").rio.write_crs("EPSG:4326")


def by_bands(days: xr.DataArray) -> list[list[float]]:
    rows = [one["properties"] for one in exact_extract(days, counties, "mean")]
    # A single band has a name of its own.
    return [[row["mean"]] if DAYS == 1 else [row[f"band_{day + 1}_mean"] for day in range(DAYS)] for row in rows]


def by_coverage(days: xr.DataArray) -> list[list[float]]:
    cells = days.values.reshape(DAYS, -1)
    means = []
    for one in exact_extract(days[0], counties, ["cell_id", "coverage"]):
        covered = cells[:, one["properties"]["cell_id"]]
        weights = one["properties"]["coverage"] * ~np.isnan(covered)
        with np.errstate(invalid="ignore"):
            means.append(((np.nan_to_num(covered).astype(np.float64) * weights).sum(1) / weights.sum(1)).tolist())
    return means


def timed(work):
    start, cpu = time.perf_counter(), time.process_time()
    value = work()
    return value, time.perf_counter() - start, time.process_time() - cpu


days, reading, _ = timed(load)
runs = [timed(lambda: (by_bands if HOW == "bands" else by_coverage)(days)) for _ in range(RUNS)]
values, first, _ = runs[0]
means = [[None if np.isnan(mean) else mean for mean in row] for row in values]
above, cpu = min(run[1] for run in runs), min(run[2] for run in runs)
print(json.dumps({"total": reading + first, "above": above, "aboveCpu": cpu, "values": means}))
