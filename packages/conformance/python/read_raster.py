"""Compares a GeoTIFF with the one from which its cells were cut, both read by rasterio.

    python read_raster.py WRITTEN SOURCE FACTOR

Prints JSON: the metadata that rasterio reads, the number of cells that differ from the same cells of the source (with a
FACTOR of n above 1: from the mean of n x n cells, by more than a ten-thousandth), and the number of cells with data.
"""

from __future__ import annotations

import json
import sys

import numpy as np
import rasterio
from rasterio.windows import Window

written_path, source_path, factor_text = sys.argv[1:]
factor = int(factor_text)

with rasterio.open(written_path) as written, rasterio.open(source_path) as source:
    cells = written.read(1, masked=True).astype(float).filled(np.nan)
    column = round((written.transform.c - source.transform.c) / source.transform.a)
    row = round((written.transform.f - source.transform.f) / source.transform.e)
    window = Window(column, row, written.width * factor, written.height * factor)
    expected = source.read(1, window=window, boundless=True, masked=True).astype(float).filled(np.nan)
    if factor > 1:
        blocks = expected.reshape(written.height, factor, written.width, factor)
        with np.errstate(all="ignore"):
            expected = np.nanmean(blocks, axis=(1, 3))
    both = np.isnan(cells) & np.isnan(expected)
    tolerance = 0 if factor == 1 else 1e-4
    different = ~(both | (np.abs(cells - expected) <= tolerance))
    print(
        json.dumps(
            {
                "crs": str(written.crs),
                "transform": list(written.transform)[:6],
                "shape": list(written.shape),
                "type": written.dtypes[0],
                "sourceType": source.dtypes[0],
                "nodata": written.nodata,
                "blocks": list(written.block_shapes[0]),
                "different": int(different.sum()),
                "valid": int((~np.isnan(cells)).sum()),
            }
        )
    )
