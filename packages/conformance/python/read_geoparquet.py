"""Reads a GeoParquet with geopandas and prints its content as JSON.

    python read_geoparquet.py FILE.parquet

Prints {"crs": "OGC:CRS84", "features": [...]}: the features as GeoJSON.
"""

from __future__ import annotations

import json
import sys

import geopandas

frame = geopandas.read_parquet(sys.argv[1])
crs = ":".join(frame.crs.to_authority())
print(json.dumps({"crs": crs, "features": json.loads(frame.to_json())["features"]}))
