"""VRTs of GDAL: mosaics and bands of files, and what of them is refused; GDAL reads the cells."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.transform import from_origin
from rasterio.vrt import WarpedVRT
from right_values import outline, statistics_of_file

WEST, NORTH, CELL = 10.0, 50.0, 0.05
ROWS, COLUMNS = 40, 60
GEOMETRY = outline(12.0127, 48.9311, 0.82)
HEAD = f"""<SRS>EPSG:4326</SRS><GeoTransform>{WEST}, {CELL}, 0, {NORTH}, 0, -{CELL}</GeoTransform>"""


def write(path: Path, column: int, row: int, width: int, height: int, seed: int, nodata: float | None = None, count: int = 1,
          dtype: str = "int16", scale: float | None = None) -> None:
    values = np.random.default_rng(seed).integers(1, 200, (count, height, width)).astype(dtype)
    if nodata is not None:
        values[np.random.default_rng(seed + 1).random(values.shape) < 0.3] = nodata
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=count, dtype=dtype, crs="EPSG:4326", nodata=nodata,
        transform=from_origin(WEST + column * CELL, NORTH - row * CELL, CELL, CELL),
    ) as file:
        file.write(values)
        if scale is not None:
            file.scales = [scale] * count


def source(name: str, column: int, row: int, width: int, height: int, kind: str = "SimpleSource", more: str = "", band: str = "1",
           size: tuple[int, int] | None = None, at: tuple[int, int] = (0, 0)) -> str:
    w, h = size or (width, height)
    return (
        f'<{kind}><SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>{band}</SourceBand>'
        f'<SrcRect xOff="{at[0]}" yOff="{at[1]}" xSize="{width}" ySize="{height}"/>'
        f'<DstRect xOff="{column}" yOff="{row}" xSize="{w}" ySize="{h}"/>{more}</{kind}>'
    )


def vrt(path: Path, sources: str, nodata: str = "", attributes: str = "", more: str = "", kind: str = "Int16") -> None:
    band = f"<NoDataValue>{nodata}</NoDataValue>" if nodata else ""
    path.write_text(
        f'<VRTDataset rasterXSize="{COLUMNS}" rasterYSize="{ROWS}"{attributes}>{HEAD}'
        f'<VRTRasterBand dataType="{kind}" band="1">{band}{sources}</VRTRasterBand>{more}</VRTDataset>'
    )


def write_warped(path: Path, to: Path) -> None:
    """A VRT that GDAL wrote for a file in another CRS."""
    with rasterio.open(path) as file, WarpedVRT(file, crs="EPSG:3035") as warped:
        rasterio.shutil.copy(warped, to, driver="VRT")
    assert "VRTWarpedDataset" in to.read_text(), to.read_text()


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
    refused("resampled", "it resamples a file .SrcRect, DstRect.*gdal_translate")
    vrt(folder / "part.vrt", source("low.tif", 12, 7, 33, 21, at=(12, 7)), nodata="-1")
    good("part", "a window of a file")
    vrt(folder / "parts.vrt", source("west half.tif", 5, 0, 25, 40, at=(5, 0)) + source("east.tif", 30, 4, 30, 36, at=(0, 4)), nodata="-5")
    good("parts", "windows of two files")
    ratio = "<ScaleOffset>-3.7</ScaleOffset><ScaleRatio>2.3</ScaleRatio>"
    for kind in ["Float32", "Float64"]:
        vrt(folder / f"scaled-{kind}.vrt", source("low.tif", 0, 0, 60, 40, "ComplexSource", leaves + ratio), nodata="-1", kind=kind)
        good(f"scaled-{kind}", "scaled numbers, with nodata of the file")
    vrt(folder / "scaled-nodata.vrt", source("low.tif", 0, 0, 60, 40, "ComplexSource", "<ScaleRatio>2</ScaleRatio>"), nodata="40", kind="Float32")
    good("scaled-nodata", "nodata of the VRT is a scaled number, and that of the file is data")
    vrt(folder / "scaled-parts.vrt", source("low.tif", 0, 0, 60, 40, "ComplexSource", leaves + ratio)
        + source("top.tif", 20, 9, 27, 23, "ComplexSource", leaves + "<ScaleRatio>0.5</ScaleRatio>", at=(10, 4)), nodata="-9999", kind="Float64")
    good("scaled-parts", "a scaled window over a file with another scale")
    write(folder / "with-scale.tif", 0, 0, 60, 40, 6, scale=0.1)
    vrt(folder / "file-scale.vrt", source("with-scale.tif", 0, 0, 60, 40))
    good("file-scale", "GDAL ignores the scale of a file of a VRT")
    write(folder / "floats.tif", 0, 0, 60, 40, 7, dtype="float32")
    vrt(folder / "floats.vrt", source("floats.tif", 0, 0, 60, 40), kind="Float64")
    good("floats", "a type that holds the numbers of the file")
    vrt(folder / "rounded.vrt", source("floats.tif", 0, 0, 60, 40))
    refused("rounded", "its data type Int16 does not hold the numbers of floats.tif .float32")
    vrt(folder / "scaled-rounded.vrt", source("low.tif", 0, 0, 60, 40, "ComplexSource", leaves + ratio), nodata="-1")
    refused("scaled-rounded", "it scales numbers and rounds them to Int16, which is not supported in a VRT; convert it")
    vrt(folder / "table.vrt", source("low.tif", 0, 0, 60, 40, "ComplexSource", "<LUT>0:1,9:2</LUT>"), nodata="-1")
    refused("table", "it has LUT, which is not supported in a VRT")
    vrt(folder / "beyond.vrt", source("east.tif", 40, 0, 20, 40, at=(20, 0)), nodata="-1")
    refused("beyond", "it has cells of east.tif beyond the edge")
    vrt(folder / "warped.vrt", halves, attributes=' subClass="VRTWarpedDataset"')
    advice = ", which is not supported in a VRT; convert it with: gdal_translate"
    for kind in ("VRTWarpedDataset", "VRTProcessedDataset", "VRTPansharpenedDataset"):
        vrt(folder / f"{kind}.vrt", halves, attributes=f' subClass="{kind}"')
        refused(kind, f"it is a {kind}{advice}")
    for kind in ("VRTDerivedRasterBand", "VRTWarpedRasterBand"):
        vrt(folder / f"{kind}.vrt", halves)
        text = (folder / f"{kind}.vrt").read_text().replace("<VRTRasterBand ", f'<VRTRasterBand subClass="{kind}" ')
        (folder / f"{kind}.vrt").write_text(text)
        refused(kind, f"it is a {kind}{advice}")
    write_warped(folder / "low.tif", folder / "warped.vrt")
    refused("warped", f"it is a VRTWarpedDataset{advice}")
    vrt(folder / "shifted.vrt", source("west half.tif", 30, 0, 30, 40) + source("east.tif", 0, 0, 30, 40))
    refused("shifted", "in another place than the file says")
    vrt(folder / "missing.vrt", source("nowhere.tif", 0, 0, 60, 40))
    refused("missing", "nowhere.tif")
    vrt(folder / "no-nodata.vrt", source("low.tif", 0, 0, 60, 40))
    refused("no-nodata", "add NoDataValue")
    return made
