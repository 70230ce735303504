"""Writes the engine's table of EPSG codes, and positions that check it.

    python record_crs.py TABLE.ts POSITIONS.json

A code is in the table if PROJ converts its datum to WGS 84 without a shift (the datum is WGS 84, or differs from it by less
than the accuracy of a raster, like NAD83 and ETRS89), and if proj4js supports its method.
"""

from __future__ import annotations

import json
import sys
import warnings
from functools import lru_cache
from pathlib import Path

from pyproj import CRS, Transformer
from pyproj.database import query_crs_info
from pyproj.enums import PJType
from pyproj.exceptions import CRSError

METHODS = {"utm", "tmerc", "lcc", "laea", "aea", "stere", "sterea", "merc", "cea", "aeqd", "eqearth", "omerc", "eqc"}
DROPPED = {"+type=crs", "+no_defs", "+wktext", "+nadgrids=@null", "+units=m"}
ELLIPSOIDS = {"+datum=WGS84": "+ellps=WGS84", "+datum=NAD83": "+ellps=GRS80"}
KNOWN_FIGURES = {"+ellps=WGS84", "+ellps=GRS80", "+a=6378137"}

HEADER = '''/**
 * The coordinate reference systems of the EPSG Geodetic Parameter Dataset (IOGP) that need no shift of datum from WGS 84,
 * one a line: code and PROJ parameters. Written by packages/conformance/python/record_crs.py from the database of PROJ.
 */
export const EPSG_TABLE: string = `
'''


@lru_cache(None)
def is_wgs84(code: str) -> bool:
    geographic = CRS.from_user_input(code)
    transformer = Transformer.from_crs(geographic, "EPSG:4326", always_xy=True)
    if "Ballpark" in transformer.description or geographic.axis_info[0].unit_name != "degree":
        return False
    if geographic.ellipsoid.inverse_flattening < 298.25 or geographic.ellipsoid.inverse_flattening > 298.26:
        return False
    area = geographic.area_of_use
    for share in (0.5, 0.1, 0.9):
        lon = area.west + (area.east - area.west) * share
        lat = area.south + (area.north - area.south) * share
        moved = transformer.transform(lon, lat)
        if abs(moved[0] - lon) > 1e-9 or abs(moved[1] - lat) > 1e-9:
            return False
    return True


def parameters(crs: CRS) -> str | None:
    """The PROJ parameters without a datum, or None for an unsupported CRS."""
    geographic = crs.geodetic_crs.to_authority() if crs.geodetic_crs else None
    described = crs.to_dict()
    if described.get("proj") not in METHODS or "axis" in described:
        return None
    if geographic is None or not is_wgs84(":".join(geographic)):
        return None
    words = [ELLIPSOIDS.get(word, word) for word in crs.to_proj4().split() if word not in DROPPED]
    return " ".join(word.removeprefix("+") for word in words) if KNOWN_FIGURES & set(words) else None


def main(table: Path, positions: Path) -> None:
    warnings.filterwarnings("ignore")
    lines: dict[int, str] = {}
    checks: dict[int, list[list[float]]] = {}
    for info in query_crs_info("EPSG", [PJType.GEOGRAPHIC_2D_CRS, PJType.GEOGRAPHIC_3D_CRS]):
        if not info.deprecated and info.area_of_use is not None and is_wgs84(f"EPSG:{info.code}"):
            lines[int(info.code)] = "longlat"
    for info in query_crs_info("EPSG", [PJType.PROJECTED_CRS]):
        if info.deprecated:
            continue
        try:
            crs = CRS.from_epsg(info.code)
            text = parameters(crs)
        except CRSError:
            continue
        if text is None:
            continue
        lines[int(info.code)] = text
        to_crs = Transformer.from_crs(crs.geodetic_crs, crs, always_xy=True)
        area = crs.area_of_use
        width = (area.east - area.west) % 360 or 360
        checks[int(info.code)] = [
            [lon, lat, *to_crs.transform(lon, lat)]
            for share in (0.3, 0.8)
            for lon in [round((area.west + width * share + 180) % 360 - 180, 6)]
            for lat in [round(area.south + (area.north - area.south) * share, 6)]
        ]
    text = "\n".join(f"{code} {lines[code]}" for code in sorted(lines))
    table.write_text(f"{HEADER}{text}\n`;\n", encoding="utf-8")
    # Every eighth code, and the codes that rasters use most.
    common = {3857, 3395, 3035, 5070, 3031, 3413, 3995, 6933, 6931, 32617, 32733, 26917, 25832, 2154, 3338, 3577}
    shown = {code: rows for n, (code, rows) in enumerate(sorted(checks.items())) if n % 8 == 0 or code in common}
    rows = [f'"{code}": {json.dumps([[round(v, 6) for v in row] for row in rows])}' for code, rows in shown.items()]
    positions.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
    if len(sys.argv) > 3:
        Path(sys.argv[3]).write_text(json.dumps(checks), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
