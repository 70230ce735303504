"""Statistics of many values, rare classes, and cells with weights of a second raster."""

from __future__ import annotations

import json
from pathlib import Path

import exactextract
import numpy as np
import rasterio
import xarray as xr
from exactextract.feature import JSONFeatureSource
from exactextract.raster import NumPyRasterSource
from rasterio.transform import from_origin
from right_values import number, outline

WEST, NORTH = -79.9, 36.0
GEOMETRY = outline(-79.7013, 35.8021, 0.1)

# The name of a statistic in the engine and in exactextract.
OPERATIONS = {
    "mean": "mean",
    "median": "median",
    "unique": "variety",
    "count": "count",
    "variance": "variance",
    "std": "stdev",
    "coefficient_of_variation": "coefficient_of_variation",
}
WEIGHTED = {
    "weighted_mean": "weighted_mean",
    "weighted_sum": "weighted_sum",
    "weighted_variance": "weighted_variance",
    "weighted_std": "weighted_stdev",
}


def write(path: Path, cells: np.ndarray, cell: float, nodata: float | None = None) -> None:
    height, width = cells.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=1, dtype=cells.dtype, crs="EPSG:4326",
        transform=from_origin(WEST, NORTH, cell, cell), nodata=nodata, tiled=True, blockxsize=64, blockysize=64,
        compress="lzw",
    ) as file:
        file.write(cells, 1)


def source(cells: np.ndarray, cell: float) -> NumPyRasterSource:
    height, width = cells.shape
    bounds = (WEST, NORTH - height * cell, WEST + width * cell, NORTH)
    return NumPyRasterSource(cells.astype("float64"), *bounds, nodata=float("nan"))


def computed(raster: NumPyRasterSource, names: list[str], weights: NumPyRasterSource | None = None) -> dict:
    feature = JSONFeatureSource({"type": "Feature", "properties": {}, "geometry": GEOMETRY})
    (result,) = exactextract.exact_extract(raster, feature, names, weights=weights, output="geojson")
    return result["properties"]


def shares(properties: dict, name: str) -> dict[str, float]:
    return {
        str(int(one)): float(share) for one, share in zip(properties["unique"], properties[name], strict=True)
    }


def many_values(folder: Path) -> list[dict]:
    values = np.random.default_rng(41).normal(50, 12, (1200, 1200)).astype("float32")
    write(folder / "floats.tif", values, 1 / 3000)
    right = computed(source(values, 1 / 3000), list(OPERATIONS.values()))
    rasters = [{"file": "floats.tif"}]
    return [
        {
            "id": "many-floats", "why": "some 350,000 different values", "rasters": rasters, "geometry": GEOMETRY,
            "expect": {ours: number(right[theirs]) for ours, theirs in OPERATIONS.items()},
        },
        {
            "id": "many-floats-little-memory", "why": "more values than memory for them: several passes",
            "rasters": rasters, "geometry": GEOMETRY, "options": {"maxValueBytes": 1_000_000},
            "expect": {"median": number(right["median"]), "unique": number(right["variety"])},
        },
        {
            "id": "distribution-of-floats", "why": "a distribution of continuous data", "rasters": rasters,
            "geometry": GEOMETRY, "ask": {"aggregation": "distribution"},
            "refuses": r"distribution of more than 10000 distinct values > limit 10000 \(maxClasses\)",
        },
    ]


def rare_classes(folder: Path) -> list[dict]:
    classes = np.random.default_rng(42).integers(1, 4, (1200, 1200)).astype("uint8")
    classes[600, 600:609] = 7
    write(folder / "classes.tif", classes, 1 / 3000)
    right = computed(source(classes, 1 / 3000), ["unique", "frac", "count"])
    frac = shares(right, "frac")
    return [
        {
            "id": "rare-class", "why": "nine cells of some 350,000", "rasters": [{"file": "classes.tif"}],
            "geometry": GEOMETRY,
            "expect": {
                "frac": frac, "class_counts": {one: share * right["count"] for one, share in frac.items()},
            },
        },
        {
            "id": "rare-class-in-a-distribution", "why": "CAS rounds shares to four digits",
            "rasters": [{"file": "classes.tif"}], "geometry": GEOMETRY,
            "expect": {"distribution": {one: round(share, 4) for one, share in frac.items()}},
            "warns": ["classes with less than 0.00005 of the area, which a distribution rounds to 0: 7"],
        },
    ]


def weights(folder: Path) -> list[dict]:
    random = np.random.default_rng(43)
    cell = 0.01
    values = random.normal(20, 5, (48, 48)).astype("float32")
    values[random.random((48, 48)) < 0.1] = np.nan
    write(folder / "values.tif", values, cell)
    kinds = {
        "same-grid": (random.gamma(1, 50, (48, 48)), cell),
        "coarser": (random.gamma(1, 50, (16, 16)), 3 * cell),
        "finer": (random.gamma(1, 50, (192, 192)), cell / 4),
        "with-zeros": (np.where(random.random((48, 48)) < 0.5, 0.0, 7.0), cell),
    }
    made = []
    for name, (people, size) in kinds.items():
        cells = people.astype("float32")
        write(folder / f"weights-{name}.tif", cells, size)
        right = computed(source(values, cell), list(WEIGHTED.values()), source(cells, size))
        made.append(
            {
                "id": f"weights-{name}", "why": "weights of a second raster",
                "rasters": [{"file": "values.tif"}, {"file": f"weights-{name}.tif", "id": "real:weights"}],
                "geometry": GEOMETRY, "ask": {"weights": "real:weights"},
                "expect": {ours: number(right[theirs]) for ours, theirs in WEIGHTED.items()},
            }
        )
    return [*made, *weighted_classes(folder), *unusual_weights(folder, values, cell)]


def weighted_classes(folder: Path) -> list[dict]:
    random = np.random.default_rng(44)
    classes = random.integers(1, 6, (48, 48)).astype("uint8")
    people = np.where(classes == 4, 0, random.gamma(1, 50, (48, 48))).astype("float32")
    write(folder / "land.tif", classes, 0.01)
    write(folder / "people.tif", people, 0.01)
    right = computed(source(classes, 0.01), ["unique", "weighted_frac"], source(people, 0.01))
    return [
        {
            "id": "weighted-classes", "why": "the share of the population in each class; nobody lives in one",
            "rasters": [{"file": "land.tif"}, {"file": "people.tif", "id": "real:weights"}], "geometry": GEOMETRY,
            "ask": {"weights": "real:weights"}, "expect": {"weighted_frac": shares(right, "weighted_frac")},
        }
    ]


def unusual_weights(folder: Path, values: np.ndarray, cell: float) -> list[dict]:
    people = np.random.default_rng(45).gamma(1, 50, values.shape).astype("float32")
    people[::7, ::5] = -1
    write(folder / "gaps.tif", people, cell, nodata=-1)
    filled = np.where(people == -1, 2, people)
    right = computed(source(values, cell), ["weighted_mean"], source(filled, cell))["weighted_mean"]
    write(folder / "misfit.tif", people, cell * 1.3)
    base = {"geometry": GEOMETRY, "ask": {"weights": "real:weights"}}
    files = lambda name: [{"file": "values.tif"}, {"file": name, "id": "real:weights"}]  # noqa: E731
    return [
        {
            "id": "weights-with-gaps", "why": "cells without a weight", "rasters": files("gaps.tif"), **base,
            "expect": {"weighted_mean": None}, "warns": [r"\d+ cells with data have no weight in gaps.tif"],
        },
        {
            "id": "weights-with-gaps-filled", "why": "cells without a weight, and a default",
            "rasters": files("gaps.tif"), "geometry": GEOMETRY,
            "ask": {"weights": "real:weights", "default_weight": 2}, "expect": {"weighted_mean": number(right)},
        },
        {
            "id": "weights-that-do-not-fit", "why": "cell sizes that are no multiples",
            "rasters": files("misfit.tif"), **base, "refuses": "the cells of misfit.tif do not fit those of values.tif",
        },
    ]


def large_chunks(folder: Path) -> list[dict]:
    """A year of days in chunks larger than the cache, stored with time as the fastest axis."""
    days, rows, columns = 365, 24, 36
    values = np.random.default_rng(46).normal(10, 4, (days, rows, columns)).astype("float32")
    cube = xr.Dataset(
        {"v": (("time", "lat", "lon"), values)},
        coords={
            "time": np.arange("2001-01-01", "2002-01-01", dtype="datetime64[D]").astype("datetime64[ns]"),
            "lat": 36 - 0.5 * np.arange(rows),
            "lon": -80 + 0.5 * np.arange(columns),
        },
    )
    cube.transpose("lat", "lon", "time").to_zarr(
        folder / "year.zarr", mode="w", zarr_format=2, consolidated=True,
        encoding={"v": {"chunks": (rows, columns, 73)}},
    )
    point = {"type": "Point", "coordinates": [-75.1, 32.1]}
    cell = values[:, 8, 10].astype("float64")
    return [
        {
            "id": "year-of-large-chunks", "why": "chunks larger than the cache, time as the fastest axis",
            "source": {"connector": "zarr", "store": "year.zarr", "variable": "v"}, "geometry": point,
            "dataset": {"bbox": {"min_lon": -81, "min_lat": 24, "max_lon": -62, "max_lat": 37}},
            "options": {"blockCacheBytes": 1024}, "ask": {"time_range": ["2001-01-01", "2001-12-31"]},
            "expect": {"mean": float(cell.mean()), "max": float(cell.max()), "median": float(np.median(cell))},
        }
    ]


def cases(folder: Path) -> list[dict]:
    made = [*many_values(folder), *rare_classes(folder), *weights(folder), *large_chunks(folder)]
    return json.loads(json.dumps(made, allow_nan=False))
