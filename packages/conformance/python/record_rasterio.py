"""Records statistics by rasterio and numpy of the cells that GDAL burns: the reference of the engine's masks.

    python record_rasterio.py SAMPLE_DATA OUTPUT.json.gz

For the 241 counties and every tenth of the 2,000 random polygons on each dataset, all touched and by centre, on windows of
whole cells: a column for each statistic, 13 significant digits, first the counties.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
import rasterio
from random_polygons import COUNT, REGIONS, random_polygon
from rasterio.features import rasterize
from rasterio.windows import Window
from sample_rasters import CLASSES, RASTERS, counties, rounded, write
from shapely.geometry import shape

DIGITS = 13


def valid_cells(source, geometry: dict, is_all_touched: bool) -> np.ndarray:
    west, south, east, north = shape(geometry).bounds
    columns, rows = zip(~source.transform * (west, north), ~source.transform * (east, south))
    # One more cell on each side, for bounds on the side of a cell.
    first_column, first_row = max(0, math.floor(columns[0]) - 1), max(0, math.floor(rows[0]) - 1)
    width = min(source.width, math.ceil(columns[1]) + 1) - first_column
    height = min(source.height, math.ceil(rows[1]) + 1) - first_row
    if width <= 0 or height <= 0:
        return np.array([])
    window = Window(first_column, first_row, width, height)
    mask = rasterize(
        [geometry], out_shape=(height, width), transform=source.window_transform(window), all_touched=is_all_touched
    )
    cells = source.read(1, window=window)
    return cells[(mask == 1) & (cells != source.nodata)].astype("float64")


def statistics(cells: np.ndarray, are_classes: bool) -> dict:
    if cells.size == 0:
        names = ["majority", "minority"] if are_classes else ["mean", "std", "sum", "min", "max", "median"]
        return {**{name: None for name in names}, "unique": None, "cells": 0}
    values, counts = np.unique(cells, return_counts=True)
    row = {"unique": values.size, "cells": cells.size}
    if are_classes:
        return {"majority": values[counts.argmax()], "minority": values[counts.argmin()], **row}
    row |= {"mean": cells.mean(), "std": cells.std(), "sum": cells.sum(), "median": np.median(cells)}
    return {**row, "min": cells.min(), "max": cells.max()}


def main(data: Path, output: Path) -> None:
    fixture = {}
    for dataset, raster in RASTERS.items():
        geometries = [feature["geometry"] for feature in counties(data)]
        geometries += [random_polygon(index, REGIONS[dataset]) for index in range(0, COUNT, 10)]
        with rasterio.open(data / raster) as source:
            for name, is_all_touched in (("all_touched", True), ("center", False)):
                rows = [statistics(valid_cells(source, one, is_all_touched), dataset in CLASSES) for one in geometries]
                columns = {key: [rounded(row[key], DIGITS) for row in rows] for key in rows[0]}
                fixture[f"{dataset} {name}"] = columns
    write(output, fixture)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
