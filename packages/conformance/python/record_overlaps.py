"""Records the area by GEOS of geometries whose rings cross, overlap or repeat themselves.

    python record_overlaps.py OUTPUT.json.gz

The geometries are scribbles of random corners, some on whole numbers so that corners and edges coincide; polygons with holes
anywhere; and multipolygons that overlap. GEOS cuts each ring where it meets itself and makes faces of the pieces; a face
counts if the ring winds around it. The area is the union of these faces minus the holes. Its parts in the cells of 1 x 1 are
recorded too, row by row from the south. `structure` is the area of shapely.make_valid by that method. It is the same unless
a hole is wholly outside, because GEOS makes a polygon of such a hole.
"""

from __future__ import annotations

import gzip
import json
import math
import sys
from pathlib import Path

import numpy as np
import shapely
from random_polygons import Random
from shapely.geometry import LineString, Polygon, shape
from shapely.ops import polygonize, unary_union

CASES = 200


def scribble(random: Random, on_whole_numbers: bool) -> list:
    corners = 3 + math.floor(random() * 12)
    scale = 1 if on_whole_numbers else 1024
    ring = [[math.floor(random() * 8 * scale) / scale, math.floor(random() * 8 * scale) / scale] for _ in range(corners)]
    return [*ring, ring[0]]


def geometry(index: int) -> dict:
    random = Random(index * 7919)
    for _ in range(4):
        random()
    on_whole_numbers = index % 2 == 0
    rings = [[1, 0, 0], [1, 1, 0], [1, 1, 1], [2, 1, 1]][index % 4]
    coordinates = [[scribble(random, on_whole_numbers) for _ in range(count)] for count in rings if count > 0]
    return {"type": "MultiPolygon", "coordinates": coordinates}


def winding(ring: list, x: float, y: float) -> int:
    total = 0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        if (y0 <= y) != (y1 <= y):
            is_left = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0) > 0
            total += (1 if is_left else 0) if y0 < y1 else (0 if is_left else -1)
    return total


def enclosed(ring: list):
    faces = polygonize(shapely.node(LineString(ring)))
    inside = [(face, face.representative_point()) for face in faces]
    wound = [face for face, point in inside if winding(ring, point.x, point.y) != 0]
    return unary_union(wound) if wound else Polygon()


def area_of(polygons: list):
    parts = []
    for outer, *holes in polygons:
        part = enclosed(outer)
        for hole in holes:
            part = part.difference(enclosed(hole))
        parts.append(part)
    return unary_union(parts)


def main(output: Path) -> None:
    left, south = np.meshgrid(np.arange(8), np.arange(8))
    cells = shapely.box(left, south, left + 1, south + 1).ravel()
    lines = []
    for index in range(CASES):
        given = geometry(index)
        valid = area_of(given["coordinates"])
        structure = shapely.make_valid(shape(given), method="structure", keep_collapsed=False)
        fractions = [round(area, 12) for area in shapely.area(shapely.intersection(valid, cells)).tolist()]
        areas = {"area": round(valid.area, 12), "structure": round(structure.area, 12)}
        lines.append(json.dumps({"geometry": given, **areas, "fractions": fractions}, separators=(",", ":")))
    output.write_bytes(gzip.compress(("[\n" + ",\n".join(lines) + "\n]\n").encode(), 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
