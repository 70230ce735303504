"""Files that state how GeoTIFFs beside them are read, alpha bands, and spellings of nodata in the tag of GDAL."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from pyproj import CRS, Transformer
from rasterio.enums import ColorInterp
from rasterio.transform import Affine, from_origin
from right_values import outline, place, statistics_of_cells, statistics_of_file
from tiff_tags import NODATA, set_text

LONGITUDE, LATITUDE, CELL, SIZE = -79.9, 36.0, 0.01, 40
GEOMETRY = outline(-79.7013, 35.8021, 0.1)
BOUNDS = (LONGITUDE, LATITUDE - SIZE * CELL, LONGITUDE + SIZE * CELL, LATITUDE)
TRANSFORM = from_origin(LONGITUDE, LATITUDE, CELL, CELL)
RANDOM = np.random.default_rng(7)
VALUES = RANDOM.normal(50, 12, (SIZE, SIZE)).astype("float32")
MISSING = RANDOM.random((SIZE, SIZE)) < 0.3
RIGHT = statistics_of_cells(np.ma.array(VALUES, mask=MISSING), BOUNDS, GEOMETRY)
ALL = statistics_of_cells(VALUES, BOUNDS, GEOMETRY)


def write(path: Path, bands: np.ndarray, **more: object) -> Path:
    bands = bands.reshape((-1, SIZE, SIZE))
    profile = {"driver": "GTiff", "width": SIZE, "height": SIZE, "count": len(bands), "dtype": bands.dtype,
               "crs": "EPSG:4326", "transform": TRANSFORM, **more}
    with rasterio.open(path, "w", **{key: value for key, value in profile.items() if value is not None}) as file:
        file.write(bands)
    return path


def case(path: Path, why: str, expect: dict | None = None, warns: list[str] | None = None, **raster: object) -> dict:
    return {"id": path.stem, "why": why, "rasters": [{"file": path.name, **raster}], "geometry": GEOMETRY,
            "expect": statistics_of_file(path, GEOMETRY) if expect is None else expect, "warns": warns or []}


def pam(path: Path, inside: str) -> None:
    Path(f"{path}.aux.xml").write_text(f"<PAMDataset>{inside}</PAMDataset>")


def band(inside: str, number: int = 1) -> str:
    return f'<PAMRasterBand band="{number}">{inside}</PAMRasterBand>'


def auxiliary(folder: Path) -> list[dict]:
    filled = np.where(MISSING, np.float32(-9999), VALUES)
    made = []

    def add(name: str, why: str, inside: str, bands: np.ndarray = filled, expect: dict | None = None,
            warns: list[str] | None = None, raster: dict | None = None, scale: tuple | None = None, **more: object) -> None:
        path = write(folder / f"pam-{name}.tif", bands, **more)
        if scale is not None:
            with rasterio.open(path, "r+") as file:
                file.scales, file.offsets = scale
        pam(path, inside)
        made.append(case(path, why, expect, warns, **(raster or {})))

    add("nodata", "nodata in .aux.xml", band("<NoDataValue>-9.99900000000000E+03</NoDataValue>"))
    add("nodata-over-tag", "nodata in .aux.xml goes before that of the tag",
        band("<NoDataValue>-9999</NoDataValue>"), nodata=0)
    add("nodata-hex", "nodata in .aux.xml by its bytes",
        band('<NoDataValue le_hex_equiv="000000008087C3C0">-1e4</NoDataValue>'))
    add("nodata-second", "nodata in .aux.xml of the second band",
        band("<NoDataValue>0</NoDataValue>") + band("<NoDataValue>-9999</NoDataValue>", 2),
        np.stack([VALUES, filled]), RIGHT, raster={"band": 2})
    add("nodata-inf", "nodata -inf in .aux.xml", band("<NoDataValue>-inf</NoDataValue>"),
        np.where(MISSING, np.float32("-inf"), VALUES), RIGHT)
    add("scale", "scale and offset in .aux.xml", band("<Offset>5</Offset><Scale>0.1</Scale>"), VALUES)
    add("scale-alone-over-tag", "scale alone in .aux.xml replaces scale and offset of the tag",
        band("<Scale>0.1</Scale>"), VALUES, scale=((2,), (1,)))
    add("offset-alone", "offset alone in .aux.xml", band("<Offset>-273.15</Offset>"), VALUES)
    add("name", "a band by its name in .aux.xml", band("<Description>red</Description>") +
        band("<Description>near &amp; far</Description><NoDataValue>-9999</NoDataValue>", 2),
        np.stack([VALUES + 1, filled]), RIGHT, raster={"band": "near & far"})
    utm = CRS.from_epsg(32617)
    x, y = Transformer.from_crs("EPSG:4326", utm, always_xy=True).transform(LONGITUDE, LATITUDE)
    moved = f"<SRS>{utm.to_wkt('WKT1_GDAL')}</SRS><GeoTransform>{x}, 1000, 0, {y}, 0, -1000</GeoTransform>"
    add("place", "CRS and place in .aux.xml go before those of the file", moved.replace('"', "&quot;"), VALUES)
    add("crs-unknown", "CRS in .aux.xml that is none does not hide that of the file", "<SRS>UTM somewhere</SRS>", VALUES, ALL,
        ["the CRS of the file is used, because its sidecar pam-crs-unknown.tif.aux.xml: UTM somewhere is no CRS"])
    add("together", "NODATA_VALUES of all bands are not supported",
        '<Metadata><MDI key="NODATA_VALUES">1 1</MDI></Metadata>', VALUES, ALL, ["NODATA_VALUES \"1 1\""])
    add("broken", "an .aux.xml that is no XML", "<PAMRasterBand", VALUES, ALL, ["pam-broken.tif.aux.xml is not applied"])
    add("words", "an .aux.xml whose nodata is no number", band("<NoDataValue>none</NoDataValue>"), VALUES, ALL,
        ["pam-words.tif.aux.xml is not applied: its NoDataValue \"none\" is no number"])
    path = write(folder / "pam-points.tif", VALUES)
    pam(path, '<GCPList Projection="EPSG:4326"><GCP Id="a" Pixel="0" Line="0" X="1" Y="2"/></GCPList>')
    made.append({"id": path.stem, "why": "ground control points in .aux.xml", "rasters": [{"file": path.name}],
                 "geometry": GEOMETRY, "refuses": "pam-points.tif.aux.xml: ground control points"})
    return made


def masks(folder: Path) -> list[dict]:
    mask = np.where(MISSING, 0, 255).astype("uint8")
    made = []
    path = write(folder / "mask.tif", VALUES)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(path, "r+") as file:
        file.write_mask(mask)
    made.append(case(path, ".msk of all bands"))
    path = write(folder / "mask-and-nodata.tif", np.where(MISSING, VALUES, np.maximum(VALUES, 1)), nodata=-9999)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(path, "r+") as file:
        file.write_mask(mask)
    made.append(case(path, ".msk goes before nodata"))
    path = write(folder / "mask-of-bands.tif", np.stack([VALUES, VALUES]))
    write(Path(f"{path}.msk"), np.stack([np.full_like(mask, 255), mask]))
    with rasterio.open(f"{path}.msk", "r+") as file:
        file.update_tags(INTERNAL_MASK_FLAGS_1=0, INTERNAL_MASK_FLAGS_2=0)
    made.append(case(path, ".msk with a mask for each band", statistics_of_file(path, GEOMETRY, band=2), band=2))
    path = write(folder / "mask-without-flags.tif", VALUES)
    write(Path(f"{path}.msk"), mask)
    made.append(case(path, ".msk without flags, which GDAL ignores", warns=["mask-without-flags.tif.msk is not applied"]))
    path = write(folder / "mask-broken.tif", VALUES)
    Path(f"{path}.msk").write_bytes(b"no TIFF at all, but long enough to be one")
    made.append(case(path, ".msk that is no TIFF", ALL, ["mask-broken.tif.msk is not applied"]))
    return made


def world_files(folder: Path) -> list[dict]:
    lines = [CELL, 0, 0, -CELL, LONGITUDE + CELL / 2, LATITUDE - CELL / 2]
    geographic = CRS.from_epsg(4326).to_wkt("WKT1_ESRI")
    made = []
    for extension in ["tfw", "tifw", "tiffw", "wld", "TFW"]:
        path = write(folder / f"world-{extension}.tif", VALUES, crs=None, transform=None)
        path.with_suffix(f".{extension}").write_text("\n".join(map(str, lines)) + "\n")
        path.with_suffix(".prj").write_text(geographic)
        made.append(case(path, f"world file .{extension} and .prj", ALL))
    path = write(folder / "world-comma.tif", VALUES, crs=None, transform=None)
    path.with_suffix(".tfw").write_text("\r\n".join(str(line).replace(".", ",") for line in lines))
    path.with_suffix(".prj").write_text(geographic)
    made.append(case(path, "world file with decimal commas", ALL))
    utm = CRS.from_epsg(32617)
    x, y = Transformer.from_crs("EPSG:4326", utm, always_xy=True).transform(LONGITUDE, LATITUDE)
    path = write(folder / "world-utm.tif", VALUES, crs=None, transform=None)
    path.with_suffix(".tfw").write_text(f"1000\n0\n0\n-1000\n{x + 500}\n{y - 500}\n")
    path.with_suffix(".prj").write_text(utm.to_wkt("WKT1_ESRI"))
    bounds = (x, y - SIZE * 1000, x + SIZE * 1000, y)
    expect = statistics_of_cells(VALUES, bounds, place(GEOMETRY, utm.to_wkt()))
    made.append(case(path, "world file and .prj of UTM", expect))
    path = write(folder / "prj-unknown.tif", VALUES, crs=None)
    path.with_suffix(".prj").write_text("somewhere")
    made.append({"id": path.stem, "why": ".prj that holds no CRS", "rasters": [{"file": path.name}],
                 "geometry": GEOMETRY, "refuses": "its sidecar prj-unknown.prj: somewhere is no CRS"})
    path = write(folder / "no-crs.tif", VALUES, crs=None)
    made.append(case(path, "no CRS anywhere, coordinates in degrees", ALL, ["it states no CRS"]))
    path = write(folder / "no-crs-metres.tif", VALUES, crs=None, transform=Affine(1000, 0, 5e5, 0, -1000, 4e6))
    made.append({"id": path.stem, "why": "no CRS anywhere, coordinates in metres", "rasters": [{"file": path.name}],
                 "geometry": GEOMETRY, "refuses": "it states no CRS; set crs"})
    for name in ["unsupported.tif.aux", "unsupported.aux", "unsupported.tab", "unsupported.tif.xml"]:
        (folder / name).write_text("x")
    path = write(folder / "unsupported.tif", VALUES, crs=None)
    made.append(case(path, "sidecars that are not supported", ALL, [
        "its sidecar unsupported.tif.aux is not supported", "its sidecar unsupported.aux is not supported",
        "its sidecar unsupported.tab is not supported", "its sidecar unsupported.tif.xml is not supported",
        "it states no CRS"]))
    path = write(folder / "prj-alone.tif", VALUES, crs=None)
    path.with_suffix(".prj").write_text(geographic)
    made.append(case(path, "place in the file, CRS in .prj", ALL))
    return made


def alphas(folder: Path) -> list[dict]:
    made = []
    for dtype in ["uint8", "uint16", "int16", "uint32", "float32"]:
        for count in [2, 3, 4, 5]:
            whole = VALUES.astype(dtype)
            highest = 1 if dtype == "float32" else np.iinfo(dtype).max
            # Partly transparent cells are valid.
            alpha = np.where(MISSING, 0, RANDOM.choice([1, highest], (SIZE, SIZE))).astype(dtype)
            path = write(folder / f"alpha-{dtype}-{count}.tif", np.stack([whole] * (count - 1) + [alpha]))
            with rasterio.open(path, "r+") as file:
                file.colorinterp = [ColorInterp.gray] * (count - 1) + [ColorInterp.alpha]
            cells = np.ma.array(whole, mask=MISSING)
            made.append(case(path, f"alpha of {dtype} after {count - 1} bands",
                             statistics_of_cells(cells, BOUNDS, GEOMETRY)))
    return made


def spellings(folder: Path) -> list[dict]:
    lowest = np.float32(-3.4028234663852886e38)
    made = []

    def add(name: str, text: str, fill: float, dtype: str = "float32", warns: list[str] | None = None,
            is_missing: bool = True, count: int = 1, number: int = 1) -> None:
        whole = VALUES.astype(dtype)
        filled = np.where(MISSING, np.array(fill, dtype), whole)
        path = write(folder / f"nodata-{name}.tif", np.stack([filled] * count), nodata=1)
        set_text(path, NODATA, text)
        cells = np.ma.array(whole, mask=MISSING) if is_missing else filled
        made.append(case(path, f"nodata {text!r} of {dtype}", statistics_of_cells(cells, BOUNDS, GEOMETRY), warns,
                         band=number))

    infinity = float("inf")
    for name, text, fill in [
        ("nan", "nan", float("nan")), ("minus-nan", "-nan", float("nan")), ("capitals", "NAN", float("nan")),
        ("microsoft", "-1.#IND", float("nan")), ("microsoft-quiet", "1.#QNAN", float("nan")),
        ("inf", "inf", infinity), ("minus-inf", "-inf", -infinity), ("microsoft-inf", "-1.#INF", -infinity),
        ("infinity", "-Infinity", -infinity), ("full", "-3.4028234663852886e+38", lowest),
        ("six-digits", "-3.40282e+38", lowest), ("two-digits", "-3.4e+38", lowest),
        ("next", "-3.4028234663852886e+38", np.nextafter(lowest, np.float32(0))),
        ("close", "-9999", -9999.001), ("blanks", "  -9999  ", -9999), ("newline", "-9999\n", -9999),
        ("exponent", "-9.999e+03", -9999), ("digits", "-9999.00000001", -9999),
    ]:
        add(name, text, fill)
    add("double-six-digits", "-1.79769e+308", -1.7976931348623157e308, "float64")
    add("decimal-comma", "-9999,0", -9999, warns=['nodata value "-9999,0" is read as -9999'])
    add("bands", "7 -9999", -9999, count=2, number=2)
    add("bands-alike", "-9999 -9999 -9999", -9999)
    add("words", "none", 50, is_missing=False, warns=['nodata value "none" is no number'])
    add("outside", "-9999", 255, "uint8", ["nodata -9999, which no cell of type uint8"], is_missing=False)
    add("fraction", "254.9", 254, "uint8", ["nodata 254.9 for whole numbers: 254 is left out"])
    add("whole-as-decimal", "-32768.0", -32768, "int16")
    return made


def cases(folder: Path) -> list[dict]:
    return [*auxiliary(folder), *masks(folder), *world_files(folder), *alphas(folder), *spellings(folder)]
