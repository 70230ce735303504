"""The sample rasters, the counties and compact fixtures that the recording scripts share."""

from __future__ import annotations

import gzip
import json
import math
from pathlib import Path

RASTERS = {
    "koppen_geiger:climate_class": "koppen_geiger_1km.tif",
    "maurer:precipitation": "maurer_pr_1999-12.tif",
    "maurer:temperature": "maurer_tas_1999-12.tif",
    "mcd12c1:land_cover": "mcd12c1_2019_land_cover.tif",
    "srtm:elevation": "srtm_jacksboro_90m.tif",
}
CLASSES = {"koppen_geiger:climate_class", "mcd12c1:land_cover"}


def counties(data: Path) -> list[dict]:
    return json.loads((data / "us_counties.geojson").read_text())["features"]


def rounded(value: object, digits: int) -> float | int | None:
    """A number with some significant digits; None for NaN."""
    if value is None or math.isnan(value):
        return None
    number = float(f"{value:.{digits}g}")
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def write(output: Path, fixture: dict) -> None:
    """Writes datasets of columns, one column per line."""
    datasets = [
        f"{json.dumps(dataset)}: {{\n"
        + ",\n".join(f"{json.dumps(name)}: {json.dumps(column, separators=(',', ':'))}" for name, column in columns.items())
        + "\n}"
        for dataset, columns in fixture.items()
    ]
    text = "{\n" + ",\n".join(datasets) + "\n}\n"
    output.write_bytes(gzip.compress(text.encode(), 9, mtime=0) if output.suffix == ".gz" else text.encode())
