"""Random polygons, the same as those of src/random-polygons.ts, digit for digit: only +, -, *, / and square roots of doubles.

A shape is a star in cells: 3 to 200 corners, some with a hole, some of two parts, either orientation. Sizes are spread
evenly over the magnitudes from 0.01 to 200,000 cells.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

SMALLEST, LARGEST = 0.01, 200_000
COUNT = 2_000


@dataclass(frozen=True)
class Region:
    """Positions of polygons on a raster of square cells: its upper left corner, its cell size, the cells of the centres."""

    west: float
    north: float
    cell: float
    first_column: float
    first_row: float
    columns: float
    rows: float


# West, north and cell of the sample rasters; centres of the global ones in Africa, Europe and Asia.
REGIONS = {
    "koppen_geiger:climate_class": Region(-180, 90, 1 / 120, 22_800, 3_600, 12_000, 6_000),
    "maurer:precipitation": Region(-85, 37.125, 1 / 8, 0, 0, 81, 33),
    "maurer:temperature": Region(-85, 37.125, 1 / 8, 0, 0, 81, 33),
    "mcd12c1:land_cover": Region(-180, 90, 1 / 20, 3_800, 600, 2_000, 1_000),
    "srtm:elevation": Region(-84.41375, 36.73291666666667, 1 / 1200, 0, 0, 403, 344),
}


class Random:
    """Numbers from 0 to just below 1 of a linear congruential generator."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def __call__(self) -> float:
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return self.state / 2**32


def star(random: Random) -> list[list[float]]:
    corners = 3 + math.floor(random() * random() * 198)
    stretch, shear = 1 + random(), random() - 0.5
    ring = []
    for corner in range(corners):
        along = (corner + 0.3 * random()) / corners * 4
        side = math.floor(along)
        part = 2 * (along - side) - 1
        x, y = ((1, part), (-part, 1), (-1, -part), (part, -1))[side]
        radius = (0.35 + 0.65 * random()) / math.sqrt(x * x + y * y)
        ring.append([x * radius * stretch, y * radius + shear * x * radius * stretch])
    return ring


def area(ring: list[list[float]]) -> float:
    doubled = 0.0
    for index, (x, y) in enumerate(ring):
        next_x, next_y = ring[(index + 1) % len(ring)]
        doubled += x * next_y - next_x * y
    return doubled / 2


def scaled(ring: list[list[float]], factor: float, shift: float = 0) -> list[list[float]]:
    return [[x * factor + shift, y * factor] for x, y in ring]


def shape(random: Random, cells: float) -> list[list[list[list[float]]]]:
    """Polygons with open rings of (column, row) around 0."""
    ring = star(random)
    polygons = [[ring]]
    size = area(ring)
    if random() < 0.25:
        polygons[0].append(scaled(ring, 0.3))
        size -= area(polygons[0][1])
    if random() < 0.2:
        second = scaled(ring, 0.5, 4)
        polygons.append([second])
        size += area(second)
    factor = math.sqrt(cells / size)
    isReversed = random() < 0.5
    polygons = [[scaled(ring, factor) for ring in rings] for rings in polygons]
    return [[ring[::-1] if isReversed else ring for ring in rings] for rings in polygons]


def inside(low: float, high: float, least: float, most: float) -> float:
    """The offset that moves low and high between least and most."""
    return least - low if low < least else most - high if high > most else 0.0


def placed(polygons, region: Region, column: float, row: float) -> dict:
    positions = [position for rings in polygons for ring in rings for position in ring]
    columns, rows = [x for x, _ in positions], [y for _, y in positions]
    column += inside(
        column + min(columns), column + max(columns), (-180 - region.west) / region.cell, (180 - region.west) / region.cell
    )
    row += inside(row + min(rows), row + max(rows), (region.north - 90) / region.cell, (region.north + 90) / region.cell)
    coordinates = [
        [
            [[region.west + (column + x) * region.cell, region.north - (row + y) * region.cell] for x, y in [*ring, ring[0]]]
            for ring in rings
        ]
        for rings in polygons
    ]
    if len(coordinates) == 1:
        return {"type": "Polygon", "coordinates": coordinates[0]}
    return {"type": "MultiPolygon", "coordinates": coordinates}


def random_polygon(index: int, region: Region) -> dict:
    """The polygon with an index of 0 to 1,999, as GeoJSON: the first is the smallest, the last the largest."""
    random = Random(index)
    # The first numbers of neighbouring seeds are alike.
    for _ in range(4):
        random()
    cells = min(LARGEST, SMALLEST * 2 ** math.floor(random() * 25) * (1 + random()))
    if index == 0:
        cells = SMALLEST
    if index == COUNT - 1:
        cells = LARGEST
    polygons = shape(random, cells)
    column, row = region.first_column + random() * region.columns, region.first_row + random() * region.rows
    return placed(polygons, region, column, row)
