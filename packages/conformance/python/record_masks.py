"""Records the cells that GDAL burns for random polygons, and the coverage fraction of each cell by GEOS.

    python record_masks.py OUTPUT.json.gz

The corners of the last cases are on quarters of cells, so that edges meet corners of cells and centres lie on edges (`isSnapped`).

Each case has a grid (west, north, width and height of a cell); a window of whole cells, which the polygon may leave; the
masks of rasterio (all touched, by centre) as run lengths, row by row, beginning with uncovered cells; and the fractions of
partly covered cells, from GEOS's intersections in double precision, or their moments if there are many.
"""

from __future__ import annotations

import gzip
import json
import math
import sys
from pathlib import Path

import numpy as np
import shapely
from random_polygons import Region, random_polygon
from rasterio.features import rasterize
from rasterio.transform import Affine
from shapely.geometry import shape

CASES = 300
SNAPPED = 60
MOST_FRACTIONS = 300
GRIDS = [Region(0, 0, 1, 5_000, 5_000, 10, 10), Region(-84.41375, 36.73291666666667, 1 / 1200, 0, 0, 400, 340)]
DIGITS = 9


def rounded(coordinates, to_quarters: bool):
    if isinstance(coordinates[0], float):
        return [round(number * 4) / 4 if to_quarters else round(number, DIGITS) for number in coordinates]
    return [rounded(part, to_quarters) for part in coordinates]


def runs(mask: np.ndarray) -> list[int]:
    cells = mask.ravel().astype("int8")
    ends = np.flatnonzero(np.diff(cells)) + 1
    lengths = np.diff([0, *ends, cells.size]).tolist()
    return lengths if cells[0] == 0 else [0, *lengths]


def fractions(geometry, grid, window) -> np.ndarray:
    """The covered part of each cell; for cells without boundary the centre decides."""
    west, north, cell_width, cell_height = grid
    column, row, width, height = window
    xs = west + np.arange(column, column + width + 1) * cell_width
    ys = north + np.arange(row, row + height + 1) * cell_height
    left, top = np.meshgrid(xs[:-1], ys[:-1])
    right, bottom = np.meshgrid(xs[1:], ys[1:])
    boxes = shapely.box(left, np.minimum(top, bottom), right, np.maximum(top, bottom))
    shapely.prepare(geometry)
    met = shapely.intersects(geometry.boundary, boxes)
    inside = shapely.contains_xy(geometry, (left + right) / 2, (top + bottom) / 2)
    covered = inside.astype("float64")
    covered[met] = shapely.area(shapely.intersection(geometry, boxes[met])) / shapely.area(boxes[met])
    return covered


def record(index: int) -> dict:
    region = GRIDS[0 if index >= CASES else index % len(GRIDS)]
    # Unit cells with rows downwards, so that positions are cells.
    grid = (region.west, region.north, region.cell, region.cell if region.cell == 1 else -region.cell)
    is_snapped = index >= CASES
    coordinates = random_polygon(index * 5 % 2_000 + index % 5, region) if region.cell != 1 else unit(index)
    coordinates = {"type": coordinates["type"], "coordinates": rounded(coordinates["coordinates"], is_snapped)}
    geometry = shape(coordinates)
    west, south, east, north = geometry.bounds
    columns = sorted(((west - grid[0]) / grid[2], (east - grid[0]) / grid[2]))
    rows = sorted(((south - grid[1]) / grid[3], (north - grid[1]) / grid[3]))
    window = [math.floor(columns[0]), math.floor(rows[0])]
    window += [math.ceil(columns[1]) - window[0], math.ceil(rows[1]) - window[1]]
    if index % 4 == 0:
        # The polygon extends beyond the window on the right and below.
        window[2:] = [max(1, side * 2 // 3) for side in window[2:]]
    transform = Affine(grid[2], 0, grid[0] + window[0] * grid[2], 0, grid[3], grid[1] + window[1] * grid[3])
    masks = {
        name: rasterize([coordinates], out_shape=(window[3], window[2]), transform=transform, all_touched=touched)
        for name, touched in (("all_touched", True), ("center", False))
    }
    case = {"isSnapped": is_snapped, "grid": grid, "window": window, "geometry": coordinates, **{name: runs(mask) for name, mask in masks.items()}}
    if is_snapped or window[2] * window[3] > 20_000:
        return case
    covered = fractions(geometry, grid, window).ravel()
    partial = np.flatnonzero((covered > 0) & (covered < 1))
    if partial.size <= MOST_FRACTIONS:
        case["fractions"] = [[int(cell), float(f"{covered[cell]:.12g}")] for cell in partial]
    place = np.arange(covered.size)
    moments = [covered.sum(), (covered**2).sum(), (covered * (place % window[2])).sum(), (covered * (place // window[2])).sum()]
    case["moments"] = [float(f"{moment:.14g}") for moment in moments]
    return case


def unit(index: int) -> dict:
    """A polygon with positions in cells, from 0."""
    polygon = random_polygon(index * 5 % 2_000 + index % 5, Region(-80, 60, 0.05, 0, 0, 10, 10))

    def cells(part):
        return [(part[0] + 180) * 20, (90 - part[1]) * 20] if isinstance(part[0], float) else [cells(one) for one in part]

    return {"type": polygon["type"], "coordinates": cells(polygon["coordinates"])}


def main(output: Path) -> None:
    lines = [json.dumps(record(index), separators=(",", ":")) for index in range(CASES + SNAPPED)]
    text = "[\n" + ",\n".join(lines) + "\n]\n"
    output.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
