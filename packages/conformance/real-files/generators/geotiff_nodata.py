"""GeoTIFFs whose nodata is not an ordinary number."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin
from right_values import outline, statistics_of_cells

LONGITUDE, LATITUDE, CELL = -79.9, 36.0, 0.01
# Off the corners of cells: exactextract counts a cell that is only touched, with a coverage of 0.
GEOMETRY = outline(-79.7013, 35.8021, 0.1)


def cases(folder: Path) -> list[dict]:
    generator = np.random.default_rng(19)
    values = generator.normal(50, 12, (40, 40)).astype("float32")
    missing = generator.random((40, 40)) < 0.3
    bounds = (LONGITUDE, LATITUDE - 40 * CELL, LONGITUDE + 40 * CELL, LATITUDE)
    expect = statistics_of_cells(np.ma.array(values, mask=missing), bounds, GEOMETRY)
    kinds = {"nan": float("nan"), "lowest-float": float(np.finfo("float32").min), "ordinary": -9999.0}
    made = []
    for name, nodata in kinds.items():
        path = folder / f"{name}.tif"
        with rasterio.open(
            path, "w", driver="GTiff", width=40, height=40, count=1, dtype="float32", crs="EPSG:4326",
            transform=from_origin(LONGITUDE, LATITUDE, CELL, CELL), nodata=nodata, tiled=True, blockxsize=16,
            blockysize=16, compress="deflate",
        ) as file:
            file.write(np.where(missing, np.float32(nodata), values), 1)
        made.append(
            {"id": name, "why": f"nodata {nodata}", "rasters": [{"file": path.name}], "geometry": GEOMETRY,
             "expect": expect}
        )
    return made
