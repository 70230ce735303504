"""Writes the engine's tables of CRSs, and positions that check them.

    python record_crs.py EPSG-TABLE.ts ESRI-TABLE.ts POSITIONS.json [all]

POSITIONS.json has every sixteenth code and the codes that rasters use most; with `all` it has every code.

A line has a code and PROJ parameters. A datum that PROJ relates to WGS 84 without moving anything (WGS 84 itself, NAD83,
ETRS89 and others that differ from it by less than a raster is accurate) and a sphere need no further words. Any other
line names its geographic CRS (`gcs`), whose line has the shift (`towgs84`) and its error in metres (`acc`): the accuracy
that EPSG states, plus the greatest distance from what PROJ chooses in the area of use without its grids. A code that no
shift reaches has no `towgs84`; a code of a method that the engine does not have is only `refused`.
"""

from __future__ import annotations

import json
import math
import re
import sys
import warnings
from functools import lru_cache
from pathlib import Path

from pyproj import CRS, Transformer
from pyproj.database import query_crs_info
from pyproj.enums import PJType
from pyproj.exceptions import CRSError, ProjError
from pyproj.transformer import TransformerGroup

METHODS = {
    "utm", "tmerc", "lcc", "laea", "aea", "stere", "sterea", "merc", "cea", "aeqd", "eqearth", "omerc", "eqc",
    "poly", "moll", "robin", "somerc", "krovak", "cass", "sinu", "eck4", "igh", "mill", "eqdc",
}
DROPPED = {"+type=crs", "+no_defs", "+wktext", "+nadgrids=@null", "+units=m"}
ELLIPSOIDS = {"+datum=WGS84": "+ellps=WGS84", "+datum=NAD83": "+ellps=GRS80", "+datum=NAD27": "+ellps=clrk66"}
# The codes that rasters use most.
COMMON = {
    *(f"EPSG:{code}" for code in (
        3857, 3395, 3035, 5070, 3031, 3413, 3995, 6933, 6931, 32617, 32733, 26917, 25832, 2154, 3338, 3577, 27700, 28992,
        21781, 2056, 31467, 31370, 27572, 4807, 5880, 3408, 3410, 4547, 2046, 3411, 8857, 2193, 2264,
    )),
    *(f"ESRI:{code}" for code in (54009, 54030, 54012, 54052, 54008, 54034, 54017, 102001, 102003, 102008)),
}
# Codes whose entry in the database of PROJ contradicts itself: Ferro by its name, Greenwich by its prime meridian.
CONTRADICTORY = {"ESRI:104697"}
# Metres: a greater error is worse than no shift of a datum close to WGS 84.
MOST_ERROR = 5
SHARES = (0.02, 0.25, 0.5, 0.75, 0.98)
HEADER = '''/**
 * The coordinate reference systems of {authority}, one a line: code and PROJ parameters. Written by
 * packages/conformance/python/record_crs.py from the database of PROJ, which explains the words that PROJ has not.
 */
export const {name}_TABLE: string = `
'''


def points(area) -> list[tuple[float, float]]:
    """25 positions in an area of use, longitude first."""
    width = (area.east - area.west) % 360 or 360
    return [
        ((area.west + width * x + 180) % 360 - 180, area.south + (area.north - area.south) * y)
        for x in SHARES
        for y in SHARES
    ]


def is_sphere(crs: CRS) -> bool:
    return crs.ellipsoid is not None and crs.ellipsoid.semi_major_metre == crs.ellipsoid.semi_minor_metre


@lru_cache(None)
def is_wgs84(code: str) -> bool:
    geographic = CRS.from_user_input(code)
    if geographic.axis_info[0].unit_name != "degree" or geographic.prime_meridian.longitude != 0:
        return False
    if is_sphere(geographic):
        return True
    if not 298.25 <= geographic.ellipsoid.inverse_flattening <= 298.26:
        return False
    transformer = Transformer.from_crs(geographic, "EPSG:4326", always_xy=True)
    if "Ballpark" in transformer.description or geographic.area_of_use is None:
        return False
    for lon, lat in points(geographic.area_of_use)[6::3]:
        moved = transformer.transform(lon, lat)
        if abs(moved[0] - lon) > 1e-9 or abs(moved[1] - lat) > 1e-9:
            return False
    return True


def shift_of(pipeline: str) -> tuple[float, ...] | None:
    """The seven parameters of a pipeline whose only shift is one of Helmert's, position vector; None for any other."""
    steps = [dict(re.findall(r"(\w+)=(\S+)", step)) for step in pipeline.split("step")]
    names = [step["proj"] for step in steps if "proj" in step and step["proj"] != "pipeline"]
    if any(name not in {"axisswap", "unitconvert", "push", "pop", "cart", "helmert", "longlat", "noop"} for name in names):
        return None
    found = [step for step in steps if step.get("proj") == "helmert"]
    if len(found) != 1:
        return None if found else (0.0,) * 7
    (step,) = found
    if any(word in step for word in ("dx", "t_epoch", "theta", "px")) or "inv" in pipeline.split("helmert")[0].split("step")[-1]:
        return None
    seven = [float(step.get(word, 0)) for word in ("x", "y", "z", "rx", "ry", "rz", "s")]
    if step.get("convention") == "coordinate_frame":
        seven[3:6] = [-angle for angle in seven[3:6]]
    return tuple(seven)


@lru_cache(None)
def shifts(code: str) -> tuple[tuple[tuple[float, ...], float], ...]:
    """The shifts from a geographic CRS to WGS 84 that need no grid, each with its accuracy in metres."""
    group = TransformerGroup(code, "EPSG:4326", always_xy=True)
    found: dict[tuple[float, ...], float] = {}
    for transformer in group.transformers:
        if "Ballpark" in transformer.description or transformer.accuracy < 0:
            continue
        shift = shift_of(transformer.definition)
        if shift is not None:
            found[shift] = min(found.get(shift, math.inf), transformer.accuracy)
    return tuple(found.items())


def metres_between(a: tuple[float, float], b: tuple[float, float]) -> float:
    north = (b[1] - a[1]) * 111_320
    east = ((b[0] - a[0] + 180) % 360 - 180) * 111_320 * math.cos(math.radians(a[1]))
    return math.hypot(north, east)


@lru_cache(None)
def shifter(code: str, shift: tuple[float, ...]) -> Transformer:
    ellipsoid = CRS.from_user_input(code).ellipsoid
    x, y, z, rx, ry, rz, s = shift
    return Transformer.from_pipeline(
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad "
        f"+step +proj=cart +a={ellipsoid.semi_major_metre!r} +b={ellipsoid.semi_minor_metre!r} "
        f"+step +proj=helmert +x={x} +y={y} +z={z} +rx={rx} +ry={ry} +rz={rz} +s={s} +convention=position_vector "
        "+step +inv +proj=cart +ellps=WGS84 +step +proj=unitconvert +xy_in=rad +xy_out=deg"
    )


@lru_cache(None)
def greenwich(code: str) -> Transformer:
    """PROJ's own choice, without grids, from a geographic CRS to WGS 84."""
    return Transformer.from_crs(code, "EPSG:4326", always_xy=True)


@lru_cache(None)
def best_shift(code: str, area: tuple[float, float, float, float]) -> tuple[tuple[float, ...], float] | None:
    """The shift that is closest to PROJ's choices in an area, and its error in metres."""
    crs = CRS.from_user_input(code)
    west, south, east, north = area
    width = (east - west) % 360 or 360
    unit = math.degrees(crs.axis_info[0].unit_conversion_factor)
    meridian = crs.prime_meridian.longitude * math.degrees(crs.prime_meridian.unit_conversion_factor)
    places = [(west + width * x, south + (north - south) * y) for x in SHARES for y in SHARES]
    chosen = []
    for lon, lat in places:
        moved = greenwich(code).transform((lon - meridian) / unit, lat / unit)
        if all(math.isfinite(value) for value in moved):
            chosen.append(((lon, lat), moved))
    best = None
    for shift, accuracy in shifts(code):
        distance = max(
            (metres_between(shifter(code, shift).transform(*place, 0)[:2], moved) for place, moved in chosen),
            default=math.inf,
        )
        error = accuracy + (0 if distance < 0.01 else distance)
        if math.isfinite(error) and (best is None or error < best[1]):
            best = (shift, error)
    return best


def box(crs: CRS) -> tuple[float, float, float, float] | None:
    area = crs.area_of_use
    return None if area is None else (area.west, area.south, area.east, area.north)


def number(value: float) -> str:
    return repr(int(value)) if value == int(value) else repr(value)


def shift_words(found: tuple[tuple[float, ...], float] | None) -> str:
    if found is None:
        return ""
    shift, error = found
    values = list(shift if any(shift[3:]) else shift[:3])
    return f" towgs84={','.join(number(value) for value in values)} acc={math.ceil(error * 10 - 1e-6) / 10:g}"


def figure(crs: CRS) -> str:
    """The word of the ellipsoid."""
    words = CRS.from_user_input(crs.geodetic_crs).to_proj4().split()
    kept = [ELLIPSOIDS.get(word, word) for word in words if re.match(r"\+(ellps|a|b|R|rf|datum)=", word)]
    return " ".join(word.removeprefix("+") for word in kept)


def meridian_word(crs: CRS) -> str:
    meridian = crs.prime_meridian
    degrees = meridian.longitude * math.degrees(meridian.unit_conversion_factor)
    return f" pm={round(degrees, 12):.12g}" if degrees else ""


def geographic_line(crs: CRS, code: str) -> str:
    if is_wgs84(code):
        return f"longlat {figure(crs)}" if is_sphere(crs) else "longlat"
    unit = math.degrees(crs.axis_info[0].unit_conversion_factor)
    unit_word = "" if abs(unit - 1) < 1e-12 else f" unit={unit:.14g}"
    name = crs.name.replace(" ", "_")
    area = box(crs)
    shift = "" if area is None else shift_words(best_shift(code, area))
    return f"longlat {figure(crs)}{meridian_word(crs)}{unit_word}{shift} name={name}"


def authority_of(crs: CRS) -> tuple[str, str] | None:
    identifier = json.loads(crs.to_json()).get("id")
    return crs.to_authority() if identifier is None else (identifier["authority"], str(identifier["code"]))


def is_of_earth(crs: CRS) -> bool:
    return crs.ellipsoid is not None and 6.3e6 < crs.ellipsoid.semi_major_metre < 6.45e6


def moves(crs: CRS, code: str) -> bool:
    """Whether PROJ moves positions of a datum close to WGS 84 in the area of use of a CRS."""
    if crs.area_of_use is None:
        return False
    for lon, lat in points(crs.area_of_use)[::3]:
        moved = greenwich(code).transform(lon, lat)
        if metres_between((lon, lat), moved) > 0.005:
            return True
    return False


def parameters(crs: CRS) -> str:
    """The PROJ parameters without a datum, or why there are none."""
    described = crs.to_dict()
    if described.get("proj") not in METHODS:
        method = crs.coordinate_operation.method_name if crs.coordinate_operation else "other"
        return f"refused={method.replace(' ', '_')}"
    geographic = authority_of(crs.geodetic_crs)
    if geographic is None and not is_sphere(crs):
        return "refused=(its_datum_has_no_code)"
    code = ":".join(geographic or ())
    words = [ELLIPSOIDS.get(word, word) for word in crs.to_proj4().split() if word not in DROPPED]
    words = [word for word in words if not word.startswith("+pm=")]
    text = " ".join(word.removeprefix("+") for word in words).removeprefix("proj=") + meridian_word(crs)
    if is_sphere(crs) or (is_wgs84(code) and not moves(crs, code)):
        return text
    own = None if box(crs) is None else best_shift(code, box(crs))
    if is_wgs84(code) and (own is None or not any(own[0]) or own[1] > MOST_ERROR):
        return text
    of_datum = None if box(crs.geodetic_crs) is None else best_shift(code, box(crs.geodetic_crs))
    override = "" if own == of_datum else shift_words(own)
    reference = geographic[1] if geographic[0] == "EPSG" else code
    return f"{text} gcs={reference}{override}"


def main(epsg: Path, esri: Path, positions: Path, everything: str | None) -> None:
    warnings.filterwarnings("ignore")
    shown: dict[str, dict[int, str]] = {}
    for authority, path in (("EPSG", epsg), ("ESRI", esri)):
        lines: dict[int, str] = {}
        for info in query_crs_info(authority, [PJType.GEOGRAPHIC_2D_CRS, PJType.GEOGRAPHIC_3D_CRS], allow_deprecated=True):
            crs = CRS.from_authority(authority, info.code)
            if is_of_earth(crs) and f"{authority}:{info.code}" not in CONTRADICTORY:
                lines[int(info.code)] = geographic_line(crs, f"{authority}:{info.code}")
        for info in query_crs_info(authority, [PJType.PROJECTED_CRS], allow_deprecated=True):
            try:
                crs = CRS.from_authority(authority, info.code)
                if is_of_earth(crs):
                    lines[int(info.code)] = parameters(crs)
            except CRSError:
                continue
        for info in query_crs_info(authority, [PJType.COMPOUND_CRS], allow_deprecated=True):
            horizontal = CRS.from_authority(authority, info.code).sub_crs_list[0].to_authority()
            if horizontal is not None and horizontal[0] == authority and int(horizontal[1]) in lines:
                lines[int(info.code)] = f"of={horizontal[1]}"
        text = "\n".join(f"{code} {lines[code]}" for code in sorted(lines))
        path.write_text(f"{HEADER.format(authority=authority, name=authority)}{text}\n`;\n", encoding="utf-8")
        shown[authority] = lines
    codes = [
        f"{authority}:{code}"
        for authority, lines in shown.items()
        for n, code in enumerate(sorted(lines))
        if (n % 16 == 0 or f"{authority}:{code}" in COMMON or everything is not None) and " " in lines[code]
        and "towgs84" not in lines[code] or f"{authority}:{code}" in COMMON
    ]
    rows = [f'"{code}": {json.dumps(found)}' for code in codes if (found := check_of(code))]
    positions.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")


def known_transformer(crs: CRS) -> Transformer | None:
    """From WGS 84: without PROJ's ballpark offsets, which stand for unknown shifts, unless there is nothing else."""
    for ballpark in (False, True):
        try:
            return Transformer.from_crs("EPSG:4326", crs, always_xy=True, allow_ballpark=ballpark)
        except ProjError:
            continue
    return None


def check_of(code: str) -> list[list[float]]:
    """Positions in the area of use: longitude, latitude, x, y."""
    crs = CRS.from_user_input(code)
    if crs.area_of_use is None:
        return []
    to_crs = known_transformer(crs)
    if to_crs is None:
        return []
    places = [points(crs.area_of_use)[n] for n in (6, 12, 18)]
    found = [[lon, lat, *to_crs.transform(lon, lat)] for lon, lat in ((round(a, 6), round(b, 6)) for a, b in places)]
    return [[round(value, 8) for value in row] for row in found if all(math.isfinite(value) for value in row)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4] if len(sys.argv) > 4 else None)
