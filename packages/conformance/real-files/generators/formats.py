"""GeoTIFFs in the encodings that GDAL writes and rarely meets: packed bits, PackBits; and files of other formats."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.transform import from_origin
from right_values import outline, statistics_of_file
from tiff_tags import COMPRESSION, set_short

LONGITUDE, LATITUDE, CELL = -79.9, 36.0, 0.01
ROWS, COLUMNS = 45, 53
GEOMETRY = outline(-79.6613, 35.7621, 0.11)


def write(path: Path, values: np.ndarray, **options) -> None:
    with rasterio.open(
        path, "w", driver="GTiff", width=COLUMNS, height=ROWS, count=values.shape[0], dtype=values.dtype, crs="EPSG:4326",
        transform=from_origin(LONGITUDE, LATITUDE, CELL, CELL), **options,
    ) as file:
        file.write(values)


def packed_bits(folder: Path) -> list[dict]:
    made = []
    generator = np.random.default_rng(5)
    for bits in [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 17, 20, 23, 25, 31]:
        dtype = "uint8" if bits < 8 else "uint16" if bits < 16 else "uint32"
        values = generator.integers(0, 2**bits, (2, ROWS, COLUMNS)).astype(dtype)
        for layout, options in {
            "tiles": {"tiled": True, "blockxsize": 32, "blockysize": 16, "compress": "deflate", "interleave": "pixel"},
            "strips": {"compress": "lzw", "interleave": "band", "nodata": 1},
        }.items():
            path = folder / f"nbits-{bits}-{layout}.tif"
            write(path, values, nbits=bits, **options)
            made.append(
                {"id": path.stem, "why": f"{bits} bits of a cell in {layout}", "rasters": [{"file": path.name, "band": 2}],
                 "geometry": GEOMETRY, "expect": statistics_of_file(path, GEOMETRY, band=2)}
            )
    return made


def compressions(folder: Path) -> list[dict]:
    made = []
    generator = np.random.default_rng(6)
    for dtype in ["uint8", "int16", "float32", "float64"]:
        values = np.repeat(generator.integers(0, 9, (1, ROWS, (COLUMNS + 3) // 4)), 4, axis=2)[:, :, :COLUMNS].astype(dtype)
        path = folder / f"packbits-{dtype}.tif"
        write(path, values, compress="packbits", **({"endianness": "big"} if dtype == "int16" else {}))
        made.append(
            {"id": path.stem, "why": "runs of equal bytes (PackBits)", "rasters": [{"file": path.name}],
             "geometry": GEOMETRY, "expect": statistics_of_file(path, GEOMETRY)}
        )
    return made


def other_formats(folder: Path) -> list[dict]:
    whole = (folder / "packbits-float32.tif").read_bytes()
    made = []
    for name, content, refuses in [
        ("netcdf", b"CDF\1" + bytes(100), "no TIFF"),
        ("grib", b"GRIB" + bytes(100), "no TIFF"),
        ("html", b"<!DOCTYPE html><title>Log in</title>", "no TIFF"),
    ]:
        path = folder / f"no-tiff-{name}.tif"
        path.write_bytes(content)
        made.append({"id": path.stem, "why": "another format is not taken for a TIFF", "rasters": [{"file": path.name}],
                     "geometry": GEOMETRY, "refuses": refuses})
    for name, driver, kind in [("field.grib2", "GRIB", "GRIB"), ("picture.jp2", "JP2OpenJPEG", "JPEG 2000"), ("picture.png", "PNG", "a PNG image")]:
        path = folder / name
        values = np.arange(ROWS * COLUMNS).reshape(1, ROWS, COLUMNS) % 251
        write(folder / f"{name}.tif", values.astype("float32" if driver == "GRIB" else "uint8"))
        rasterio.shutil.copy(folder / f"{name}.tif", path, driver=driver)
        made.append({"id": name, "why": f"a file that GDAL wrote as {driver}", "rasters": [{"file": name}], "geometry": GEOMETRY,
                     "refuses": f"it is no TIFF but {kind}: convert it with: gdal_translate"})
    for code, kind in [(34712, "JPEG 2000"), (50002, "JPEG XL"), (52546, "JPEG XL"), (6, "JPEG of TIFF 6.0")]:
        path = folder / f"compression-{code}.tif"
        write(path, np.ones((1, ROWS, COLUMNS), "uint8"), compress="deflate")
        set_short(path, COMPRESSION, code)
        made.append({"id": path.stem, "why": f"a tag says {kind}", "rasters": [{"file": path.name}], "geometry": GEOMETRY,
                     "refuses": f"compression {kind} is not supported; convert the file with: gdal_translate"})
    return made


def cases(folder: Path) -> list[dict]:
    return [*packed_bits(folder), *compressions(folder), *other_formats(folder)]
