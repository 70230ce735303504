"""rasterstats; every touched cell counts as a whole cell."""

from peer import POLYGONS, RASTER, report
from rasterstats import zonal_stats

report(lambda: [one["mean"] for one in zonal_stats(POLYGONS, RASTER, stats="mean", all_touched=True)])
