"""Folders of files that are a series of times: GeoTIFFs by their names, netCDF files by their axes."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import netCDF4
import numpy as np
import rasterio
import xarray as xr
from rasterio.transform import from_origin
from right_values import outline, statistics_of_cells

ROWS, COLUMNS, CELL = 20, 30, 0.5
WEST, NORTH = 0.0, 40.0
BOUNDS = (WEST, NORTH - ROWS * CELL, WEST + COLUMNS * CELL, NORTH)
GEOMETRY = outline(7.0127, 35.0311, 3.2)


def values_of(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 800, (*shape, ROWS, COLUMNS)) / 8


def write(path: Path, values: np.ndarray) -> None:
    path.parent.mkdir(exist_ok=True)
    with rasterio.open(
        path, "w", driver="GTiff", width=COLUMNS, height=ROWS, count=1, dtype="float64", crs="EPSG:4326",
        transform=from_origin(WEST, NORTH, CELL, CELL),
    ) as file:
        file.write(values, 1)


def case(id: str, why: str, source: dict, cells: np.ndarray, first: str, last: str, **more) -> dict:
    return {
        "id": id, "why": why, "source": source, "geometry": GEOMETRY, "ask": {"time_range": [first, last]},
        "expect": statistics_of_cells(cells, BOUNDS, GEOMETRY, ("mean",)), **more,
    }


def geotiffs(folder: Path) -> list[dict]:
    made = []
    kinds = {
        "monthly": ("rain_%Y-%m.tif", "rain_{YYYY}-{MM}.tif", [datetime(2001 + m // 12, m % 12 + 1, 1) for m in range(18)]),
        "daily": ("%Y%m%d_v2.tif", "{YYYY}{MM}{DD}_*.tif", [datetime(2001, 2, 20) + timedelta(d) for d in range(15)]),
        "day-of-year": ("A%Y%j.tif", "A{YYYY}{DDD}.tif", [datetime(2000, 12, 25) + timedelta(d) for d in range(15)]),
        "hourly": ("t_%Y%m%dT%H%M.tif", "t_{YYYY}{MM}{DD}T{hh}{mm}.tif", [datetime(2001, 1, 1) + timedelta(hours=h) for h in range(30)]),
        "yearly": ("cover %Y (final).tif", "cover {YYYY} (final).tif", [datetime(y, 1, 1) for y in range(1998, 2003)]),
    }
    asked = {
        "monthly": ("2001-11-01", "2001-12-31"), "daily": ("2001-02-28", "2001-03-01"), "day-of-year": ("2000-12-31", "2001-01-01"),
        "hourly": ("2001-01-02", "2001-01-02"), "yearly": ("2000-05-01", "2000-05-31"),
    }
    for name, (form, pattern, times) in kinds.items():
        all_values = values_of(3, len(times))
        for time, values in zip(times, all_values, strict=True):
            write(folder / name / time.strftime(form), values)
        (folder / name / "README.txt").write_text("not one of them")
        write(folder / name / "rain_2001-99.tif", all_values[0])
        first, last = asked[name]
        begin, end = datetime.fromisoformat(first), datetime.fromisoformat(last) + timedelta(1)
        if name == "yearly":
            chosen = [time.year == 2000 for time in times]
        else:
            chosen = [begin <= time < end for time in times]
        source = {"connector": "cog", "files": f"{name}/{pattern}"}
        if name == "hourly":
            source["time"] = {"step": "PT1H"}
        made.append(case(f"tif-{name}", "GeoTIFFs with their times in their names", source, all_values[chosen].mean(axis=0), first, last))
    made.append({
        "id": "tif-none", "why": "no file fits", "source": {"connector": "cog", "files": "daily/x_{YYYY}.tif"},
        "geometry": GEOMETRY, "refuses": "no file in its folder fits the pattern of files",
    })
    made.append({
        "id": "tif-no-time", "why": "a pattern without a time", "source": {"connector": "cog", "files": "daily/*.tif"},
        "geometry": GEOMETRY, "refuses": "files has no time: add",
    })
    return made


def netcdf(folder: Path) -> list[dict]:
    """A file for each year; the second begins with the last day of the first."""
    (folder / "yearly-nc").mkdir(exist_ok=True)
    for year, begin, count in ((2001, "2001-12-01", 31), (2002, "2001-12-31", 40)):
        with netCDF4.Dataset(folder / "yearly-nc" / f"tas_{year}.nc", "w") as data:
            data.createDimension("time", None)
            data.createDimension("lat", ROWS)
            data.createDimension("lon", COLUMNS)
            for name, numbers, units in (
                ("lat", NORTH - CELL / 2 - CELL * np.arange(ROWS), "degrees_north"),
                ("lon", WEST + CELL / 2 + CELL * np.arange(COLUMNS), "degrees_east"),
                ("time", np.arange(count), f"days since {begin}"),
            ):
                variable = data.createVariable(name, "f8", (name,))
                variable.units = units
                variable[:] = numbers
            data.createVariable("reading", "f4", ("time", "lat", "lon"), zlib=True)[:] = values_of(year, count)
    with xr.open_dataset(folder / "yearly-nc" / "tas_2001.nc") as first, xr.open_dataset(folder / "yearly-nc" / "tas_2002.nc") as second:
        across = np.concatenate([first["reading"].values[29:30], second["reading"].values[:3]]).mean(axis=0)
        inside = second["reading"].values[5]
    source = {"connector": "netcdf", "files": "yearly-nc/tas_*.nc", "variable": "reading"}
    repeated = ["several of its files have 2001-12-31"]
    return [
        case("nc-across", "a range across two files that share a day", source, across, "2001-12-30", "2002-01-02", warns=repeated),
        case("nc-inside", "a day in the second file", source, inside, "2002-01-05", "2002-01-05"),
    ]


def cases(folder: Path) -> list[dict]:
    return [*geotiffs(folder), *netcdf(folder)]
