"""Cells on odd grids, and of odd kinds: rotated, turned, sheared, in kilometres, scaled, infinite, interleaved, classes.

GDAL and xarray write and read the cells, pyproj places the outline in many pieces, exactextract computes.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj
import rasterio
import shapely
import xarray as xr
from affine import Affine
from right_values import outline, statistics_of_cells, statistics_of_file
from shapely.geometry import mapping, shape
from shapely.ops import transform

BOX = {"bbox": {"min_lon": -180, "min_lat": -90, "max_lon": 180, "max_lat": 90}}
ALL = ("mean", "sum", "min", "max", "std", "median", "majority", "minority", "unique")
RANDOM = np.random.default_rng(51)
CELLS = RANDOM.integers(1, 90, (60, 70)).astype("int16")
GAPS = RANDOM.random(CELLS.shape) < 0.15


def write(path: Path, bands: np.ndarray, grid: Affine, crs: str, **options: object) -> str:
    bands = bands.reshape((-1, *bands.shape[-2:]))
    words = {"scales": options.pop("scales", None), "offsets": options.pop("offsets", None)}
    with rasterio.open(
        path, "w", driver="GTiff", width=bands.shape[2], height=bands.shape[1], count=len(bands), dtype=bands.dtype,
        crs=crs, transform=grid, **options,
    ) as file:
        file.write(bands)
        for name, values in words.items():
            if values is not None:
                setattr(file, name, values)
    return path.name


def in_cells(geometry: dict, crs: str, grid: Affine, rows: int) -> dict:
    """An outline in columns, and rows from the south, of any affine grid; its edges are cut into pieces first."""
    to_crs = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    inverse = ~grid

    def place(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        east, north = to_crs.transform(np.asarray(x), np.asarray(y))
        column, row = inverse * (east, north)
        return column, rows - row

    return mapping(transform(place, shapely.segmentize(shape(geometry), 0.002)))


def case(name: str, why: str, file: str, geometry: dict, expect: dict, **more: object) -> dict:
    return {"id": name, "why": why, "rasters": [{"file": file}], "geometry": geometry, "expect": expect, **more}


def affine_grids(folder: Path) -> list[dict]:
    rows, columns = CELLS.shape
    made = []
    centre = (-78.6, 35.7)
    x, y = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32617", always_xy=True).transform(*centre)
    middle = Affine.translation(-columns / 2, -rows / 2)
    kinds = {
        "utm-south-up": ("EPSG:32617", Affine.translation(x, y) * Affine.scale(900, 900) * middle),
        "utm-rotated": ("EPSG:32617", Affine.translation(x, y) * Affine.rotation(-37) * Affine.scale(900, -900) * middle),
        "utm-sheared": ("EPSG:32617", Affine.translation(x, y) * Affine.shear(20, 5) * Affine.scale(900, -700) * middle),
        "utm-turned": ("EPSG:32617", Affine.translation(x, y) * Affine.rotation(180) * Affine.scale(900, -900) * middle),
        "columns-from-east": ("EPSG:4326", Affine.translation(*centre) * Affine.scale(-0.01, -0.01) * middle),
        "quarter-turn": ("EPSG:4326", Affine.translation(*centre) * Affine.rotation(90) * Affine.scale(0.01, -0.01) * middle),
        "long-cells": ("EPSG:4326", Affine.translation(*centre) * Affine.scale(0.03, -0.004) * middle),
    }
    for name, (crs, grid) in kinds.items():
        geometry = outline(*centre, 0.07 if name == "long-cells" else 0.17)
        file = write(folder / f"{name}.tif", CELLS, grid, crs)
        expect = statistics_of_cells(CELLS, (0, 0, columns, rows), in_cells(geometry, crs, grid, rows), ALL)
        made.append(case(name, f"an affine grid in {crs}", file, geometry, expect, tolerance=1e-5))
    return made


def kinds_of_cells(folder: Path) -> list[dict]:
    grid = Affine(0.01, 0, -79, 0, -0.01, 36)
    rows, columns = CELLS.shape
    bounds = (-79, 36 - rows * 0.01, -79 + columns * 0.01, 36)
    geometry = outline(-78.66, 35.71, 0.21)
    made = []

    def add(name: str, why: str, cells: np.ndarray, expect: dict | None = None, entry: dict | None = None,
            **options: object) -> None:
        more = options.pop("more", {})
        file = write(folder / f"{name}.tif", cells, grid, "EPSG:4326", **options)
        band = (entry or {}).get("band", 1)
        right = expect if expect is not None else statistics_of_file(folder / file, geometry, ALL, band=band)
        made.append({"id": name, "why": why, "rasters": [{"file": file, **(entry or {})}], "geometry": geometry, "expect": right, **more})

    whole = CELLS.astype("float32")
    add("nan", "NaN as nodata", np.where(GAPS, np.float32(np.nan), whole), nodata=float("nan"))
    add("nan-unstated", "NaN that nothing states", np.where(GAPS, np.float32(np.nan), whole))
    add("minus-infinity", "-Infinity as nodata", np.where(GAPS, np.float32(-np.inf), whole), nodata=float("-inf"))
    lowest = float(np.finfo("float32").min)
    add("lowest", "the least number of single precision as nodata", np.where(GAPS, np.float32(lowest), whole), nodata=lowest)
    add("uint16", "65535 as nodata", np.where(GAPS, np.uint16(65_535), CELLS.astype("uint16")), nodata=65_535)
    add("uint8-predicted", "255 as nodata, LZW and a predictor", np.where(GAPS, np.uint8(255), CELLS.astype("uint8")),
        nodata=255, compress="lzw", predictor=2, tiled=True, blockxsize=32, blockysize=32)
    add("float64-zstd", "double precision, Zstandard and a predictor", CELLS.astype("float64") / 3, compress="zstd", predictor=3)
    add("zero", "0 as nodata", np.where(GAPS, np.int16(0), CELLS), nodata=0)
    scaled = np.where(GAPS, np.int16(-32_768), CELLS)
    add("scaled", "scale and offset, nodata before them", scaled, nodata=-32_768, scales=(0.1,), offsets=(-40.0,))
    kept = np.where(GAPS, np.nan, CELLS.astype("float64"))
    # A value that becomes the nodata value by the scale is data: 45 * -2 + 80 = -10.
    turned = np.where(GAPS, np.int16(-10), CELLS)
    add("scaled-to-nodata", "a value equal to the nodata value after scaling", turned, nodata=-10, scales=(-2.0,), offsets=(80.0,),
        expect=statistics_of_cells(kept * -2 + 80, bounds, geometry, ALL))
    bands = np.stack([CELLS, np.where(GAPS, np.int16(-1), CELLS[::-1]), CELLS[:, ::-1]])
    for interleave in ("pixel", "band"):
        for band in (2, 3):
            add(f"bands-{interleave}-{band}", f"band {band} of three, interleaved by {interleave}", bands, entry={"band": band},
                nodata=-1, interleave=interleave, scales=(1, 0.5, 3), offsets=(0, 1, -2), compress="deflate")
    huge = CELLS.astype("float64") + 1e12
    add("large-numbers", "a small spread of large numbers", huge, more={"tolerance": 1e-6})
    infinite = whole.copy()
    infinite[30, 34] = np.inf
    expect = statistics_of_cells(np.where(np.isinf(infinite), np.nan, infinite), bounds, geometry, ("min",))
    add("infinity", "an infinite cell", infinite, expect={"mean": None, "max": None, "min": expect["min"]},
        more={"warns": ["[Ii]nfinite"]})
    masked = write(folder / "own-mask.tif", CELLS, grid, "EPSG:4326")
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(folder / masked, "r+") as file:
        file.write_mask(np.where(GAPS, 0, 255).astype("uint8"))
    made.append(case("own-mask", "a mask inside the file", masked, geometry, statistics_of_file(folder / masked, geometry, ALL)))
    point = {"type": "Point", "coordinates": [-78.655, 35.715]}
    value = float(CELLS[28, 34])
    file = write(folder / "point.tif", CELLS, grid, "EPSG:4326")
    made.append(case("point", "a point", file, point, {"mean": value, "median": value, "sum": value, "count": 1, "unique": 1, "std": 0}))
    return made


def cubes(folder: Path) -> list[dict]:
    """Zarr stores with axes in any order, direction and unit."""
    made = []
    cells = RANDOM.normal(40, 9, (80, 90))

    def add(name: str, why: str, dataset: xr.Dataset, geometry: dict, expect: dict, **more: object) -> None:
        dataset.to_zarr(folder / f"{name}.zarr", mode="w", zarr_format=2)
        made.append({"id": name, "why": why, "source": {"connector": "zarr", "store": f"{name}.zarr", "variable": "v"},
                     "dataset": BOX, "geometry": geometry, "expect": expect, **more})

    # A polar map in kilometres, whose outline goes round the pole.
    crs = pyproj.CRS("EPSG:3413")
    x = -1000 + 25 * (np.arange(90) + 0.5)
    y = 1000 - 25 * (np.arange(80) + 0.5)
    mapping_ = {key: value for key, value in crs.to_cf().items() if key != "crs_wkt"}
    polar = xr.Dataset(
        {"v": (("y", "x"), cells, {"grid_mapping": "polar"}), "polar": ((), 0, mapping_)},
        coords={"y": ("y", y, {"units": "km", "standard_name": "projection_y_coordinate"}),
                "x": ("x", x, {"units": "km", "standard_name": "projection_x_coordinate"})},
    )
    longitudes = np.arange(-180, 180, 5.0)
    ring = [[float(lon), 82.3 + 1.5 * float(np.cos(np.radians(3 * lon)))] for lon in longitudes]
    ring.append(ring[0])
    fine = np.arange(-180, 180, 0.02)
    along = np.interp(fine, [*longitudes, 180], [lat for _, lat in ring])
    east, north = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(fine, along)
    placed = [[float(a), float(b)] for a, b in zip(east / 1000, north / 1000, strict=True)]
    expect = statistics_of_cells(cells, (-1000, -1000, 1250, 1000), {"type": "Polygon", "coordinates": [[*placed, placed[0]]]})
    add("polar-kilometres", "kilometres round the north pole", polar, {"type": "Polygon", "coordinates": [ring]}, expect,
        warns=["the short way, across the antimeridian"], tolerance=1e-5)

    # Longitudes from 0 to 360, latitudes from the south, the axes exchanged.
    globe = RANDOM.normal(10, 3, (180, 360))
    lonlat = xr.Dataset(
        {"v": (("lon", "lat"), globe.T)},
        coords={"lat": ("lat", -89.5 + np.arange(180), {"units": "degrees_north"}), "lon": ("lon", 0.5 + np.arange(360), {"units": "degrees_east"})},
    )
    hole = mapping(shape(outline(-0.7, -14.2, 11)).difference(shape(outline(-1.1, -14.4, 4))))
    moved = mapping(shapely.affinity.translate(shape(hole), 360))
    doubled = np.hstack([globe, globe])[::-1]
    add("exchanged-axes", "longitude before latitude, from the south, 0 to 360, a hole over the seam", lonlat, hole,
        statistics_of_cells(doubled, (0, -90, 720, 90), moved))
    # Centred on the Pacific: from 20 to 380 degrees east.
    pacific = lonlat.assign_coords(lon=("lon", 20.5 + np.arange(360), {"units": "degrees_east"}))
    near = outline(19.3, 41.7, 6)
    twice = statistics_of_cells(doubled, (20, -90, 740, 90), mapping(shapely.affinity.translate(shape(near), 360)))
    add("from-20-east", "longitudes from 20 to 380", pacific, near, twice)
    return made


def steps_on_grids(folder: Path) -> list[dict]:
    """Time steps in degrees, in smaller degrees and in metres: each weighs the same."""
    geometry = outline(-78.66, 35.71, 0.21)
    x, y = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32617", always_xy=True).transform(-78.66, 35.71)
    kinds = {
        "coarse": ("EPSG:4326", Affine(0.02, 0, -79.3, 0, -0.02, 36.3), CELLS),
        "fine": ("EPSG:4326", Affine(0.01, 0, -79, 0, -0.01, 36), CELLS[:, ::-1] + 30),
        "utm": ("EPSG:32617", Affine(1200, 0, x - 35 * 1200, 0, -1200, y + 30 * 1200), CELLS[::-1] + 70),
    }
    parts = {}
    for name, (crs, grid, cells) in kinds.items():
        write(folder / f"step-{name}.tif", cells, grid, crs)
        rows, columns = cells.shape
        placed = in_cells(geometry, crs, grid, rows)
        parts[name] = statistics_of_cells(cells, (0, 0, columns, rows), placed, ("mean", "std", "min", "max", "sum"))
    made = []
    for names in (("coarse", "fine"), ("fine", "utm"), ("coarse", "fine", "utm")):
        steps = [
            {"file": f"step-{name}.tif", "start": f"20{index:02}-01-01T00:00:00Z", "end": f"20{index + 1:02}-01-01T00:00:00Z"}
            for index, name in enumerate(names)
        ]
        own = [parts[name] for name in names]
        mean = float(np.mean([part["mean"] for part in own]))
        square = float(np.mean([part["std"] ** 2 + part["mean"] ** 2 for part in own]))
        base = {"source": {"connector": "cog", "steps": steps}, "dataset": BOX, "geometry": geometry,
                "ask": {"time_range": ["2000-01-01", "2010-01-01"]}, "tolerance": 1e-5}
        expect = {"mean": mean, "std": (square - mean**2) ** 0.5, "min": min(part["min"] for part in own), "max": max(part["max"] for part in own)}
        made.append({"id": f"steps-{'-'.join(names)}", "why": "time steps on different grids", **base, "expect": expect})
    # In cells of the first step: a fine cell is a quarter of a coarse one.
    made.append(
        {"id": "steps-sum", "why": "a sum over time steps of different cells", **base,
         "source": {"connector": "cog", "steps": [{**one, "file": f"step-{name}.tif"} for one, name in zip(steps, ("coarse", "fine"))]},
         "expect": {"sum": parts["coarse"]["sum"] + parts["fine"]["sum"] / 4}, "warns": ["cells of its time steps have different sizes"]}
    )
    return made


def cases(folder: Path) -> list[dict]:
    return [*affine_grids(folder), *kinds_of_cells(folder), *cubes(folder), *steps_on_grids(folder)]
