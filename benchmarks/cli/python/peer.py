"""Shared code of the Python peers: reads a file of areas, and prints a report as a line of JSON."""

from __future__ import annotations

import json
import resource
import sys

import geopandas


def read(path: str) -> geopandas.GeoDataFrame:
    return geopandas.read_parquet(path) if path.endswith(".parquet") else geopandas.read_file(path)


def report(rows: int, values: list[float | None] | None = None) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"rows": rows, "peakMb": peak, "values": values or []}), file=sys.stdout)
