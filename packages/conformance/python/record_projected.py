"""Records the results of exactextract for areas on rasters in projected CRSs, with edges projected by PROJ in many pieces.

    python record_projected.py DIRECTORY
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import rasterio
from exactextract import exact_extract
from pyproj import CRS, Transformer
from rasterio.transform import Affine

# CRS, left, top, size of a cell; 40 x 40 cells.
RASTERS = {
    "utm-17": ("EPSG:32617", 300000, 4200000, 5000),
    "laea-europe": ("EPSG:3035", 4000000, 3400000, 10000),
    "albers-conus": ("EPSG:5070", 500000, 1500000, 20000),
    "web-mercator": ("EPSG:3857", -9600000, 4500000, 10000),
    "antarctic": ("EPSG:3031", -1000000, 1000000, 50000),
    "us-feet": ("EPSG:2264", 1500000, 900000, 20000),
    "homolosine": ("+proj=igh +datum=WGS84 +units=m", -400000, 1300000, 10000),
    "sinusoidal-sphere": ("+proj=sinu +R=6371007.181 +units=m", -8000000, 4000000, 463.3127165 * 8),
}
CELLS = 40
PIECES = 4000
STATISTICS = ["mean", "sum", "count", "min", "max", "stdev"]


def rings(west: float, south: float, east: float, north: float) -> dict[str, list[list[float]]]:
    """Areas over a raster with these bounds: inside, partly outside, and smaller than a cell."""
    x, y, w, h = west, south, east - west, north - south

    def ring(*places: tuple[float, float]) -> list[list[float]]:
        return [[round(x + w * u, 7), round(y + h * v, 7)] for u, v in [*places, places[0]]]

    return {
        "triangle": ring((0.3, 0.35), (0.72, 0.4), (0.5, 0.66)),
        "wide": ring((0.2, 0.45), (0.8, 0.45), (0.8, 0.55), (0.2, 0.55)),
        "beyond": ring((0.5, -0.4), (1.4, 0.5), (0.5, 1.4), (0.55, 0.5)),
        "speck": ring((0.501, 0.502), (0.506, 0.503), (0.503, 0.508)),
    }


def densified(ring: list[list[float]], project) -> list[list[float]]:
    share = np.arange(PIECES) / PIECES
    lon, lat = [
        np.concatenate([a[k] + (b[k] - a[k]) * share for a, b in zip(ring, ring[1:])] + [[ring[0][k]]]) for k in (0, 1)
    ]
    return np.column_stack(project(lon, lat)).tolist()


def main(directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    expected = {}
    for name, (crs, left, top, size) in RASTERS.items():
        path = directory / f"{name}.tif"
        data = (np.random.default_rng(7).random((CELLS, CELLS)) * 100).astype("float32")
        data[10:12, 18:23] = -1
        profile = {"driver": "GTiff", "width": CELLS, "height": CELLS, "count": 1, "dtype": "float32", "nodata": -1}
        profile |= {"crs": crs, "transform": Affine(size, 0, left, 0, -size, top), "compress": "deflate"}
        with rasterio.open(path, "w", **profile, tiled=True, blockxsize=32, blockysize=32) as target:
            target.write(data, 1)
        with rasterio.open(path) as source:
            own = CRS.from_wkt(source.crs.to_wkt())
        forward = Transformer.from_crs(own.geodetic_crs, own, always_xy=True)
        bounds = forward.transform_bounds(left, top - CELLS * size, left + CELLS * size, top, direction="INVERSE")
        if name == "antarctic":
            bounds = (20, -84, 110, -78)  # all longitudes meet in it
        for kind, ring in rings(*bounds).items():
            dense = densified(ring, forward.transform)
            feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [dense]}}
            [answer] = exact_extract(str(path), [feature], STATISTICS)
            positions = np.array(dense) - dense[0]
            x, y = positions[:, 0], positions[:, 1]
            area = abs(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2 / size**2
            values = {key: None if v is None or np.isnan(v) else v for key, v in answer["properties"].items()}
            expected[f"{name} {kind}"] = {"ring": ring, **values, "cells": area}
    lines = [f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in expected.items()]
    (directory / "answers.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
