"""Writes words for CRSs (Well-Known Text of GDAL, ESRI and version 2, PROJJSON, PROJ parameters) with positions.

    python record_crs_words.py WORDS.json

PROJ writes the words and reads them back: only words that still mean the same are in the file. Positions are longitude,
latitude, x, y in the units of the CRS, x first.
"""

from __future__ import annotations

import json
import math
import sys
import warnings
from pathlib import Path

from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError

CODES = """
EPSG:4326 EPSG:4269 EPSG:4277 EPSG:4490 EPSG:4807 EPSG:4121 EPSG:5498
EPSG:32617 EPSG:32733 EPSG:2154 EPSG:27572 EPSG:27700 EPSG:28992 EPSG:21781 EPSG:2056 EPSG:31370
EPSG:3857 EPSG:3395 EPSG:3035 EPSG:5070 EPSG:3031 EPSG:3413 EPSG:32661 EPSG:3408 EPSG:3410 EPSG:6933
EPSG:5880 EPSG:3577 EPSG:2264 EPSG:3375 EPSG:29873 EPSG:5514 EPSG:2046 EPSG:4547 EPSG:8857 EPSG:4087 EPSG:28191
ESRI:54009 ESRI:54030 ESRI:54012 ESRI:54052 ESRI:54008 ESRI:54034 ESRI:54017 ESRI:54003 ESRI:102008 ESRI:102017 ESRI:54027
""".split()
OWN = {
    "daymet": "+proj=lcc +lat_1=25 +lat_2=60 +lat_0=42.5 +lon_0=-100 +x_0=0 +y_0=0 +ellps=WGS84 +units=km +no_defs",
    "national water model": "+proj=lcc +lat_0=40 +lon_0=-97 +lat_1=30 +lat_2=60 +x_0=0 +y_0=0 +R=6370000 +units=m +no_defs",
    "modis": "+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R=6371007.181 +units=m +no_defs",
    "soilgrids": "+proj=igh +lat_0=0 +lon_0=0 +datum=WGS84 +units=m +no_defs",
    "stated shift": "+proj=utm +zone=17 +ellps=clrk66 +towgs84=-8,160,176,0,0,0,0 +units=m +no_defs",
    "paris": "+proj=longlat +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320 +no_defs",
    "goes": "+proj=geos +h=35786023 +lon_0=-75 +sweep=x +ellps=GRS80 +units=m +no_defs",
    "meteosat": "+proj=geos +h=35785831 +lon_0=0 +a=6378169 +b=6356583.8 +units=m +no_defs",
    "eckert iv": "+proj=eck4 +lon_0=-20 +datum=WGS84 +units=m +no_defs",
    "rotated pole": "+proj=ob_tran +o_proj=longlat +o_lon_p=0 +o_lat_p=39.25 +lon_0=18 +R=6371229 +to_meter=0.0174532925199433 +no_defs",
}
FLAVOURS = ("WKT1_GDAL", "WKT1_ESRI", "WKT2_2015", "WKT2_2019")
SHARES = (0.1, 0.5, 0.93)


def positions(crs: CRS, area: tuple[float, float, float, float]) -> list[list[float]]:
    west, south, east, north = area
    width = (east - west) % 360 or 360
    to_crs = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    rows = []
    for x in SHARES:
        for y in SHARES[::-1] if x == 0.5 else SHARES[:1]:
            lon = round((west + width * x + 180) % 360 - 180, 6)
            lat = round(south + (north - south) * y, 6)
            to = to_crs.transform(lon, lat)
            if all(math.isfinite(value) for value in to):
                rows.append([lon, lat, *(round(value, 10 if abs(value) <= 400 else 5) for value in to)])
    return rows


def without_usage(value):
    """PROJJSON without what does not define the CRS."""
    if isinstance(value, dict):
        dropped = {"scope", "area", "bbox", "usages", "remarks", "abbreviation"}
        return {name: without_usage(one) for name, one in value.items() if name not in dropped}
    return [without_usage(one) for one in value] if isinstance(value, list) else value


def close(one: list[list[float]], other: list[list[float]]) -> bool:
    return len(one) == len(other) and all(
        math.isclose(a, b, rel_tol=0, abs_tol=1e-7 if abs(a) <= 400 else 0.005)
        for first, second in zip(one, other, strict=True)
        for a, b in zip(first, second, strict=True)
    )


def words_of(crs: CRS, area: tuple[float, float, float, float], rows: list[list[float]]) -> dict[str, str]:
    words = {}
    for flavour in FLAVOURS:
        try:
            words[flavour] = crs.to_wkt(flavour)
        except CRSError:
            continue
    words["PROJJSON"] = json.dumps(without_usage(json.loads(crs.to_json())), separators=(",", ":"))
    words["PROJ"] = crs.to_proj4()
    kept = {}
    for flavour, text in words.items():
        try:
            if text and close(positions(CRS(text), area), rows):
                kept[flavour] = text
        except (CRSError, ProjError):
            continue
    return kept


def main(path: Path) -> None:
    warnings.filterwarnings("ignore")
    entries = []
    for name, text in [*((code, code) for code in CODES), *OWN.items()]:
        crs = CRS(text)
        found = crs.area_of_use
        area = (-100.0, 25.0, -60.0, 50.0) if found is None else (found.west, found.south, found.east, found.north)
        if name in {"paris", "meteosat"}:
            area = (-5.0, 42.0, 9.0, 51.0)
        if name in {"modis", "soilgrids", "eckert iv"}:
            area = (-170.0, -80.0, 175.0, 83.0)
        rows = positions(crs, area)
        words = words_of(crs, area, rows)
        if name in OWN:
            words["PROJ"] = text
        entries.append({"name": name, "positions": rows, "words": words})
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
