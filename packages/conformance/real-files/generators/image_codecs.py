"""GeoTIFFs in JPEG, WebP and LZMA, and what is refused.

GDAL has the right values, except of JPEG in YCbCr: the wheels of rasterio bring IJG's libjpeg 9, which makes other colours than
libjpeg-turbo, with which GDAL is built elsewhere. Pillow decodes those files by libtiff and libjpeg-turbo.
"""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image, features
from rasterio.transform import from_origin
from right_values import outline, statistics_of_cells, statistics_of_file
from tiff_tags import PHOTOMETRIC, SUBSAMPLING, set_short, set_strip

LONGITUDE, LATITUDE, CELL = -79.9, 36.0, 0.01
YCBCR = 6
ROWS, COLUMNS = 75, 93
GEOMETRY = outline(-79.4613, 35.6321, 0.21)
TILES = {"tiled": True, "blockxsize": 32, "blockysize": 48}


def pictures(bands: int, rows: int = ROWS, columns: int = COLUMNS) -> np.ndarray:
    """Waves with noise, as JPEG is made for; the lossy numbers that GDAL reads back are the right ones."""
    generator = np.random.default_rng(11)
    y, x = np.mgrid[0:rows, 0:columns]
    waves = [128 + 60 * np.sin(x / 7 + band) + 50 * np.cos(y / 5 - band) for band in range(bands)]
    return (np.stack(waves) + generator.normal(0, 9, (bands, rows, columns))).clip(0, 255).astype("uint8")


def write(path: Path, values: np.ndarray, mask: np.ndarray | None = None, **options) -> None:
    bands, rows, columns = values.shape
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(
        path, "w", driver="GTiff", width=columns, height=rows, count=bands, dtype=values.dtype, crs="EPSG:4326",
        transform=from_origin(LONGITUDE, LATITUDE, CELL, CELL), **options,
    ) as file:
        file.write(values)
        if mask is not None:
            file.write_mask(mask)


def good(path: Path, why: str, bands: tuple[int, ...] = (1,)) -> list[dict]:
    return [
        {"id": f"{path.stem}-{band}", "why": why, "rasters": [{"file": path.name, "band": band}], "geometry": GEOMETRY,
         "expect": statistics_of_file(path, GEOMETRY, band=band)}
        for band in bands
    ]


def jpeg(folder: Path) -> list[dict]:
    made = []
    mask = np.random.default_rng(12).random((ROWS, COLUMNS)) < 0.8
    for name, why, bands, options in [
        ("rgb-large", "a block that is decoded in a thread", 3, {"tiled": True, "blockxsize": 1024, "blockysize": 1024}),
        ("rgb-strips", "strips, of which the last is shorter", 3, {"blockysize": 16}),
        ("rgb-own-tables", "tables in each block", 3, {"jpegtablesmode": 0, **TILES}),
        ("rgb", "red, green and blue as they are", 3, TILES),
        ("gray", "one band", 1, {"jpeg_quality": 90, **TILES}),
        ("planes", "bands apart", 4, {"interleave": "band", **TILES}),
    ]:
        path = folder / f"jpeg-{name}.tif"
        write(path, pictures(bands), compress="jpeg", **options)
        made += good(path, f"JPEG: {why}", (1, bands) if bands > 1 else (1,))
    path = folder / "jpeg-ycbcr.tif"
    write(path, pictures(3), compress="jpeg", **TILES)
    set_short(path, PHOTOMETRIC, YCBCR)
    made += by_pillow(path, "luminance and colour differences, which libtiff makes red, green and blue")
    for name, why, options in [
        ("tiles", "a quarter of the colours in tiles", TILES),
        ("strips", "a quarter of the colours in strips, of which the last is shorter", {"blockysize": 16}),
        ("own-tables", "tables in each block", {"jpegtablesmode": 0, **TILES}),
        ("large", "a block that is decoded in a thread", {"tiled": True, "blockxsize": 1024, "blockysize": 1024}),
        ("fine", "another quality", {"jpeg_quality": 97, **TILES}),
    ]:
        path = folder / f"jpeg-ycbcr-420-{name}.tif"
        write(path, pictures(3), compress="jpeg", photometric="ycbcr", **options)
        made += by_pillow(path, why)
    path = folder / "jpeg-ycbcr-422.tif"
    one_strip(path, (2, 1), subsampling=1)
    made += by_pillow(path, "half of the colours")
    path = folder / "jpeg-ycbcr-420-masked.tif"
    write(path, pictures(3), mask=mask, compress="jpeg", photometric="ycbcr", **TILES)
    made += by_pillow(path, "a mask inside the file, which GDAL reads", mask)
    path = folder / "jpeg-masked.tif"
    write(path, pictures(3), mask=mask, compress="jpeg", **TILES)
    made += good(path, "JPEG with a mask inside the file", (2,))
    return made


def by_pillow(path: Path, why: str, mask: np.ndarray | None = None) -> list[dict]:
    """Cases of a JPEG in YCbCr. `mask`: the cells with data."""
    assert features.check("libjpeg_turbo"), "Pillow is built with another libjpeg"
    cells = np.asarray(Image.open(path)).astype("float64")
    rows, columns, _ = cells.shape
    if mask is not None:
        cells[~mask] = np.nan
    bounds = (LONGITUDE, LATITUDE - rows * CELL, LONGITUDE + columns * CELL, LATITUDE)
    return [
        {"id": f"{path.stem}-{band}", "why": f"JPEG in YCbCr: {why}", "rasters": [{"file": path.name, "band": band}],
         "geometry": GEOMETRY, "expect": statistics_of_cells(cells[:, :, band - 1], bounds, GEOMETRY)}
        for band in (1, 2, 3)
    ]


def one_strip(path: Path, factors: tuple[int, int], **options) -> None:
    """A file of one strip with a JPEG that Pillow wrote: GDAL writes others only as it wants."""
    rows, columns = 64, 80
    values = pictures(3, rows, columns)
    write(path, values, compress="jpeg", photometric="ycbcr", jpegtablesmode=0, blockysize=rows)
    stream = io.BytesIO()
    Image.fromarray(values.transpose(1, 2, 0)).save(stream, "JPEG", quality=80, **options)
    set_strip(path, stream.getvalue())
    set_short(path, SUBSAMPLING, *factors)


def lzma(folder: Path) -> list[dict]:
    made = []
    generator = np.random.default_rng(13)
    for dtype in ["uint8", "int16", "float32", "float64"]:
        values = np.cumsum(generator.integers(-3, 4, (2, ROWS, COLUMNS)), axis=2).clip(0, None).astype(dtype)
        for name, options in {
            "tiles": TILES,
            "predicted": {"predictor": 3 if dtype.startswith("float") else 2, "interleave": "band", **TILES},
            "strips": {"lzma_preset": 9, "interleave": "pixel"},
        }.items():
            path = folder / f"lzma-{dtype}-{name}.tif"
            write(path, values, compress="lzma", **options)
            made += good(path, "LZMA", (2,))
    return made


def more_jpeg(folder: Path) -> list[dict]:
    """What libjpeg-turbo in WebAssembly has not, and images in several passes."""
    made = []
    for name, why, values, options in [
        ("four", "red, green, blue and another band", pictures(4), TILES),
        ("two", "a band and its alpha", pictures(2), TILES),
        ("four-strips", "strips, of which the last is shorter", pictures(4), {"blockysize": 16}),
        ("four-large", "a block that is decoded in a thread", pictures(4), {"tiled": True, "blockxsize": 512, "blockysize": 512}),
        ("12-bit", "12 bits", pictures(1).astype("uint16") * 15, {"nbits": 12, **TILES}),
        ("12-bit-fine", "12 bits with few errors", pictures(1).astype("uint16") * 16 + 7, {"nbits": 12, "jpeg_quality": 100, **TILES}),
        ("12-bit-three", "three bands of 12 bits", pictures(3).astype("uint16") * 15, {"nbits": 12, "photometric": "rgb", **TILES}),
        ("12-bit-planes", "bands of 12 bits apart", pictures(2).astype("uint16") * 15, {"nbits": 12, "interleave": "band", "blockysize": 32}),
    ]:
        path = folder / f"jpeg-{name}.tif"
        bands = len(values)
        write(path, values, **{"compress": "jpeg", "interleave": "pixel", **options})
        made += good(path, f"JPEG: {why}", (1, bands) if bands > 1 else (1,))
    path = folder / "jpeg-progressive.tif"
    one_strip(path, (1, 1), subsampling=0, progressive=True)
    made += by_pillow(path, "in several passes")
    path = folder / "jpeg-progressive-420.tif"
    one_strip(path, (2, 2), subsampling=2, progressive=True)
    made += by_pillow(path, "in several passes, with a quarter of the colours")
    path = folder / "jpeg-restarts.tif"
    one_strip(path, (2, 2), subsampling=2, restart_marker_blocks=3)
    made += by_pillow(path, "with marks at which decoding can begin")
    return made


def webp(folder: Path) -> list[dict]:
    made = []
    for bands in (3, 4):
        for name, options in {
            "lossless": {"webp_lossless": True, **TILES},
            "lossless-strips": {"webp_lossless": True, "blockysize": 16},
            "lossy": {"webp_level": 80, **TILES},
            "lossy-strips": {"webp_level": 50, "blockysize": 32},
            "large": {"webp_level": 75, "tiled": True, "blockxsize": 1024, "blockysize": 1024},
        }.items():
            path = folder / f"webp-{bands}-{name}.tif"
            values = pictures(bands)
            # Alpha is 0 without data; elsewhere all are data.
            if bands == 4:
                values[3] = np.where(np.random.default_rng(14).random((ROWS, COLUMNS)) < 0.1, 0, 255)
            write(path, values, compress="webp", interleave="pixel", photometric="rgb", **options)
            made += good(path, f"WebP of {bands} bands, {name}", (1, 2, 3))
    path = folder / "webp-opaque.tif"
    values = pictures(4)
    values[3] = 255
    write(path, values, compress="webp", interleave="pixel", photometric="rgb", webp_lossless=True, **TILES)
    made += good(path, "WebP of 4 bands whose alpha is left out, because all cells are opaque", (1, 2, 3, 4))
    return made


def refused(folder: Path) -> list[dict]:
    made = []
    path = folder / "refused-ycbcr-plain.tif"
    write(path, pictures(3), photometric="rgb", interleave="pixel")
    set_short(path, PHOTOMETRIC, YCBCR)
    made.append({"id": path.stem, "why": "GDAL makes red, green and blue of them", "rasters": [{"file": path.name}],
                 "geometry": GEOMETRY, "refuses": "YCbCr colours without JPEG are not supported; .*gdal_translate"})
    return made


def cases(folder: Path) -> list[dict]:
    return [*jpeg(folder), *more_jpeg(folder), *webp(folder), *lzma(folder), *refused(folder)]
