"""GeoTIFFs in gzip files and ZIP archives, with their sidecars; GDAL reads them by /vsigzip/ and /vsizip/."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin
from right_values import outline, statistics_of_file

LONGITUDE, LATITUDE, CELL = -79.9, 36.0, 0.01
ROWS, COLUMNS = 45, 53
GEOMETRY = outline(-79.6613, 35.7621, 0.11)
PAM = b'<PAMDataset><PAMRasterBand band="1"><NoDataValue>3</NoDataValue><Scale>0.5</Scale></PAMRasterBand></PAMDataset>'
WORLD = f"{CELL}\n0\n0\n-{CELL}\n{LONGITUDE + CELL / 2}\n{LATITUDE - CELL / 2}\n".encode()


def geotiff(path: Path, placed: bool = True) -> bytes:
    values = np.random.default_rng(21).integers(0, 9, (1, ROWS, COLUMNS)).astype("int16")
    place = {"crs": "EPSG:4326", "transform": from_origin(LONGITUDE, LATITUDE, CELL, CELL)} if placed else {}
    with rasterio.open(path, "w", driver="GTiff", width=COLUMNS, height=ROWS, count=1, dtype="int16", compress="deflate", **place) as file:
        file.write(values)
    return path.read_bytes()


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", method) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return archive.getvalue()


def cases(folder: Path) -> list[dict]:
    whole = geotiff(folder / "whole.tif")
    bare = geotiff(folder / "bare.tif", placed=False)
    made = []

    def good(name: str, why: str, content: bytes, read: str, crs: str | None = None) -> None:
        (folder / name).write_bytes(content)
        made.append({"id": name, "why": why, "rasters": [{"file": name}], "geometry": GEOMETRY,
                     "expect": statistics_of_file(read.replace("FOLDER", str(folder)), GEOMETRY, crs=crs),
                     "warns": [] if crs is None else ["WGS 84"]})

    def refused(name: str, content: bytes, pattern: str, options: dict | None = None) -> None:
        (folder / name).write_bytes(content)
        made.append({"id": name, "why": "what is not read is named", "rasters": [{"file": name}], "geometry": GEOMETRY,
                     "refuses": pattern, "options": options or {}})

    good("one.tif.gz", "gzip", gzip.compress(whole), "/vsigzip/FOLDER/one.tif.gz")
    good("two-parts.tif.gz", "two gzip streams, one after another", gzip.compress(whole[:500]) + gzip.compress(whole[500:]), "FOLDER/whole.tif")
    # GDAL cannot look for it, because /vsigzip/ takes it for gzip too; the right values are those of the file that is not packed.
    for name in ["nodata.tif.gz", "nodata.tif"]:
        (folder / f"{name}.aux.xml").write_bytes(PAM)
    (folder / "nodata.tif").write_bytes(whole)
    good("nodata.tif.gz", "gzip with a sidecar", gzip.compress(whole), "FOLDER/nodata.tif")
    good("deflated.zip", "a ZIP archive with a folder and a text", zipped({"a/whole.tif": whole, "readme.txt": b"."}), "/vsizip/FOLDER/deflated.zip/a/whole.tif")
    good("stored.zip", "a ZIP archive without compression", zipped({"whole.tif": whole}, zipfile.ZIP_STORED), "/vsizip/FOLDER/stored.zip/whole.tif")
    good("sidecar.zip", "nodata and scale in a sidecar in the archive", zipped({"d/w.tif": whole, "d/w.tif.aux.xml": PAM}), "/vsizip/FOLDER/sidecar.zip/d/w.tif")
    good("world.zip", "a world file in the archive", zipped({"W.TIF": bare, "W.tfw": WORLD}), "/vsizip/FOLDER/world.zip/W.TIF", crs="EPSG:4326")
    good("macos.zip", "macOS adds files of its own", zipped({"w.tif": whole, "__MACOSX/._w.tif": b"x"}), "/vsizip/FOLDER/macos.zip/w.tif")
    refused("two.zip", zipped({"a.tif": whole, "b.tif": whole}), "its archive holds 2 GeoTIFFs: extract")
    refused("none.zip", zipped({"a.txt": whole}), "its archive holds no GeoTIFF")
    refused("cut.tif.gz", gzip.compress(whole)[:-100], "gzip data are cut off: it is truncated")
    refused("cut.zip", zipped({"a.tif": whole})[:-30], "ZIP archive is damaged or truncated")
    damaged = bytearray(zipped({"a.tif": whole}, zipfile.ZIP_STORED))
    damaged[800] ^= 0xFF
    refused("damaged.zip", bytes(damaged), "ZIP archive is damaged or truncated")
    bomb = bytes(64 * 1024 * 1024)
    refused("bomb.tif.gz", gzip.compress(bomb), "unpacked bytes > limit .maxUnpackedBytes", {"maxUnpackedBytes": 1_000_000})
    refused("bomb.zip", zipped({"a.tif": bomb}), "67108864 unpacked bytes > limit 1000000 .maxUnpackedBytes", {"maxUnpackedBytes": 1_000_000})
    lying = bytearray(zipped({"a.tif": bomb}))
    for signature, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = lying.find(signature)
        lying[start + at : start + at + 4] = (500).to_bytes(4, "little")
    refused("lying.zip", bytes(lying), "maxUnpackedBytes|ZIP archive is damaged", {"maxUnpackedBytes": 1_000_000})
    refused("text.tif.gz", gzip.compress(b"no raster at all"), "it is no TIFF")
    return made
