"""rasterstats on a file of areas: means beside the columns, as CSV; every touched cell counts as a whole cell.

    python raster_stats.py AREAS RASTER OUT
"""

import sys

from peer import read, report
from rasterstats import zonal_stats

areas, raster, out = sys.argv[1:]
frame = read(areas)
frame["mean"] = [one["mean"] for one in zonal_stats(frame, raster, stats="mean", all_touched=True)]
frame.drop(columns="geometry").to_csv(out, index=False)
report(len(frame))
