"""exactextract's Python API on a file of areas: means beside the columns, as CSV.

    python exact_extract.py AREAS RASTER OUT STRATEGY
"""

import sys

from exactextract import exact_extract
from peer import read, report

areas, raster, out, strategy = sys.argv[1:]
frame = exact_extract(
    raster, read(areas), ["mean"], include_cols=["code", "gauge"], strategy=strategy, output="pandas"
)
frame.to_csv(out, index=False)
report(len(frame), [None if value != value else value for value in frame["mean"][:1000]])
