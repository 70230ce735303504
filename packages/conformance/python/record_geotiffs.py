"""Writes small GeoTIFFs of every layout that the reader knows, and of some that it must refuse, with their cells.

    python record_geotiffs.py DIRECTORY
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import Affine

TRANSFORM = Affine(0.5, 0, -10, 0, -0.25, 50)
BASE = {"driver": "GTiff", "width": 37, "height": 21, "count": 1, "crs": "EPSG:4326", "transform": TRANSFORM}
TILED = {"tiled": True, "blockxsize": 16, "blockysize": 16}
DEFLATE = {"compress": "deflate"}

READABLE = {
    "uint8-tiled": {"dtype": "uint8", **TILED, **DEFLATE},
    "uint8-strips-uncompressed": {"dtype": "uint8", "blockysize": 4},
    "int8-tiled": {"dtype": "int8", **TILED, **DEFLATE},
    "uint16-tiled-predictor-2": {"dtype": "uint16", **TILED, **DEFLATE, "predictor": 2},
    "int16-strips-predictor-2": {"dtype": "int16", "blockysize": 5, **DEFLATE, "predictor": 2},
    "int16-big-endian-predictor-2": {"dtype": "int16", **TILED, **DEFLATE, "predictor": 2, "endianness": "big"},
    "int32-tiled-bigtiff": {"dtype": "int32", **TILED, **DEFLATE, "bigtiff": "YES"},
    "uint32-big-endian-uncompressed": {"dtype": "uint32", **TILED, "endianness": "big"},
    "float32-tiled-predictor-3": {"dtype": "float32", **TILED, **DEFLATE, "predictor": 3, "nodata": -3.4e38},
    "float32-strips": {"dtype": "float32", **DEFLATE, "nodata": float("nan")},
    "float64-big-endian-predictor-3": {"dtype": "float64", **TILED, **DEFLATE, "predictor": 3, "endianness": "big"},
    "uint8-sparse": {"dtype": "uint8", **TILED, **DEFLATE, "nodata": 7, "sparse_ok": True},
}
REFUSED = {
    "refused-lzw": {"dtype": "uint8", **TILED, "compress": "lzw"},
    "refused-utm": {"dtype": "uint8", "crs": "EPSG:32617", "transform": Affine(30, 0, 500000, 0, -30, 4000000)},
    "refused-two-bands": {"dtype": "uint8", "count": 2, "interleave": "pixel"},
    "refused-rotated": {"dtype": "uint8", "transform": TRANSFORM @ Affine.rotation(10)},
    "refused-complex": {"dtype": "complex64"},
    "refused-no-georeference": {"dtype": "uint8", "transform": Affine.identity(), "crs": None},
}


def cells(name: str, dtype: str) -> np.ndarray:
    shape = (BASE["height"], BASE["width"])
    random = np.random.default_rng(abs(sum(map(ord, name))))
    if np.issubdtype(dtype, np.integer):
        info = np.iinfo(dtype)
        return random.integers(max(info.min, -(2**31)), info.max, shape, dtype=dtype)
    return (random.standard_normal(shape) * 1e3).astype(dtype)


def write(path: Path, name: str, profile: dict) -> np.ndarray:
    data = cells(name, profile["dtype"])
    if name == "uint8-sparse":
        data[:16, 16:32] = 7
    if name.startswith("float32"):
        data[3, 3:6] = profile["nodata"]
    with rasterio.open(path, "w", **{**BASE, **profile}) as target:
        for band in range(1, target.count + 1):
            target.write(data, band)
    return data


def main(directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    expected = {}
    for name, profile in READABLE.items():
        write(directory / f"{name}.tif", name, profile)
        with rasterio.open(directory / f"{name}.tif") as source:
            values = source.read(1, masked=True).astype("float64").filled(np.nan)
            expected[name] = [[None if np.isnan(v) else float(v) for v in row] for row in values]
    for name, profile in REFUSED.items():
        write(directory / f"{name}.tif", name, profile)
    point = directory / "point-registered.tif"
    write(point, "point-registered", READABLE["uint8-tiled"])
    with rasterio.open(point, "r+") as target:
        target.update_tags(AREA_OR_POINT="Point")
    lines = [f"{json.dumps(name)}: {json.dumps(rows)}" for name, rows in expected.items()]
    (directory / "cells.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
