"""Writes small GeoTIFFs of every layout that the reader supports, and of some that it must reject, with their cells.

    python record_geotiffs.py DIRECTORY
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

TRANSFORM = Affine(0.5, 0, -10, 0, -0.25, 50)
BASE = {"driver": "GTiff", "width": 37, "height": 21, "count": 1, "crs": "EPSG:4326", "transform": TRANSFORM}
TILED = {"tiled": True, "blockxsize": 16, "blockysize": 16}
DEFLATE = {"compress": "deflate"}
PREDICTOR_2 = {**DEFLATE, "predictor": 2}
PREDICTOR_3 = {**DEFLATE, "predictor": 3}
BIG = {"endianness": "big"}

READABLE = {
    "uint8-tiled": {"dtype": "uint8", **TILED, **DEFLATE},
    "uint8-strips-uncompressed": {"dtype": "uint8", "blockysize": 4},
    "int8-tiled": {"dtype": "int8", **TILED, **DEFLATE},
    "uint16-tiled-predictor-2": {"dtype": "uint16", **TILED, **PREDICTOR_2},
    "int16-strips-predictor-2": {"dtype": "int16", "blockysize": 5, **PREDICTOR_2},
    "int16-big-endian-predictor-2": {"dtype": "int16", **TILED, **PREDICTOR_2, **BIG},
    "int32-tiled-bigtiff": {"dtype": "int32", **TILED, **DEFLATE, "bigtiff": "YES"},
    "uint32-big-endian-uncompressed": {"dtype": "uint32", **TILED, **BIG},
    "float32-tiled-predictor-3": {"dtype": "float32", **TILED, **PREDICTOR_3, "nodata": -3.4e38},
    "float32-strips": {"dtype": "float32", **DEFLATE, "nodata": float("nan")},
    "float64-big-endian-predictor-3": {"dtype": "float64", **TILED, **PREDICTOR_3, **BIG},
    "uint8-sparse": {"dtype": "uint8", **TILED, **DEFLATE, "nodata": 7, "sparse_ok": True},
    "float32-sparse-without-nodata": {"dtype": "float32", **TILED, **DEFLATE, "sparse_ok": True},
    "uint8-1-bit": {"dtype": "uint8", **DEFLATE, "nbits": 1},
    "uint8-2-bit-tiled": {"dtype": "uint8", **TILED, "nbits": 2},
    "uint8-4-bit": {"dtype": "uint8", "compress": "lzw", "nbits": 4},
    "float32-half-predictor-3": {"dtype": "float32", **TILED, **PREDICTOR_3, "nbits": 16},
    "int16-single-strip-uncompressed": {"dtype": "int16", "blockysize": 21},
    "uint8-mask": {"dtype": "uint8", **TILED, **DEFLATE},
    "float32-mask-strips-lzw": {"dtype": "float32", "blockysize": 3, "compress": "lzw"},
    "int32-mask-and-nodata": {"dtype": "int32", **TILED, **DEFLATE, "nodata": 5},
    "uint8-alpha": {"dtype": "uint8", "count": 2, **TILED, **DEFLATE, "interleave": "pixel"},
    "uint8-alpha-apart": {"dtype": "uint8", "count": 2, **TILED, **DEFLATE, "interleave": "band"},
    "int16-scale-and-offset": {"dtype": "int16", **TILED, **DEFLATE, "nodata": -9999},
    "uint8-scale-of-second-band": {"dtype": "uint8", "count": 2, **DEFLATE},
    "float32-second-band-predictor-3": {"dtype": "float32", "count": 2, **TILED, **PREDICTOR_3, "interleave": "pixel"},
    "float64-nodata-out-of-range-of-float32": {"dtype": "float64", **DEFLATE, "nodata": -1.7976931348623157e308},
    "float32-lerc-with-nan": {"dtype": "float32", **TILED, "compress": "lerc", "nodata": float("nan")},
}
REFUSED = {
    "refused-webp": {"dtype": "uint8", "count": 3, **TILED, "compress": "webp", "interleave": "pixel"},
    "refused-british-grid": {"dtype": "uint8", "crs": "EPSG:27700", "transform": Affine(30, 0, 5e5, 0, -30, 2e5)},
    "refused-mollweide": {"dtype": "uint8", "crs": "+proj=moll +datum=WGS84", "transform": Affine(9, 0, 5, 0, -9, 2)},
    "refused-nad27": {"dtype": "uint8", "crs": "EPSG:4267"},
    "refused-rotated": {"dtype": "uint8", "transform": TRANSFORM @ Affine.rotation(10)},
    "refused-complex": {"dtype": "complex64"},
    "refused-no-georeference": {"dtype": "uint8", "transform": Affine.identity(), "crs": None},
}

# Every type with every compression; layouts, predictors, byte orders and bands alternate.
TYPES = ["uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64"]
COMPRESSIONS = ["none", "deflate", "lzw", "zstd", "lerc", "lerc_deflate", "lerc_zstd"]
SMALL = {**BASE, "width": 19, "height": 18}


def matrix() -> dict[str, dict]:
    profiles = {}
    for t, dtype in enumerate(TYPES):
        for c, compression in enumerate(COMPRESSIONS):
            if "lerc" in compression and dtype in ("int8", "uint64", "int64"):
                continue  # GDAL writes none
            turn = t + c
            profile = {"dtype": dtype, **(TILED if turn % 2 == 0 else {"blockysize": 5})}
            profile["count"] = [1, 2, 3][turn % 3]
            profile["interleave"] = "pixel" if turn % 4 < 2 else "band"
            profile["endianness"] = "big" if turn % 5 == 1 else "little"
            if compression != "none":
                profile["compress"] = compression
            if compression in ("deflate", "lzw", "zstd"):
                profile["predictor"] = [2, 3 if dtype.startswith("float") else 2, 1][(t + 2 * c) % 3]
            if compression.startswith("lerc"):
                profile["endianness"] = "little"
            words = [dtype, compression.replace("_", "-"), "tiles" if turn % 2 == 0 else "strips"]
            words += [f"{profile['count']}-{profile['interleave']}", profile["endianness"]]
            profiles["-".join(words + ([f"predictor-{profile['predictor']}"] if "predictor" in profile else []))] = profile
    return profiles


# CRSs in the keys of a GeoTIFF, as EPSG codes or as parameters, with a position in each.
CRSS = {
    "utm-17": ("EPSG:32617", 500000, 4000000, 30),
    "utm-south-33": ("EPSG:32733", 300000, 6200000, 30),
    "nad83-utm-11": ("EPSG:26911", 500000, 4100000, 30),
    "laea-europe": ("EPSG:3035", 4321000, 3210000, 100),
    "albers-conus": ("EPSG:5070", -100000, 1800000, 90),
    "web-mercator": ("EPSG:3857", -9500000, 4300000, 30),
    "antarctic": ("EPSG:3031", 1000000, -1000000, 500),
    "arctic": ("EPSG:3413", -1000000, -2000000, 500),
    "ease-grid": ("EPSG:6933", -9000000, 4400000, 9000),
    "lambert-93": ("EPSG:2154", 700000, 6600000, 25),
    "us-feet": ("EPSG:2264", 2000000, 700000, 100),
    "etrs89-degrees": ("EPSG:4258", 10, 50, 0.01),
    "sinusoidal-sphere": ("+proj=sinu +R=6371007.181 +units=m", -8000000, 4000000, 463.3127165),
    "own-laea": ("+proj=laea +lat_0=10 +lon_0=-81 +datum=WGS84 +units=m", 100000, 3000000, 1000),
    "own-albers": ("+proj=aea +lat_1=20 +lat_2=60 +lat_0=40 +lon_0=-96 +datum=NAD83 +units=m", 9000, -9000, 1000),
    "own-lambert": (
        "+proj=lcc +lat_1=33 +lat_2=45 +lat_0=39 +lon_0=-96 +x_0=1000000 +datum=NAD83 +units=us-ft",
        3000000,
        20000,
        3000,
    ),
    "own-polar": ("+proj=stere +lat_0=-90 +lat_ts=-71 +lon_0=30 +datum=WGS84 +units=m", 1000000, 1000000, 500),
    "own-mercator": ("+proj=merc +lat_ts=20 +lon_0=10 +datum=WGS84 +units=m", 1000000, 1000000, 500),
    "own-equal-area": ("+proj=cea +lat_ts=30 +lon_0=0 +datum=WGS84 +units=m", 1000000, 1000000, 500),
    "own-tmerc": ("+proj=tmerc +lat_0=1 +lon_0=9 +k=0.9999 +x_0=50000 +datum=WGS84 +units=m", 10000, 1000000, 500),
    "own-equidistant": ("+proj=aeqd +lat_0=40 +lon_0=-100 +datum=WGS84 +units=m", 100000, 100000, 500),
    "own-lambert-one-parallel": (
        "+proj=lcc +lat_1=40 +lat_0=40 +lon_0=10 +k_0=0.9996 +x_0=7000 +datum=WGS84 +units=m",
        10000,
        10000,
        500,
    ),
    "own-oblique": ("+proj=sterea +lat_0=52 +lon_0=5 +k=0.9999 +x_0=9000 +datum=WGS84 +units=m", 10000, 9000, 500),
    "own-stereographic": ("+proj=stere +lat_0=45 +lon_0=7 +k=1 +datum=WGS84 +units=m", 10000, 9000, 500),
    "own-plate-carree": ("+proj=eqc +lat_ts=0 +lon_0=0 +datum=WGS84 +units=m", 1000000, 1000000, 500),
}


def cells(name: str, dtype: str, shape: tuple[int, ...]) -> np.ndarray:
    random = np.random.default_rng(sum(map(ord, name)))
    if np.issubdtype(dtype, np.integer):
        info = np.iinfo(dtype)
        # A double rounds 64-bit integers beyond 2^53; some are included.
        high = {8: 2**60}.get(np.dtype(dtype).itemsize, int(info.max))
        low = max(int(info.min), -high)
        return random.integers(low, high, shape, dtype=dtype)
    return (random.standard_normal(shape) * 1e3).astype(dtype)


def write(path: Path, name: str, profile: dict, base: dict = BASE) -> np.ndarray:
    merged = {**base, **profile}
    data = cells(name, merged["dtype"], (merged["count"], merged["height"], merged["width"]))
    if "nbits" in merged and merged["dtype"] == "uint8":
        data %= 2 ** merged["nbits"]
    if "sparse" in name:
        data[:, :16, 16:32] = profile.get("nodata", 0)
    if name in ("float32-strips", "float32-tiled-predictor-3") or "with-nan" in name or "out-of-range" in name:
        data[:, 3, 3:6] = profile["nodata"]
    if name == "int16-scale-and-offset":
        data[0, 4, 4:9] = -9999
    if name == "int32-mask-and-nodata":
        data[0, 2, :] = 5
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **merged) as target:
        if "alpha" in name:
            data[1] = np.where(data[1] < 128, 0, data[1])
            target.colorinterp = [ColorInterp.gray, ColorInterp.alpha]
        target.write(data)
        if "mask" in name:
            target.write_mask((cells(f"{name}-mask", "uint8", data.shape[1:]) > 80).astype("uint8") * 255)
        if name == "int16-scale-and-offset":
            target.scales, target.offsets = (0.1,), (273.15,)
        if name == "uint8-scale-of-second-band":
            target.scales, target.offsets = (1, 0.5), (0, -3)
    return data


def read(path: Path, band: int) -> list[list[float | None]]:
    """The cells of rasterio: valid cells, scaled."""
    with rasterio.open(path) as source:
        values = source.read(band, masked=True).astype("float64").filled(np.nan)
        values = values * source.scales[band - 1] + source.offsets[band - 1]
    return [[None if np.isnan(v) else int(v) if v == int(v) else float(v) for v in row] for row in values]


def dump(path: Path, entries: dict) -> None:
    lines = [f"{json.dumps(name)}: {json.dumps(entry, separators=(',', ':'))}" for name, entry in entries.items()]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def record_layouts(directory: Path) -> None:
    expected = {}
    for name, profile in READABLE.items():
        write(directory / f"{name}.tif", name, profile)
        expected[name] = read(directory / f"{name}.tif", 2 if "second" in name else 1)
    for name, profile in REFUSED.items():
        write(directory / f"{name}.tif", name, profile)
    point = directory / "point-registered.tif"
    write(point, "point-registered", READABLE["uint8-tiled"])
    with rasterio.open(point, "r+") as target:
        target.update_tags(AREA_OR_POINT="Point")
    dump(directory / "cells.json", expected)


def record_matrix(directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    expected = {}
    for name, profile in matrix().items():
        write(directory / f"{name}.tif", name, profile, SMALL)
        band = profile["count"]
        expected[name] = {"band": band, "cells": read(directory / f"{name}.tif", band)}
    dump(directory / "cells.json", expected)


def record_crss(directory: Path) -> None:
    """A raster of 4 x 3 cells in each CRS, with the longitude and latitude of its corners."""
    from pyproj import CRS, Transformer

    directory.mkdir(parents=True, exist_ok=True)
    expected = {}
    for name, (crs, x, y, size) in CRSS.items():
        profile = {"dtype": "uint8", "width": 4, "height": 3, "crs": crs, "transform": Affine(size, 0, x, 0, -size, y)}
        write(directory / f"{name}.tif", name, profile)
        with rasterio.open(directory / f"{name}.tif") as source:
            written = source.crs.to_wkt()
        # The CRS's own longitude and latitude: the reader does not shift a known datum.
        own = CRS.from_wkt(written)
        back = Transformer.from_crs(own, own.geodetic_crs, always_xy=True)
        corners = [(x, y), (x + 4 * size, y), (x + 4 * size, y - 3 * size), (x, y - 3 * size)]
        expected[name] = [[*back.transform(*corner), *corner] for corner in corners]
    dump(directory / "corners.json", expected)


def record_tiles(directory: Path) -> None:
    """A raster as a whole and as four tiles that overlap by two cells, a coarser neighbour, and a shifted tile."""
    directory.mkdir(parents=True, exist_ok=True)
    data = cells("tiles", "uint16", (40, 40)) % 1000
    data[18:24, 5:9] = 0

    def tile(name: str, values: np.ndarray, column: float, row: float, size: float = 0.1, **more: object) -> None:
        place = Affine(size, 0, 10 + column * 0.1, 0, -size, 50 - row * 0.1)
        profile = {**BASE, "dtype": "uint16", "nodata": 0, **TILED, **DEFLATE, "transform": place, **more}
        profile |= {"width": values.shape[1], "height": values.shape[0]}
        with rasterio.open(directory / f"{name}.tif", "w", **profile) as target:
            target.write(values, 1)

    tile("whole", data, 0, 0)
    for name, column, row in [("nw", 0, 0), ("ne", 18, 0), ("sw", 0, 18), ("se", 18, 18)]:
        tile(name, data[row : row + 22, column : column + 22], column, row)
    # Cells of 0.2 degrees east of the whole raster; each is four cells of the same value there.
    coarse = data[:, 20:40].reshape(20, 2, 10, 2)[:, 0, :, 0]
    tile("coarse-east", coarse, 40, 0, 0.2)
    tile("fine-east", np.kron(coarse, np.ones((2, 2), "uint16")), 40, 0)
    tile("shifted", data[:10, :10], 15.5, 15)
    tile("utm", data[:10, :10], 0, 0, crs="EPSG:32632")


def main(directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    record_layouts(directory)
    record_matrix(directory / "matrix")
    record_crss(directory / "crs")
    record_tiles(directory / "tiles")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
