"""VRTs of GDAL: mosaics and bands of files, and what of them is refused; GDAL reads the cells."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin
from right_values import outline, statistics_of_file

WEST, NORTH, CELL = 10.0, 50.0, 0.05
ROWS, COLUMNS = 40, 60
GEOMETRY = outline(12.0127, 48.9311, 0.82)
HEAD = f"""<SRS>EPSG:4326</SRS><GeoTransform>{WEST}, {CELL}, 0, {NORTH}, 0, -{CELL}</GeoTransform>"""


def write(path: Path, column: int, row: int, width: int, height: int, seed: int, nodata: float | None = None, count: int = 1) -> None:
    values = np.random.default_rng(seed).integers(1, 200, (count, height, width)).astype("int16")
    if nodata is not None:
        values[np.random.default_rng(seed + 1).random(values.shape) < 0.3] = nodata
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=count, dtype="int16", crs="EPSG:4326", nodata=nodata,
        transform=from_origin(WEST + column * CELL, NORTH - row * CELL, CELL, CELL),
    ) as file:
        file.write(values)


def source(name: str, column: int, row: int, width: int, height: int, kind: str = "SimpleSource", more: str = "", band: str = "1",
           size: tuple[int, int] | None = None) -> str:
    w, h = size or (width, height)
    return (
        f'<{kind}><SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>{band}</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
        f'<DstRect xOff="{column}" yOff="{row}" xSize="{w}" ySize="{h}"/>{more}</{kind}>'
    )


def vrt(path: Path, sources: str, nodata: str = "", attributes: str = "", more: str = "") -> None:
    band = f"<NoDataValue>{nodata}</NoDataValue>" if nodata else ""
    path.write_text(
        f'<VRTDataset rasterXSize="{COLUMNS}" rasterYSize="{ROWS}"{attributes}>{HEAD}'
        f'<VRTRasterBand dataType="Int16" band="1">{band}{sources}</VRTRasterBand>{more}</VRTDataset>'
    )


def cases(folder: Path) -> list[dict]:
    made = []

    def good(name: str, why: str) -> None:
        path = folder / f"{name}.vrt"
        made.append({"id": name, "why": why, "rasters": [{"file": path.name}], "geometry": GEOMETRY, "expect": statistics_of_file(path, GEOMETRY)})

    def refused(name: str, pattern: str) -> None:
        made.append({"id": name, "why": "what is not supported is named", "rasters": [{"file": f"{name}.vrt"}], "geometry": GEOMETRY, "refuses": pattern})

    write(folder / "west half.tif", 0, 0, 30, 40, 1)
    write(folder / "east.tif", 30, 0, 30, 40, 2)
    write(folder / "low.tif", 0, 0, 60, 40, 3, nodata=-1)
    write(folder / "top.tif", 10, 5, 40, 30, 4, nodata=-1)
    write(folder / "bands.tif", 0, 0, 60, 40, 5, count=3)
    halves = source("west half.tif", 0, 0, 30, 40) + source("east.tif", 30, 0, 30, 40)
    vrt(folder / "halves.vrt", halves)
    good("halves", "two files side by side")
    vrt(folder / "half.vrt", source("east.tif", 30, 0, 30, 40), nodata="-5")
    good("half", "a file and a gap without data")
    leaves = "<NODATA>-1</NODATA>"
    vrt(folder / "on-top.vrt", source("low.tif", 0, 0, 60, 40, "ComplexSource", leaves) + source("top.tif", 10, 5, 40, 30, "ComplexSource", leaves), nodata="-1")
    good("on-top", "files that overlap: the last is on top, and the others show through")
    vrt(folder / "band.vrt", source("bands.tif", 0, 0, 60, 40, band="3"))
    good("band", "a band of a file")
    vrt(folder / "gap.vrt", source("east.tif", 30, 0, 30, 40))
    refused("gap", "gaps or overlap, and it has no NoDataValue")
    vrt(folder / "hiding.vrt", source("low.tif", 0, 0, 60, 40) + source("top.tif", 10, 5, 40, 30), nodata="-1")
    refused("hiding", "overlap without NODATA")
    vrt(folder / "resampled.vrt", source("east.tif", 0, 0, 30, 40, size=(60, 40)))
    refused("resampled", "resamples it .SrcRect, DstRect.*gdal_translate")
    vrt(folder / "scaled.vrt", source("low.tif", 0, 0, 60, 40, "ComplexSource", "<ScaleRatio>2</ScaleRatio>"), nodata="-1")
    refused("scaled", "it has ScaleRatio, which is not supported in a VRT")
    vrt(folder / "warped.vrt", halves, attributes=' subClass="VRTWarpedDataset"')
    refused("warped", "it has subClass")
    vrt(folder / "shifted.vrt", source("west half.tif", 30, 0, 30, 40) + source("east.tif", 0, 0, 30, 40))
    refused("shifted", "in another place than the file says")
    vrt(folder / "missing.vrt", source("nowhere.tif", 0, 0, 60, 40))
    refused("missing", "nowhere.tif")
    vrt(folder / "no-nodata.vrt", source("low.tif", 0, 0, 60, 40))
    refused("no-nodata", "add NoDataValue")
    return made
