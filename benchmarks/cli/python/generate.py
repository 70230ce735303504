"""Writes N polygons of 33 positions over a raster as FlatGeobuf and as GeoParquet: polygons-N.fgb, polygons-N.parquet.

    python generate.py DIRECTORY N RASTER

Their radii are half a cell to four cells of the raster, as those of small catchments on a climate grid.
"""

from __future__ import annotations

import sys
from pathlib import Path

import geopandas
import numpy
import rasterio
import shapely

directory, count, raster = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
with rasterio.open(raster) as source:
    west, south, east, north = source.bounds
    cell = source.res[0]

random = numpy.random.default_rng(21)
angles = numpy.arange(32) / 32 * 2 * numpy.pi
radius = cell * random.uniform(0.5, 4, (count, 1)) * (1 + 0.3 * numpy.sin(3 * angles + random.uniform(0, 6, (count, 1))))
x = random.uniform(west + 6 * cell, east - 6 * cell, (count, 1)) + radius * numpy.cos(angles)
y = random.uniform(south + 6 * cell, north - 6 * cell, (count, 1)) + radius * numpy.sin(angles)
outlines = shapely.polygons(numpy.stack([x, y], -1))
frame = geopandas.GeoDataFrame(
    {"code": [f"area-{one}" for one in range(count)], "gauge": random.uniform(0, 100, count)},
    geometry=outlines,
    crs="EPSG:4326",
)
frame.to_file(directory / f"polygons-{count}.fgb", driver="FlatGeobuf")
frame.to_parquet(directory / f"polygons-{count}.parquet")
print("{}")
