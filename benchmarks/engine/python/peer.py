"""Shared code of the Python peers: the paths of the data, and the report as a line of JSON."""

from __future__ import annotations

import json
import math
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

DIRECTORY = Path(sys.argv[1])
RASTER = str(DIRECTORY / "terrain.tif")
POLYGONS = json.loads((DIRECTORY / "polygons.json").read_text())


def report(run: Callable[[], list[float | None]]) -> None:
    start, cpu = time.perf_counter(), time.process_time()
    values = run()
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    # JSON has no NaN: a polygon without data has no value.
    values = [None if value is None or math.isnan(value) else value for value in values]
    print(json.dumps({"seconds": seconds, "cpuSeconds": cpu_seconds, "peakMb": peak, "values": values}))
