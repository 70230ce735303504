"""Writes a year of daily temperatures over the sample counties into a directory: daily.zarr, and counties.json beside it.

The store is Zarr 2 by xarray: float32 on a grid of 1/24 degree, missing over a part of the grid, chunks of 73 days x 128 x 128
cells in Blosc's Zstandard, the usual form of such data. All values are synthetic.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import xarray as xr
from numcodecs import Blosc

DAYS, CELL, MARGIN = 365, 1 / 24, 0.5


def bounds(features: list[dict]) -> tuple[float, float, float, float]:
    rings = [
        ring
        for feature in features
        for polygon in (
            [feature["geometry"]["coordinates"]]
            if feature["geometry"]["type"] == "Polygon"
            else feature["geometry"]["coordinates"]
        )
        for ring in polygon
    ]
    corners = np.array([corner[:2] for ring in rings for corner in ring])
    return (*corners.min(0), *corners.max(0))


def main(directory: Path, counties: Path) -> None:
    features = json.loads(counties.read_text())["features"]
    west, south, east, north = bounds(features)
    # Cells begin at whole ones, counted from Greenwich and the equator.
    left, top = np.floor((west - MARGIN) / CELL), np.ceil((north + MARGIN) / CELL)
    columns = int(np.ceil((east + MARGIN) / CELL) - left)
    rows = int(top - np.floor((south - MARGIN) / CELL))
    longitude = (left + np.arange(columns) + 0.5) * CELL
    latitude = (top - np.arange(rows) - 0.5) * CELL
    random = np.random.default_rng(29)
    season = 12 - 14 * np.cos(2 * np.pi * (np.arange(DAYS) - 20) / DAYS)
    place = 30 - 0.8 * (latitude[:, None] - latitude.min()) + np.sin(3 * longitude)[None, :]
    cells = season[:, None, None] + place[None] / 3 + random.normal(0, 2, (DAYS, 1, 1)) + random.normal(0, 0.3, (DAYS, rows, columns))
    cells = np.round(cells, 2).astype(np.float32)
    cells[:, :6, :20] = np.nan
    data = xr.Dataset(
        {"tmean": (("time", "lat", "lon"), cells, {"units": "degC"})},
        {
            "time": np.datetime64("2001-01-01", "ns") + np.arange(DAYS) * np.timedelta64(1, "D"),
            "lat": ("lat", latitude, {"standard_name": "latitude", "units": "degrees_north"}),
            "lon": ("lon", longitude, {"standard_name": "longitude", "units": "degrees_east"}),
        },
    )
    codec = Blosc(cname="zstd", clevel=3, shuffle=Blosc.SHUFFLE)
    encoding = {"tmean": {"chunks": (73, 128, 128), "compressors": codec, "_FillValue": np.float32(-9999)}}
    data.to_zarr(directory / "daily.zarr", mode="w", consolidated=True, zarr_format=2, encoding=encoding)
    # Written last: its existence shows that the data are complete.
    (directory / "counties.json").write_text(json.dumps(features))


main(Path(sys.argv[1]), Path(sys.argv[2]))
