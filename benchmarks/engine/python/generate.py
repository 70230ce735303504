"""Writes the raster and the polygons of the benchmark into a directory: terrain.tif and polygons.json.

The raster is a Cloud Optimized GeoTIFF of 10,800 x 10,800 float32 cells of 3 seconds, deflate, predictor 3, tiles of 512:
hills of ten octaves, the lowest of them without data. The polygons are 1,000 stars of 200 corners, of 100 to 200,000 cells
spread evenly over the magnitudes.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio.io import MemoryFile
from rasterio.shutil import copy

SIZE, CELL, WEST, NORTH = 10_800, 1 / 1200, 2.0, 51.0
SMALLEST, LARGEST, COUNT, CORNERS = 100, 200_000, 1_000, 200
NODATA = -9999.0


def stretched(values: np.ndarray, axis: int) -> np.ndarray:
    """Values along an axis, linearly interpolated to the size of the raster."""
    places = np.linspace(0, values.shape[axis] - 1, SIZE, endpoint=False)
    below = places.astype(int)
    shares = (places - below).astype(np.float32).reshape((-1, 1) if axis == 0 else (1, -1))
    low, high = np.take(values, below, axis), np.take(values, below + 1, axis)
    return low + (high - low) * shares


def terrain(random: np.random.Generator) -> np.ndarray:
    cells = np.full((SIZE, SIZE), 400, np.float32)
    for octave in range(2, 12):
        knots = random.normal(0, 900 / 2**octave, (2**octave + 1, 2**octave + 1)).astype(np.float32)
        cells += stretched(stretched(knots, 0), 1)
    cells[cells < 150] = NODATA
    return cells


def star(random: np.random.Generator, cells: float) -> list[list[float]]:
    angles = (np.arange(CORNERS) + random.uniform(0, 0.8, CORNERS)) / CORNERS * 2 * math.pi
    radii = 1 + 0.25 * np.sin(3 * angles + random.uniform(0, 6)) + 0.1 * np.sin(11 * angles) + random.uniform(-0.05, 0.05, CORNERS)
    x, y = radii * np.cos(angles), radii * np.sin(angles)
    area = abs(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)) / 2
    scale = math.sqrt(cells / area)
    x, y = x * scale, y * scale
    column = random.uniform(-x.min(), SIZE - x.max())
    row = random.uniform(-y.min(), SIZE - y.max())
    ring = np.stack([WEST + (column + x) * CELL, NORTH - (row + y) * CELL], 1).tolist()
    return [*ring, ring[0]]


def main(directory: Path) -> None:
    random = np.random.default_rng(20)
    rings = [star(random, SMALLEST * (LARGEST / SMALLEST) ** (i / (COUNT - 1))) for i in range(COUNT)]
    random.shuffle(rings)
    profile = {
        "driver": "GTiff", "width": SIZE, "height": SIZE, "count": 1, "dtype": "float32", "nodata": NODATA,
        "crs": "EPSG:4326", "transform": rasterio.transform.from_origin(WEST, NORTH, CELL, CELL),
    }  # fmt: skip
    with MemoryFile() as memory:
        with memory.open(**profile) as raster:
            raster.write(terrain(random), 1)
        options = {"compress": "deflate", "predictor": 3, "blocksize": 512, "overviews": "none", "num_threads": "all_cpus"}
        copy(memory.name, directory / "terrain.tif", driver="COG", **options)
    # Written last: its existence shows that the data are complete.
    (directory / "polygons.json").write_text(json.dumps([{"type": "Polygon", "coordinates": [ring]} for ring in rings]))


main(Path(sys.argv[1]))
