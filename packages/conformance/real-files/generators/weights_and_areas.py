"""Cells weighted by a second raster, by their true area or by masks, on grids that do not look alike.

GDAL writes the cells; exactextract computes with weights, GDAL's rasterization makes masks, numpy adds up.
"""

from __future__ import annotations

import math
from pathlib import Path

import exactextract
import numpy as np
import rasterio
from affine import Affine
from exactextract.feature import JSONFeatureSource
from exactextract.raster import NumPyRasterSource
from rasterio.features import geometry_mask
from right_values import number, outline, statistics_of_cells
from shapely.affinity import translate
from shapely.geometry import box, mapping, shape

RANDOM = np.random.default_rng(52)
VALUES = RANDOM.normal(20, 5, (50, 60)).astype("float32")
PEOPLE = RANDOM.gamma(1, 50, (50, 60)).astype("float32")
GLOBE = RANDOM.normal(100, 15, (180, 360)).astype("float32")
WEIGHTED = {"weighted_mean": "weighted_mean", "weighted_sum": "weighted_sum", "weighted_std": "weighted_stdev",
            "weighted_variance": "weighted_variance"}
WEST, NORTH, CELL = -79.0, 36.0, 0.01
BOUNDS = (WEST, NORTH - 0.5, WEST + 0.6, NORTH)
GEOMETRY = outline(-78.7, 35.75, 0.15)


def write(path: Path, bands: np.ndarray, grid: Affine, nodata: float | None = None, crs: str = "EPSG:4326", **options: object) -> str:
    bands = bands.reshape((-1, *bands.shape[-2:]))
    with rasterio.open(
        path, "w", driver="GTiff", width=bands.shape[2], height=bands.shape[1], count=len(bands), dtype=bands.dtype,
        crs=crs, transform=grid, nodata=nodata, **options,
    ) as file:
        file.write(bands)
    return path.name


def source(cells: np.ndarray, bounds: tuple) -> NumPyRasterSource:
    return NumPyRasterSource(cells.astype("float64"), *bounds, nodata=float("nan"))


def weighted(geometry: dict, values: NumPyRasterSource, weights: NumPyRasterSource) -> dict:
    feature = JSONFeatureSource({"type": "Feature", "properties": {}, "geometry": geometry})
    (result,) = exactextract.exact_extract(values, feature, [*WEIGHTED.values()], weights=weights, output="geojson")
    return {ours: number(result["properties"][theirs]) for ours, theirs in WEIGHTED.items()}


def by_weights(folder: Path) -> list[dict]:
    north_up = Affine(CELL, 0, WEST, 0, -CELL, NORTH)
    south_up = Affine(CELL, 0, WEST, 0, CELL, NORTH - 0.5)
    write(folder / "values.tif", VALUES, north_up)
    made = []

    def add(name: str, why: str, files: tuple, expect: dict, geometry: dict = GEOMETRY, **more: object) -> None:
        rasters = [files[0] if isinstance(files[0], dict) else {"file": files[0]}]
        second = files[1] if isinstance(files[1], dict) else {"file": files[1]}
        rasters.append({**second, "id": "real:weights"})
        made.append({"id": name, "why": why, "rasters": rasters, "geometry": geometry, "expect": expect,
                     **{"ask": {"weights": "real:weights"}, **more}})

    plain = weighted(GEOMETRY, source(VALUES, BOUNDS), source(PEOPLE, BOUNDS))
    write(folder / "north-up.tif", PEOPLE, north_up)
    add("same-grid", "weights on the same grid", ("values.tif", "north-up.tif"), plain)
    write(folder / "south-up.tif", PEOPLE[::-1], south_up)
    add("weights-south-up", "weights with rows from the south", ("values.tif", "south-up.tif"), plain)
    write(folder / "values-south-up.tif", VALUES[::-1], south_up)
    add("values-south-up", "values with rows from the south", ("values-south-up.tif", "north-up.tif"), plain)
    add("both-south-up", "both with rows from the south", ("values-south-up.tif", "south-up.tif"), plain)
    write(folder / "from-east.tif", PEOPLE[::-1, ::-1], Affine(-CELL, 0, WEST + 0.6, 0, CELL, NORTH - 0.5))
    add("weights-from-east", "weights with columns from the east and rows from the south", ("values.tif", "from-east.tif"), plain)
    turned = Affine(CELL, 0, WEST + 360, 0, -CELL, NORTH)
    write(folder / "east.tif", PEOPLE, turned)
    add("weights-east", "weights with longitudes from 0 to 360", ("values.tif", "east.tif"), plain)
    both = np.stack([PEOPLE, VALUES])
    write(folder / "two-bands.tif", both, north_up, interleave="pixel", compress="lzw")
    add("two-bands", "values and weights are bands of one file",
        ({"file": "two-bands.tif", "band": 2}, {"file": "two-bands.tif", "band": 1}), plain)
    scaled = np.round(PEOPLE / 0.5).astype("uint16")
    with rasterio.open(folder / "scaled.tif", "w", driver="GTiff", width=60, height=50, count=1, dtype="uint16",
                       crs="EPSG:4326", transform=north_up) as file:
        file.write(scaled, 1)
        file.scales, file.offsets = (0.5,), (3.0,)
    add("weights-scaled", "weights with a scale and an offset", ("values.tif", "scaled.tif"),
        weighted(GEOMETRY, source(VALUES, BOUNDS), source(scaled * 0.5 + 3, BOUNDS)))
    wide = np.zeros((70, 100), "float32") + 7
    wide[10:60, 20:80] = PEOPLE
    write(folder / "wider.tif", wide, Affine(CELL, 0, WEST - 0.2, 0, -CELL, NORTH + 0.1))
    add("weights-wider", "weights that begin elsewhere", ("values.tif", "wider.tif"), plain)
    part = PEOPLE[:, :30]
    write(folder / "part.tif", part, north_up)
    add("weights-of-a-part", "weights for a part of the area", ("values.tif", "part.tif"), {"weighted_mean": None},
        warns=[r"\d+ cells with data have no weight in part.tif"])
    filled = PEOPLE.copy()
    filled[:, 30:] = 4
    add("weights-of-a-part-filled", "the same with a default",
        ("values.tif", "part.tif"), weighted(GEOMETRY, source(VALUES, BOUNDS), source(filled, BOUNDS)),
        ask={"weights": "real:weights", "default_weight": 4})
    # Over the seam of a globe, weights four times as coarse.
    write(folder / "globe.tif", GLOBE, Affine(1, 0, 0, 0, -1, 90))
    coarse = RANDOM.gamma(1, 3, (45, 90)).astype("float32")
    write(folder / "coarse.tif", coarse, Affine(4, 0, -180, 0, -4, 90))
    near = outline(0.7, 33.3, 9)
    moved = mapping(translate(shape(near), 360))
    turns = (0, -90, 720, 90)
    from_greenwich = np.hstack([coarse[:, 45:], coarse[:, :45]] * 2)
    add("weights-over-greenwich", "a globe from 0, weights from -180, over the seam", ("globe.tif", "coarse.tif"),
        weighted(moved, source(np.hstack([GLOBE, GLOBE]), turns), source(from_greenwich, turns)), geometry=near)
    return made


def by_area(folder: Path) -> list[dict]:
    made = []
    edges = np.radians(np.arange(90, -91, -1))
    e = math.sqrt((2 - 1 / 298.257223563) / 298.257223563)
    sine = np.sin(edges)
    q = (1 - e * e) * (sine / (1 - e * e * sine * sine) + np.arctanh(e * sine) / e)
    models = {"spherical": sine[:-1] - sine[1:], "ellipsoidal": q[:-1] - q[1:]}
    grids = {
        "north-up": (GLOBE, Affine(1, 0, -180, 0, -1, 90)),
        "south-up": (GLOBE[::-1], Affine(1, 0, -180, 0, 1, -90)),
    }
    cap = mapping(box(-180, 58.3, 180, 90))
    shapes = {"middle": outline(-100.2, 45.1, 14), "cap": cap, "equator": outline(20.4, 1.3, 12)}
    for model, weights in models.items():
        column = weights[:, None]
        for grid_name, (cells, grid) in grids.items():
            file = write(folder / f"areas-{grid_name}.tif", cells, grid)
            for name, geometry in shapes.items():
                bounds = (-180, -90, 180, 90)
                add_up = lambda one: statistics_of_cells(one * column, bounds, geometry, ("sum",))["sum"]  # noqa: E731, B023
                total, first, second = add_up(np.ones_like(GLOBE, "float64")), add_up(GLOBE.astype("float64")), add_up(GLOBE.astype("float64") ** 2)
                mean = first / total
                made.append(
                    {"id": f"{model}-{grid_name}-{name}", "why": "true areas of cells", "rasters": [{"file": file}],
                     "geometry": geometry, "options": {"areaWeighted": model},
                     "expect": {"mean": mean, "std": math.sqrt(second / total - mean**2),
                                "sum": statistics_of_cells(GLOBE, bounds, geometry, ("sum",))["sum"]}}
                )
    return made


def by_masks(folder: Path) -> list[dict]:
    """Whole cells as GDAL rasterizes them."""
    made = []
    hole = mapping(shape(outline(-78.7013, 35.7521, 0.1607)).difference(shape(outline(-78.6817, 35.7432, 0.0512))))
    north_up = Affine(CELL, 0, WEST, 0, -CELL, NORTH)
    file = write(folder / "masked.tif", VALUES, north_up)
    for weighting, touched in (("all_touched", True), ("center", False)):
        for name, geometry in (("outline", GEOMETRY), ("hole", hole), ("tiny", mapping(box(-78.7013, 35.7502, -78.6951, 35.7559)))):
            outside = geometry_mask([geometry], VALUES.shape, north_up, all_touched=touched)
            cells = VALUES[~outside].astype("float64")
            if cells.size == 0:
                continue
            made.append(
                {"id": f"{weighting}-{name}", "why": "masks of GDAL", "rasters": [{"file": file}], "geometry": geometry,
                 "options": {"weighting": weighting},
                 "expect": {"mean": cells.mean(), "sum": cells.sum(), "count": float(cells.size), "median": float(np.median(cells)),
                            "std": float(cells.std()), "min": cells.min(), "max": cells.max(), "unique": float(np.unique(cells).size)}}
            )
    return made


def quantiles(folder: Path) -> list[dict]:
    """Each quantile alone, by the rule of exactextract."""
    cells = np.round(VALUES).astype("int16")
    file = write(folder / "whole.tif", cells, Affine(CELL, 0, WEST, 0, -CELL, NORTH))
    feature = JSONFeatureSource({"type": "Feature", "properties": {}, "geometry": GEOMETRY})
    probabilities = [0, 0.05, 0.25, 0.5, 0.9, 1]
    right = []
    for one in probabilities:
        (result,) = exactextract.exact_extract(source(cells, BOUNDS), feature, [f"quantile(q={one})"], output="geojson")
        right += result["properties"].values()
    counts = exactextract.exact_extract(source(cells, BOUNDS), feature, ["unique", "frac"], output="geojson")[0]["properties"]
    edges = [5, 15, 18, 22, 30]
    bins = {}
    for low, high in zip(edges, edges[1:], strict=False):
        last = high == edges[-1]
        bins[str(low)] = sum(float(share) for value, share in zip(counts["unique"], counts["frac"], strict=True)
                             if low <= value < high or (last and value == high))
    base = {"rasters": [{"file": file}], "geometry": GEOMETRY}
    return [
        {"id": "quantiles", "why": "quantiles of whole numbers", **base, "ask": {"quantiles": probabilities},
         "expect": {"quantiles": {str(one): float(value) for one, value in zip(probabilities, right, strict=True)}}},
        {"id": "histogram", "why": "shares of bins", **base, "ask": {"histogram": edges}, "expect": {"histogram": bins}},
    ]


def cases(folder: Path) -> list[dict]:
    return [*by_weights(folder), *by_area(folder), *by_masks(folder), *quantiles(folder)]
