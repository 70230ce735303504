"""Writes the engine's table of datums by name, for CRSs in Well-Known Text without a code.

    python record_datums.py DATUM-TABLE.ts

A line has a geographic CRS and the names of its datum in EPSG, ESRI and their aliases, in small letters and digits.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from collections import defaultdict
from pathlib import Path

from pyproj.datadir import get_data_dir

HEADER = '''/**
 * The geographic CRSs of EPSG by the names of their datums, one a line: the code and the names. Written by
 * packages/conformance/python/record_datums.py from the database of PROJ.
 */
export const DATUM_TABLE: string = `
'''


def plain(name: str) -> str:
    return re.sub(r"[^a-z0-9+]", "", re.sub(r"^D_", "", name).lower())


def main(table: Path) -> None:
    database = sqlite3.connect(Path(get_data_dir()) / "proj.db")
    codes: dict[int, int] = {}
    deprecated: dict[int, int] = {}
    rows = database.execute(
        "SELECT g.code, g.datum_code, g.deprecated FROM geodetic_crs g WHERE g.auth_name = 'EPSG' AND g.datum_auth_name = 'EPSG' "
        "AND g.type = 'geographic 2D' ORDER BY g.deprecated, g.code"
    )
    for code, datum, is_deprecated in rows:
        codes.setdefault(int(datum), int(code))
        deprecated.setdefault(int(datum), is_deprecated)
    names: dict[int, set[str]] = defaultdict(set)
    for code, name in database.execute("SELECT code, name FROM geodetic_datum WHERE auth_name = 'EPSG'"):
        names[int(code)].add(plain(name))
    for code, name in database.execute(
        "SELECT code, alt_name FROM alias_name WHERE table_name = 'geodetic_datum' AND auth_name = 'EPSG'"
    ):
        names[int(code)].add(plain(name))
    taken: dict[str, int] = {}
    for datum in sorted(codes, key=lambda one: (deprecated[one], one)):
        for name in names[datum]:
            taken.setdefault(name, codes[datum])
    by_code: dict[int, list[str]] = defaultdict(list)
    for name, code in sorted(taken.items()):
        if name:
            by_code[code].append(name)
    lines = [f"{code} {' '.join(by_code[code])} " for code in sorted(by_code)]
    table.write_text(HEADER + "\n".join(lines) + "\n`;\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
