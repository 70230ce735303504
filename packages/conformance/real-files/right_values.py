"""Right values of a raster under a polygon: GDAL reads the cells, pyproj places the outline, exactextract computes.

None of it is code of this repository.
"""

from __future__ import annotations

import math
from pathlib import Path

import exactextract
import numpy as np
import pyproj
import rasterio
from exactextract.feature import JSONFeatureSource
from exactextract.raster import NumPyRasterSource
from shapely.geometry import Point, mapping, shape
from shapely.ops import transform

# The name of a statistic in CAS and in exactextract.
OPERATIONS = {
    "mean": "mean",
    "sum": "sum",
    "min": "min",
    "max": "max",
    "std": "stdev",
    "median": "median",
    "majority": "majority",
    "minority": "minority",
    "unique": "variety",
}
NUMERIC = ("mean", "sum", "min", "max", "std", "median")


def outline(longitude: float, latitude: float, radius: float, vertices: int = 60) -> dict:
    """A wavy outline round a point: GeoJSON, degrees (longitude, latitude)."""
    angles = np.linspace(0, 2 * math.pi, vertices, endpoint=False)
    radii = radius * (1 + 0.25 * np.sin(5 * angles) + 0.1 * np.cos(11 * angles))
    ring = [
        [longitude + float(r * math.cos(a)), latitude + float(r * math.sin(a))]
        for a, r in zip(angles, radii, strict=True)
    ]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def statistics_of_cells(
    cells: np.ndarray,
    bounds: tuple[float, float, float, float],
    geometry: dict,
    operations: tuple[str, ...] = NUMERIC,
) -> dict[str, float | None]:
    """The statistics of the cells (rows from north to south, missing ones NaN or masked) under an outline in the
    coordinates of the raster. `bounds`: xmin, ymin, xmax, ymax, the outer edges of the cells."""
    values = np.ma.filled(np.ma.asarray(cells, dtype="float64"), np.nan)
    raster = NumPyRasterSource(values, *bounds, nodata=float("nan"))
    feature = JSONFeatureSource({"type": "Feature", "properties": {}, "geometry": geometry})
    names = [OPERATIONS[operation] for operation in operations]
    (result,) = exactextract.exact_extract(raster, feature, names, output="geojson")
    properties = result["properties"]
    return {operation: number(properties[OPERATIONS[operation]]) for operation in operations}


def statistics_of_file(
    path: Path | str,
    geometry: dict,
    operations: tuple[str, ...] = NUMERIC,
    band: int = 1,
    crs: str | None = None,
    scaled: bool = True,
) -> dict[str, float | None]:
    """The same of a file, as GDAL reads it: its mask, its nodata, its scale and offset, its sidecars.

    `crs`: for a file that does not state one. The outline is in degrees (longitude, latitude) of WGS 84.
    """
    with rasterio.open(path) as file:
        cells = file.read(band, masked=True).astype("float64")
        if scaled:
            cells = cells * file.scales[band - 1] + file.offsets[band - 1]
        placed = place(geometry, crs or file.crs.to_wkt())
        return statistics_of_cells(cells, tuple(file.bounds), placed, operations)


def place(geometry: dict, crs: str) -> dict:
    """An outline in degrees (longitude, latitude) of WGS 84, in a CRS, vertex by vertex."""
    to_crs = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    return mapping(transform(to_crs.transform, shape(geometry)))


def value_at(cells: np.ndarray, bounds: tuple[float, float, float, float], point: Point) -> float | None:
    """The cell that holds a point in the coordinates of the raster."""
    rows, columns = cells.shape
    xmin, ymin, xmax, ymax = bounds
    column = math.floor((point.x - xmin) / (xmax - xmin) * columns)
    row = math.floor((ymax - point.y) / (ymax - ymin) * rows)
    return number(np.ma.filled(np.ma.asarray(cells, dtype="float64"), np.nan)[row, column])


def number(value: float) -> float | None:
    """JSON has no NaN: a missing value is null."""
    return None if value is None or not math.isfinite(value) else float(value)
