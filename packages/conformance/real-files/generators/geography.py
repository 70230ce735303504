"""Grids of longitudes and latitudes of every kind: seams, areas, meridians, units, rotation.

The right values come from cells placed by GDAL's or CF's rules and an outline moved by hand into their coordinates:
nothing but an addition or a rotation, so that exactextract computes on the same cells.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import rasterio
import xarray as xr
from affine import Affine
from rasterio.control import GroundControlPoint
from shapely.affinity import translate
from shapely.geometry import box, mapping, shape
from right_values import outline, statistics_of_cells

# The bounds of a dataset in a catalog.
BOX = {"bbox": {"min_lon": -180, "min_lat": -90, "max_lon": 180, "max_lat": 90}}
CELLS = np.random.default_rng(40).normal(100, 15, (180, 360)).astype("float32")


def write(path: Path, cells: np.ndarray, transform: Affine, crs: object, **options: object) -> str:
    rows, columns = cells.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=columns, height=rows, count=1, dtype="float32", crs=crs, transform=transform,
        **options,
    ) as file:
        file.write(cells, 1)
    return path.name


def moved(geometry: dict, east: float) -> dict:
    return {**geometry, "coordinates": [[[x + east, y] for x, y in ring] for ring in geometry["coordinates"]]}


def case(name: str, why: str, file: str, geometry: dict, expect: dict, **more: object) -> dict:
    return {"id": name, "why": why, "rasters": [{"file": file}], "geometry": geometry, "expect": expect, **more}


def seams(folder: Path) -> list[dict]:
    """Longitudes from 0 to 360 in every geographic CRS, an outline across Greenwich, and grids wider than the Earth."""
    made = []
    geometry = outline(0.313, 47.207, 6.4)
    doubled = np.hstack([CELLS, CELLS])
    expect = statistics_of_cells(doubled, (0, -90, 720, 90), moved(geometry, 360))
    for crs in ("EPSG:4326", "EPSG:4269", "EPSG:4258", "EPSG:4490", "+proj=longlat +R=6371229 +no_defs"):
        name = f"east-{crs.split(' ')[0].replace(':', '-').strip('+')}" if crs.startswith("EPSG") else "east-sphere"
        file = write(folder / f"{name}.tif", CELLS, Affine(1, 0, 0, 0, -1, 90), crs)
        made.append(case(name, f"longitudes from 0 to 360 in {crs}, across the seam", file, geometry, expect))
    # Grid-registered: the centres go from -180 to 180, so that the last column repeats the first.
    wide = np.hstack([CELLS, CELLS[:, :1]])
    file = write(folder / "grid-registered.tif", wide, Affine(1, 0, -180.5, 0, -1, 90), "EPSG:4326")
    near = outline(179.2, 10.3, 5.3)
    # The same cells of one turn, twice beside each other.
    twice = statistics_of_cells(doubled, (-180.5, -90, 539.5, 90), near)
    clipped = split_at_antimeridian(near)
    made.append(case("grid-registered", "first and last column are the same meridian", file, clipped, twice))
    return made


def split_at_antimeridian(geometry: dict) -> dict:
    """A MultiPolygon of the parts west and east of 180 degrees."""
    whole = shape(geometry)
    west = whole.intersection(box(-180, -90, 180, 90))
    east = translate(whole.intersection(box(180, -90, 540, 90)), -360)
    return {
        "type": "MultiPolygon",
        "coordinates": [*(mapping(part)["coordinates"] for part in (west, east))],
    }


def areas(folder: Path) -> list[dict]:
    """The mean weighted with the areas of cells on a sphere, on degrees of several datums."""
    geometry = outline(-101.3, 46.2, 9.1)
    bounds = (-180, -90, 180, 90)
    made = []
    edges = np.radians(np.arange(90, -91, -1))
    weights = np.sin(edges[:-1]) - np.sin(edges[1:])
    weighted = statistics_of_cells(CELLS * weights[:, None], bounds, geometry, ("sum",))["sum"]
    whole = statistics_of_cells(np.ones_like(CELLS) * weights[:, None], bounds, geometry, ("sum",))["sum"]
    for crs in ("EPSG:4326", "EPSG:4269", "EPSG:4283", "EPSG:4674"):
        name = f"area-{crs.replace(':', '-')}"
        file = write(folder / f"{name}.tif", CELLS, Affine(1, 0, -180, 0, -1, 90), crs)
        made.append(
            case(name, f"areas of cells in {crs}", file, geometry, {"mean": weighted / whole},
                 options={"areaWeighted": "spherical"})
        )
    return made


def orientations(folder: Path) -> list[dict]:
    """South-up and rotated rasters, and one that has only ground control points."""
    cells = CELLS[:60, :60]
    geometry = outline(10.51, 50.53, 1.1)
    south_up = write(folder / "south-up.tif", cells, Affine(0.1, 0, 7.5, 0, 0.1, 47.5), "EPSG:4326")
    expect = statistics_of_cells(cells[::-1], (7.5, 47.5, 13.5, 53.5), geometry)
    made = [case("south-up", "rows from the south", south_up, geometry, expect)]
    transform = Affine.translation(10.5, 50.5) * Affine.rotation(25) * Affine.scale(0.08, -0.08) * Affine.translation(-30, -30)
    rotated = write(folder / "rotated.tif", cells, transform, "EPSG:4326")
    inverse = ~transform
    # In columns and rows; exactextract counts rows from the north.
    ring = [[*(inverse * (x, y))] for x, y in geometry["coordinates"][0]]
    in_cells = {"type": "Polygon", "coordinates": [[[column, 60 - row] for column, row in ring]]}
    made.append(
        case("rotated", "a rotated grid (ModelTransformation)", rotated, geometry,
             statistics_of_cells(cells, (0, 0, 60, 60), in_cells))
    )
    points = [GroundControlPoint(r, c, 10 + c / 60, 51 - r / 60) for r in (0, 60) for c in (0, 60)]
    path = folder / "control-points.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=60, height=60, count=1, dtype="float32", gcps=points, crs="EPSG:4326"
    ) as file:
        file.write(cells, 1)
    made.append(
        {"id": "control-points", "why": "only ground control points", "rasters": [{"file": path.name}],
         "geometry": geometry, "refuses": "ground control points are not supported"}
    )
    return made


def meridians(folder: Path) -> list[dict]:
    """Prime meridians other than Greenwich, and grads."""
    cells = CELLS[:40, :60]
    geometry = outline(2.31, 47.03, 1.3)
    paris = 2.33722917
    crs = "+proj=longlat +ellps=GRS80 +pm=paris +no_defs"
    file = write(folder / "paris.tif", cells, Affine(0.1, 0, -3, 0, -0.1, 49), crs)
    made = [
        case("paris", "longitudes from Paris", file, geometry,
             statistics_of_cells(cells, (-3, 45, 3, 49), moved(geometry, -paris)))
    ]
    return made


def cubes(folder: Path) -> list[dict]:
    """Axes that are packed, and in kilometres."""
    made = []
    cells = CELLS[:40, :60].astype("float64")
    geometry = outline(-77.0, 33.9, 1.6)
    latitudes, longitudes = 32 + 0.1 * (np.arange(40) + 0.5), -80 + 0.1 * (np.arange(60) + 0.5)
    dataset = xr.Dataset(
        {"v": (("lat", "lon"), cells)},
        coords={"lat": ("lat", latitudes, {"units": "degrees_north"}), "lon": ("lon", longitudes, {"units": "degrees_east"})},
    )
    packing = {
        "lat": {"dtype": "int16", "scale_factor": 0.01, "add_offset": 32.0, "_FillValue": -9999},
        "lon": {"dtype": "int16", "scale_factor": 0.01, "add_offset": -80.0, "_FillValue": -9999},
    }
    dataset.to_zarr(folder / "packed.zarr", mode="w", zarr_format=2, encoding=packing)
    expect = statistics_of_cells(cells[::-1], (-80, 32, -74, 36), geometry)
    made.append(
        {"id": "packed-axes", "why": "axes with scale_factor and add_offset",
         "source": {"connector": "zarr", "store": "packed.zarr", "variable": "v"}, "dataset": BOX, "geometry": geometry, "expect": expect}
    )
    return made


def boxes(folder: Path) -> list[dict]:
    """A box over almost the whole Earth, whose bbox says which way it goes; positions beyond 180 by rounding."""
    file = write(folder / "globe.tif", CELLS, Affine(1, 0, -180, 0, -1, 90), "EPSG:4326")
    ring = [[-179.4, -60.3], [179.4, -60.3], [179.4, 70.2], [-179.4, 70.2], [-179.4, -60.3]]
    wide = {"type": "Polygon", "coordinates": [ring]}
    bounds = (-180, -90, 180, 90)
    made = [
        case("bbox", "a bbox over almost 360 degrees", file, {**wide, "bbox": [-179.4, -60.3, 179.4, 70.2]},
             statistics_of_cells(CELLS, bounds, wide))
    ]
    edge = [[170.3, 60.2], [180.00000000000014, 60.2], [180.00000000000014, 71.7], [170.3, 71.7], [170.3, 60.2]]
    snapped = {"type": "Polygon", "coordinates": [[[min(x, 180), y] for x, y in edge]]}
    made.append(
        case("beyond-180", "180.00000000000014, as in Natural Earth", file, {"type": "Polygon", "coordinates": [edge]},
             statistics_of_cells(CELLS, bounds, snapped))
    )
    return made


def cases(folder: Path) -> list[dict]:
    makers = (seams, areas, orientations, meridians, cubes, boxes)
    found = [one for maker in makers for one in maker(folder)]
    assert all(math.isfinite(value) for one in found for value in one.get("expect", {}).values())
    return found
