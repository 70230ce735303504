"""exactextract, polygon by polygon or (with `raster`) raster by raster."""

import sys

from exactextract import exact_extract
from peer import POLYGONS, RASTER, report

strategy = f"{sys.argv[2]}-sequential"
features = [{"type": "Feature", "properties": {}, "geometry": polygon} for polygon in POLYGONS]
report(lambda: [one["properties"]["mean"] for one in exact_extract(RASTER, features, "mean", strategy=strategy)])
