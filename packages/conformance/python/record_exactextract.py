"""Records the results of exactextract on the sample rasters: the reference of the engine's statistics.

    python record_exactextract.py SAMPLE_DATA FIXTURES

writes FIXTURES/exactextract-counties.json.gz (the 241 counties) and FIXTURES/exactextract-polygons.json.gz (2,000 random
polygons on each dataset, see random_polygons.py): by dataset a column for each statistic, 10 significant digits.

`covered` is the share of the polygon that valid cells cover, from GEOS's intersections with the cells in double precision:
exactextract keeps fractions as 32-bit floats. GEOS first repairs a county whose rings cross (method "structure"),
because exactextract counts an area twice that a ring encloses twice. For a median, rasters of integers are read as floats,
because exactextract would round it to an integer.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import rasterio
import shapely
from exactextract import exact_extract
from exactextract.raster import NumPyRasterSource
from random_polygons import COUNT, REGIONS, random_polygon
from sample_rasters import CLASSES, RASTERS, counties, rounded, write
from shapely.geometry import mapping, shape

NUMBERS = {
    "mean": "mean",
    "std": "stdev",
    "sum": "sum",
    "min": "min",
    "max": "max",
    "median": "median",
    "spherical_mean": "mean(coverage_weight=area_spherical_m2)",
}
# exactextract derives their names from the probability.
QUANTILES = {"quantile_10": "quantile(q=0.1)", "quantile_99": "quantile(q=0.99)"}
FOR_CLASSES = {"majority": "majority", "minority": "minority", "variety": "variety"}
# Above this number of cells the rounding of 32-bit fractions close to 1 does not matter for the share.
MANY_CELLS = 2_000
DIGITS = 10


def open_raster(path: Path, dataset: str):
    if dataset in CLASSES:
        return str(path)
    with rasterio.open(path) as source:
        cells = source.read(1).astype("float64")
        west, south, east, north = source.bounds
        return NumPyRasterSource(cells, west, south, east, north, nodata=source.nodata)


def covered_share(geometry, cells: np.ndarray, fractions: np.ndarray, transform, width: int) -> float:
    """The share of a geometry that these cells cover; fractions other than 1 are computed again."""
    column, row = cells % width, cells // width
    west, north = transform.c + column * transform.a, transform.f + row * transform.e
    east, south = transform.c + (column + 1) * transform.a, transform.f + (row + 1) * transform.e
    boxes = shapely.box(west, south, east, north)
    partial = fractions < 1
    if cells.size < MANY_CELLS:
        boundary = geometry.boundary
        shapely.prepare(boundary)
        partial |= shapely.intersects(boundary, boxes)
    area = shapely.area(boxes)
    area[partial] = shapely.area(shapely.intersection(geometry, boxes[partial]))
    return float(area.sum() / geometry.area)


def record(raster, dataset: str, transform, width: int, geometry) -> dict:
    numbers = FOR_CLASSES if dataset in CLASSES else {**NUMBERS, **FOR_CLASSES}
    quantiles = {} if dataset in CLASSES else QUANTILES
    operations = [*(f"{name}={operation}" for name, operation in numbers.items()), *quantiles.values()]
    arrays = ["coverage", "cell_id", *(["unique", "frac"] if dataset in CLASSES else [])]
    feature = {"type": "Feature", "properties": {}, "geometry": mapping(geometry)}
    properties = exact_extract(raster, feature, [*operations, *arrays])[0]["properties"]
    row = {name: rounded(properties[name], DIGITS) for name in [*numbers, *quantiles]}
    row["cells"] = len(properties["cell_id"])
    share = covered_share(geometry, properties["cell_id"], properties["coverage"].astype("float64"), transform, width)
    row["covered"] = rounded(share, 12)
    if dataset in CLASSES:
        shares = sorted(zip(properties["unique"].tolist(), properties["frac"].tolist()))
        row["shares"] = {str(value): rounded(share, 7) for value, share in shares}
    return row


def record_dataset(data: Path, dataset: str, geometries: list) -> dict:
    path = data / RASTERS[dataset]
    raster = open_raster(path, dataset)
    with rasterio.open(path) as source:
        transform, width = source.transform, source.width
    rows = [record(raster, dataset, transform, width, geometry) for geometry in geometries]
    return {name: [row[name] for row in rows] for name in rows[0]}


def county_shape(feature: dict):
    geometry = shape(feature["geometry"])
    return geometry if geometry.is_valid else shapely.make_valid(geometry, method="structure", keep_collapsed=False)


def main(data: Path, fixtures: Path) -> None:
    features = counties(data)
    with ProcessPoolExecutor(2) as pool:
        polygons = {
            dataset: pool.submit(
                record_dataset, data, dataset, [shape(random_polygon(index, REGIONS[dataset])) for index in range(COUNT)]
            )
            for dataset in RASTERS
        }
        of_counties = {
            dataset: pool.submit(record_dataset, data, dataset, [county_shape(feature) for feature in features])
            for dataset in RASTERS
        }
        write(fixtures / "exactextract-counties.json.gz", {dataset: job.result() for dataset, job in of_counties.items()})
        write(fixtures / "exactextract-polygons.json.gz", {dataset: job.result() for dataset, job in polygons.items()})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
