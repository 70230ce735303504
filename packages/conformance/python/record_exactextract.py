"""Records what exactextract says of the counties and the sample rasters: the reference of the engine's statistics.

    python record_exactextract.py SAMPLE_DATA OUTPUT.json
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

from exactextract import exact_extract

RASTERS = {
    "koppen_geiger:climate_class": "koppen_geiger_1km.tif",
    "maurer:precipitation": "maurer_pr_1999-12.tif",
    "maurer:temperature": "maurer_tas_1999-12.tif",
    "mcd12c1:land_cover": "mcd12c1_2019_land_cover.tif",
    "srtm:elevation": "srtm_jacksboro_90m.tif",
}
OPERATIONS = ["count", "mean", "stdev", "sum", "min", "max", "median", "variety", "unique", "frac"]


def plain(value: object) -> float | None:
    if value is None or math.isnan(value):
        return None
    return float(value)


def record(properties: dict) -> dict:
    classes = sorted(zip(properties.pop("unique"), properties.pop("frac")))
    geoid = properties.pop("geoid")
    numbers = {name: plain(value) for name, value in properties.items()}
    if len(classes) <= 20:
        numbers["shares"] = {str(int(value)): float(share) for value, share in classes}
    return {"geoid": geoid, **numbers}


def main(data: Path, output: Path) -> None:
    counties = json.loads((data / "us_counties.geojson").read_text())["features"]
    reference = {}
    for dataset, raster in RASTERS.items():
        features = exact_extract(str(data / raster), counties, OPERATIONS, include_cols=["geoid"])
        rows = [record(feature["properties"]) for feature in features]
        reference[dataset] = [row for row in rows if row["count"] > 0]
    lines = [
        f"{json.dumps(dataset)}: [\n" + ",\n".join(json.dumps(row, sort_keys=True) for row in rows) + "\n]"
        for dataset, rows in reference.items()
    ]
    output.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
