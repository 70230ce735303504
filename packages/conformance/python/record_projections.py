"""Writes positions in the 120 CRSs of the table in docs/guide/projections.md.

    python record_projections.py PROJECTIONS.json

25 positions in the area of use of each: longitude, latitude, x, y, as PROJ has them without its grids.
"""

from __future__ import annotations

import json
import math
import sys
import warnings
from pathlib import Path

from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError
from record_crs import points

CODES = """
EPSG:4326 EPSG:4269 EPSG:4258 EPSG:4283 EPSG:4490 EPSG:4674 EPSG:4277 EPSG:4289 EPSG:4149 EPSG:4807
EPSG:3857 EPSG:3395 EPSG:3832 EPSG:6933 EPSG:3410 EPSG:4087 EPSG:4088 EPSG:8857 EPSG:8858
EPSG:32601 EPSG:32617 EPSG:32633 EPSG:32660 EPSG:32717 EPSG:32733 EPSG:26910 EPSG:26917 EPSG:25832 EPSG:25833 EPSG:28355 EPSG:7855
EPSG:3035 EPSG:3034 EPSG:5070 EPSG:3338 EPSG:3577 EPSG:3978 EPSG:3979 EPSG:3347 EPSG:2163 EPSG:26717
EPSG:3031 EPSG:3413 EPSG:3411 EPSG:3412 EPSG:3976 EPSG:3995 EPSG:3996 EPSG:32661 EPSG:32761 EPSG:5041
EPSG:3408 EPSG:3409 EPSG:6931 EPSG:6932 EPSG:3571 EPSG:3573
EPSG:2154 EPSG:27572 EPSG:27561 EPSG:27700 EPSG:28992 EPSG:21781 EPSG:2056 EPSG:31370 EPSG:3812 EPSG:31467 EPSG:31468 EPSG:31287 EPSG:31256
EPSG:2180 EPSG:3006 EPSG:3021 EPSG:3067 EPSG:5110 EPSG:23700 EPSG:3765 EPSG:3794 EPSG:2100 EPSG:5514 EPSG:3844 EPSG:29902 EPSG:2157
EPSG:2193 EPSG:2105 EPSG:2443 EPSG:6677 EPSG:5179 EPSG:5186 EPSG:4547 EPSG:4527 EPSG:3405 EPSG:3375 EPSG:29873 EPSG:23846 EPSG:3414 EPSG:2326
EPSG:5880 EPSG:31983 EPSG:22185 EPSG:3116 EPSG:5367 EPSG:2046 EPSG:2048 EPSG:2039 EPSG:28191 EPSG:22234
EPSG:2264 EPSG:2263 EPSG:2229 EPSG:26949 EPSG:3078 EPSG:3083
ESRI:54009 ESRI:54030 ESRI:54012 ESRI:54052 ESRI:54008 ESRI:54034 ESRI:54017 ESRI:54003 ESRI:54027 ESRI:54032
ESRI:102001 ESRI:102003 ESRI:102008 ESRI:102017 ESRI:102022 ESRI:102025
""".split()


def main(path: Path) -> None:
    warnings.filterwarnings("ignore")
    entries = []
    for code in CODES:
        crs = CRS(code)
        try:
            to_crs = Transformer.from_crs("EPSG:4326", crs, always_xy=True, allow_ballpark=False)
        except ProjError:
            to_crs = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
        rows = [[lon, lat, *to_crs.transform(lon, lat)] for lon, lat in points(crs.area_of_use)]
        found = [[round(value, 9) for value in row] for row in rows if all(math.isfinite(value) for value in row)]
        entries.append({"code": code, "name": crs.name, "positions": found})
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
