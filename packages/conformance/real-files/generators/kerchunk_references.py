"""Documents of references of kerchunk: netCDF files, one alone and several joined, as a store of Zarr; xarray reads the cells."""

from __future__ import annotations

import json
from pathlib import Path

import netCDF4
import numpy as np
import xarray as xr
from kerchunk.combine import MultiZarrToZarr
from kerchunk.hdf import SingleHdf5ToZarr
from kerchunk.netCDF3 import NetCDF3ToZarr
from right_values import outline, statistics_of_cells

ROWS, COLUMNS, CELL = 40, 60, 0.5
WEST, NORTH = -10.0, 60.0
LATITUDES = NORTH - CELL / 2 - CELL * np.arange(ROWS)
LONGITUDES = WEST + CELL / 2 + CELL * np.arange(COLUMNS)
BOUNDS = (WEST, NORTH - ROWS * CELL, WEST + COLUMNS * CELL, NORTH)
GEOMETRY = outline(4.0127, 51.0311, 5.2)


def write(path: Path, kind: str, begin: str, steps: int, seed: int) -> None:
    with netCDF4.Dataset(path, "w", format=kind) as data:
        data.createDimension("time", None)
        data.createDimension("lat", ROWS)
        data.createDimension("lon", COLUMNS)
        for name, values, units in (
            ("lat", LATITUDES, "degrees_north"), ("lon", LONGITUDES, "degrees_east"), ("time", np.arange(steps), f"days since {begin}"),
        ):
            variable = data.createVariable(name, "f8", (name,))
            variable.units = units
            variable[:] = values
        options = {"zlib": True, "shuffle": True, "chunksizes": (1, 16, 24)} if kind == "NETCDF4" else {}
        cells = data.createVariable("reading", "f4", ("time", "lat", "lon"), fill_value=-999.0, **options)
        cells[:] = np.random.default_rng(seed).integers(0, 800, (steps, ROWS, COLUMNS)) / 8
        cells[:, 10:14, 20:33] = -999


def cases(folder: Path) -> list[dict]:
    made = []

    def add(name: str, why: str, references: dict, path: Path, place: int, day: str, **more) -> None:
        (folder / f"{name}.json").write_text(json.dumps(references))
        with xr.open_dataset(path) as data:
            cells = data["reading"].isel(time=place).values.astype("float64")
        made.append({
            "id": name, "why": why, "source": {"connector": "zarr", "references": f"{name}.json", "variable": "reading"},
            "geometry": GEOMETRY, "ask": {"time_range": [day, day]},
            "expect": statistics_of_cells(cells, BOUNDS, GEOMETRY, ("mean", "sum", "max")), **more,
        })

    first, second, classic = folder / "first.nc", folder / "second.nc", folder / "classic.nc"
    write(first, "NETCDF4", "2001-03-01", 5, 1)
    write(second, "NETCDF4", "2001-03-06", 4, 2)
    write(classic, "NETCDF3_64BIT_OFFSET", "2001-03-01", 5, 3)
    one = SingleHdf5ToZarr(str(first), inline_threshold=100).translate()
    two = SingleHdf5ToZarr(str(second), inline_threshold=100).translate()
    add("netcdf-4", "absolute paths, filters of netCDF 4", one, first, 3, "2001-03-04")
    add("netcdf-3", "big-endian cells of netCDF 3", NetCDF3ToZarr(str(classic)).translate(), classic, 2, "2001-03-03")
    joined = MultiZarrToZarr([one, two], concat_dims=["time"], identical_dims=["lat", "lon"], coo_map={"time": "cf:time"}).translate()
    add("joined-first", "two files joined along time", joined, first, 4, "2001-03-05")
    add("joined-second", "two files joined along time", joined, second, 1, "2001-03-07")
    beside = json.loads(json.dumps(one).replace(str(first), "first.nc"))
    add("relative", "paths relative to the document", beside, first, 0, "2001-03-01")
    templated = json.loads(json.dumps(one).replace(str(first), "{{f}}")) | {"templates": {"f": "first.nc"}}
    add("templates", "templates", templated, first, 1, "2001-03-02")
    add("version-0", "a document of version 0", beside["refs"], first, 2, "2001-03-03")
    for name, references, refuses in (
        ("object-store", json.loads(json.dumps(one).replace(str(first), "s3://bucket/first.nc")), "lead to s3:.*https"),
        ("generated", one | {"gen": [{"key": "a"}]}, "generated"),
        ("no-references", [1, 2], "no document of references"),
        ("truncated", json.loads(json.dumps(one).replace(str(first), "short.nc")), "its file ends at byte 500"),
    ):
        (folder / f"{name}.json").write_text(json.dumps(references))
        made.append({
            "id": name, "why": "what is not supported is named",
            "source": {"connector": "zarr", "references": f"{name}.json", "variable": "reading"}, "geometry": GEOMETRY, "refuses": refuses,
        })
    (folder / "short.nc").write_bytes(first.read_bytes()[:500])
    return made
