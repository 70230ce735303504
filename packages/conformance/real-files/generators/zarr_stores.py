"""Zarr stores with something beside the data that a reader must pass over or take into account; xarray reads the cells."""

from __future__ import annotations

from pathlib import Path

import numcodecs
import numcodecs.zarr3
import numpy as np
import xarray as xr
import zarr
from right_values import outline, statistics_of_cells

ROWS, COLUMNS, CELL = 40, 50, 0.25
WEST, NORTH = 20.0, 10.0
LATITUDES = NORTH - CELL / 2 - CELL * np.arange(ROWS)
LONGITUDES = WEST + CELL / 2 + CELL * np.arange(COLUMNS)
BOUNDS = (WEST, NORTH - ROWS * CELL, WEST + COLUMNS * CELL, NORTH)
GEOMETRY = outline(26.0127, 4.9311, 3.2)
OPERATIONS = ("mean", "sum", "min", "max", "std")


def smooth(seed: int, *shape: int) -> np.ndarray:
    noise = np.random.default_rng(seed).integers(0, 320, shape) / 8
    return noise + np.arange(shape[-1]) + 3 * np.arange(shape[-2])[:, None]


def cube(values: np.ndarray, dims: tuple[str, ...], coords: dict, **attributes) -> xr.Dataset:
    data = xr.Dataset({"reading": (dims, values, attributes)}, {"lat": LATITUDES, "lon": LONGITUDES, **coords})
    data["lat"].attrs["units"], data["lon"].attrs["units"] = "degrees_north", "degrees_east"
    return data


def right(cells: np.ndarray) -> dict:
    return statistics_of_cells(np.asarray(cells, "float64"), BOUNDS, GEOMETRY, OPERATIONS)


def case(path: Path, why: str, cells: np.ndarray | None = None, day: str | None = None, **more) -> dict:
    source = {"connector": "zarr", "store": path.name, "variable": "reading", **more.pop("source", {})}
    made = {"id": path.stem, "why": why, "source": source, "geometry": GEOMETRY, **more}
    if cells is not None:
        made["expect"] = right(cells)
    if day is not None:
        made["ask"] = {"time_range": [day, day]}
    return made


def labels(folder: Path) -> list[dict]:
    """Coordinates of bands that are no numbers."""
    kinds = {
        "fixed-text": np.array(["red", "green", "nir"]),
        "any-text": np.array(["red", "green", "nir"], dtype=object),
        "bytes": np.array([b"red", b"green", b"nir"]),
        "durations": np.array([0, 6, 12], "timedelta64[h]").astype("timedelta64[ns]"),
        "truths": np.array([True, False, True]),
    }
    made = []
    for version in (2, 3):
        for name, values in kinds.items():
            for consolidated in (True, False):
                path = folder / f"band-{name}-v{version}{'' if consolidated else '-single'}.zarr"
                cells = smooth(1, 3, ROWS, COLUMNS)
                data = cube(cells, ("band", "lat", "lon"), {"band": ("band", values)})
                # As encoding says it, a duration is stored as a number with units.
                data.to_zarr(path, zarr_format=version, consolidated=consolidated)
                made.append(case(path, f"bands are named by {name}", cells[2], source={"select": {"band": 2}}))
    path = folder / "numpy-durations.zarr"
    cells = smooth(2, 3, ROWS, COLUMNS)
    cube(cells, ("lead", "lat", "lon"), {}).to_zarr(path, zarr_format=3, consolidated=False)
    group = zarr.open_group(path)
    lead = group.create_array("lead", shape=(3,), dtype="timedelta64[h]", dimension_names=("lead",))
    lead[:] = np.array([0, 6, 12], "timedelta64[h]")
    made.append(case(path, "numpy's durations beside the data", cells[1], source={"select": {"lead": 1}}))
    path = folder / "complex-cells.zarr"
    cube(cells[0], ("lat", "lon"), {}).to_zarr(path, zarr_format=3, consolidated=False)
    group = zarr.open_group(path)
    other = group.create_array("wave", shape=(ROWS, COLUMNS), dtype="complex64", dimension_names=("lat", "lon"))
    other[:] = 1
    made.append(case(path, "cells that are no numbers", refuses="its cells are no numbers", source={"variable": "wave"}))
    return made


def times(folder: Path) -> list[dict]:
    made = []
    values = smooth(3, 6, ROWS, COLUMNS)
    days = np.arange("2001-01-01", "2001-01-07", dtype="datetime64[D]").astype("datetime64[ns]")
    for version in (2, 3):
        path = folder / f"appended-twice-v{version}.zarr"
        cube(values[:4], ("time", "lat", "lon"), {"time": days[:4]}).to_zarr(path, zarr_format=version)
        cube(values[3:5] + 1000, ("time", "lat", "lon"), {"time": days[3:5]}).to_zarr(path, append_dim="time")
        made.append(
            case(path, "the last time appended twice", values[3] + 1000, "2001-01-04", warns=["several times; the last"])
        )
        for unit in ("ns", "us", "s", "h", "D"):
            path = folder / f"datetime64-{unit}-v{version}.zarr"
            cube(values, ("time", "lat", "lon"), {}).to_zarr(path, zarr_format=version, consolidated=False)
            group = zarr.open_group(path)
            names = {"dimension_names": ("time",)} if version == 3 else {}
            time = group.create_array("time", shape=(6,), dtype=f"datetime64[{unit}]", **names)
            time[:] = days.astype(f"datetime64[{unit}]")
            time.attrs["_ARRAY_DIMENSIONS"] = ["time"]
            made.append(case(path, f"numpy's datetime64[{unit}]", values[2], "2001-01-03"))
    return made


def codecs(folder: Path) -> list[dict]:
    """A compression that zarrita does not have."""
    made = []
    cells = smooth(4, ROWS, COLUMNS)
    for version, codec in {2: numcodecs.BZ2(level=1), 3: numcodecs.zarr3.BZ2(level=9)}.items():
        path = folder / f"bz2-v{version}.zarr"
        encoding = {"reading": {"compressors": [codec], "chunks": (16, 16)}}
        cube(cells, ("lat", "lon"), {}).to_zarr(path, zarr_format=version, encoding=encoding)
        with xr.open_zarr(path) as data:
            made.append(case(path, f"bzip2 in version {version}", data["reading"].values))
    return made


def cases(folder: Path) -> list[dict]:
    return [*labels(folder), *times(folder), *codecs(folder)]
