"""Projections without a code, in other words, with a shifted datum, or of a part of the Earth.

GDAL writes the files, pyproj places the outline (PROJ without its grids), exactextract computes.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyproj
import rasterio
import xarray as xr
from affine import Affine
from right_values import outline, place, statistics_of_cells

# The bounds of a dataset in a catalog.
BOX = {"bbox": {"min_lon": -180, "min_lat": -90, "max_lon": 180, "max_lat": 90}}
CELLS = np.random.default_rng(41).normal(50, 9, (60, 60)).astype("float32")

# Name, why, CRS, longitude, latitude and cell size in units of the CRS.
FILES = (
    ("moll", "Mollweide (GHSL)", "ESRI:54009", 10.03, 10.02, 2000),
    ("moll-own", "Mollweide without a code", "+proj=moll +lon_0=0 +datum=WGS84 +units=m", -60.03, -20.02, 2000),
    ("robinson", "Robinson", "ESRI:54030", 100.04, 35.03, 2000),
    ("homolosine", "interrupted Goode homolosine (SoilGrids)", "+proj=igh +datum=WGS84 +units=m", 25.02, -12.03, 2000),
    ("homolosine-north", "a northern lobe of it", "+proj=igh +datum=WGS84 +units=m", -98.02, 52.03, 2000),
    ("eckert-4", "Eckert IV", "ESRI:54012", 60.02, 20.04, 2000),
    ("sinusoidal", "MODIS", "+proj=sinu +R=6371007.181 +units=m", -5.04, 40.02, 1000),
    ("polyconic", "Brazil's polyconic", "EPSG:5880", -50.02, -10.03, 2000),
    ("ease-grid-1", "EASE-Grid 1", "EPSG:3410", 20.03, 30.02, 5000),
    ("ease-grid-north", "EASE-Grid 1 of the north", "EPSG:3408", 40.03, 70.02, 5000),
    ("sea-ice", "NSIDC's sea ice, Hughes 1980", "EPSG:3411", -40.03, 72.02, 5000),
    ("cgcs2000", "CGCS2000", "EPSG:4547", 113.93, 30.02, 500),
    ("british-grid", "OSGB36 by its parameters", "EPSG:27700", -2.53, 53.02, 500),
    ("dutch", "RD New by its parameters", "EPSG:28992", 5.43, 52.12, 500),
    ("swiss", "LV95 by its parameters", "EPSG:2056", 8.03, 46.82, 500),
    ("swiss-old", "LV03 by its parameters", "EPSG:21781", 8.03, 46.82, 500),
    ("paris-lambert", "Lambert II, grads from Paris", "EPSG:27572", 2.53, 47.02, 500),
    ("kilometres", "Daymet in kilometres", "+proj=lcc +lat_1=25 +lat_2=60 +lat_0=42.5 +lon_0=-100 +datum=WGS84 +units=km", -84.02, 35.63, 1),
    ("feet", "a state plane in feet", "EPSG:2264", -79.03, 35.52, 2000),
    ("south-africa", "axes to the west and south", "EPSG:2048", 18.93, -33.42, 500),
    ("polar-lcc-own", "HRRR on a sphere", "+proj=lcc +lat_0=38.5 +lon_0=-97.5 +lat_1=38.5 +lat_2=38.5 +R=6371229 +units=m", -97.03, 38.52, 3000),
)


def grid_at(crs: str, longitude: float, latitude: float, cell: float) -> Affine:
    x, y = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(longitude, latitude)
    # South and west axes: GDAL's rows go down in y all the same.
    return Affine(cell, 0, round(x / cell) * cell - 30 * cell, 0, -cell, round(y / cell) * cell + 30 * cell)


def write(path: Path, transform: Affine, crs: str, cells: np.ndarray = CELLS) -> str:
    with rasterio.open(
        path, "w", driver="GTiff", width=cells.shape[1], height=cells.shape[0], count=1, dtype="float32", crs=crs,
        transform=transform,
    ) as file:
        file.write(cells, 1)
    return path.name


def bounds_of(transform: Affine, cells: np.ndarray = CELLS) -> tuple[float, float, float, float]:
    rows, columns = cells.shape
    return (transform.c, transform.f + rows * transform.e, transform.c + columns * transform.a, transform.f)


def files(folder: Path) -> list[dict]:
    made = []
    for name, why, crs, longitude, latitude, cell in FILES:
        transform = grid_at(crs, longitude, latitude, cell)
        metres = cell * pyproj.CRS(crs).axis_info[0].unit_conversion_factor
        # A third of the raster in latitude; vertices are dense, because exactextract has straight edges in the CRS.
        geometry = outline(longitude, latitude, 18 * metres / 111_320, 720)
        expect = statistics_of_cells(CELLS, bounds_of(transform), place(geometry, crs))
        file = write(folder / f"{name}.tif", transform, crs)
        made.append(
            {"id": name, "why": why, "rasters": [{"file": file}], "geometry": geometry, "expect": expect, "tolerance": 1e-5}
        )
    return made


def refusals(folder: Path) -> list[dict]:
    geometry = outline(-80.03, 36.02, 0.1)
    file = write(folder / "nad27.tif", grid_at("EPSG:26717", -80.03, 36.02, 1000), "EPSG:26717")
    raster = [{"file": file}]
    transform = grid_at("EPSG:26717", -80.03, 36.02, 1000)
    expect = statistics_of_cells(CELLS, bounds_of(transform), place(geometry, "EPSG:26717"))
    return [
        {"id": "nad27", "why": "a datum that needs grids", "rasters": raster, "geometry": geometry,
         "refuses": "datum NAD27, which needs a grid of shifts.*maxDatumErrorM"},
        {"id": "nad27-allowed", "why": "the same, when the owner accepts its error", "rasters": raster,
         "geometry": geometry, "options": {"maxDatumErrorM": 50}, "expect": {"mean": expect["mean"]}, "tolerance": 0.01},
    ]


def parts_of_the_earth(folder: Path) -> list[dict]:
    """The whole Earth on a map that holds a part of it: all its cells count."""
    earth = {"type": "Polygon", "coordinates": [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]}
    made = []
    values = CELLS.astype("float64")
    expect = {"mean": values.mean(), "sum": values.sum(), "min": values.min(), "max": values.max()}
    for name, crs, longitude, latitude in (
        ("laea", "EPSG:3035", 10.0, 52.0), ("albers", "EPSG:5070", -96.0, 38.0), ("south-pole", "EPSG:3031", 0.0, -89.9),
        ("utm", "EPSG:32633", 15.0, 48.0),
    ):
        file = write(folder / f"{name}.tif", grid_at(crs, longitude, latitude, 10_000), crs)
        made.append(
            {"id": f"earth-{name}", "why": f"the whole Earth on {crs}", "rasters": [{"file": file}], "geometry": earth,
             "expect": {key: float(value) for key, value in expect.items()}}
        )
    return made


def cubes(folder: Path) -> list[dict]:
    """Zarr whose grid mapping has parameters alone, with axes in kilometres."""
    crs = pyproj.CRS("+proj=lcc +lat_1=25 +lat_2=60 +lat_0=42.5 +lon_0=-100 +ellps=WGS84 +units=m")
    made = []
    for units, size in (("m", 1), ("kilometers", 1000)):
        transform = grid_at(crs.to_wkt(), -84.02, 35.63, 1000)
        x = (transform.c + 1000 * (np.arange(60) + 0.5)) / size
        y = (transform.f - 1000 * (np.arange(60) + 0.5)) / size
        mapping = {key: value for key, value in crs.to_cf().items() if key != "crs_wkt"}
        dataset = xr.Dataset(
            {"v": (("y", "x"), CELLS, {"grid_mapping": "lcc"}), "lcc": ((), 0, mapping)},
            coords={
                "y": ("y", y, {"units": units, "standard_name": "projection_y_coordinate"}),
                "x": ("x", x, {"units": units, "standard_name": "projection_x_coordinate"}),
            },
        )
        name = f"daymet-{units}"
        dataset.to_zarr(folder / f"{name}.zarr", mode="w", zarr_format=2)
        geometry = outline(-84.02, 35.63, 0.15, 720)
        expect = statistics_of_cells(CELLS, bounds_of(transform), place(geometry, crs.to_wkt()))
        made.append(
            {"id": name, "why": f"CF parameters without a code, axes in {units}",
             "source": {"connector": "zarr", "store": f"{name}.zarr", "variable": "v"}, "dataset": BOX, "geometry": geometry,
             "expect": expect, "tolerance": 1e-5}
        )
    return made


def two_zones(folder: Path) -> list[dict]:
    """A STAC collection with items in two UTM zones that overlap: of the second, in order of time, only the cells count
    whose centres lie in no cell of the first."""
    cells = {32617: CELLS, 32618: CELLS[::-1] + 40}
    items, transforms = [], {}
    for zone, days in ((32617, 2), (32618, 1)):
        transforms[zone] = grid_at(f"EPSG:{zone}", -78.03, 36.02, 1000)
        name = write(folder / f"zone-{zone}.tif", transforms[zone], f"EPSG:{zone}", cells[zone])
        items.append(
            {"type": "Feature", "stac_version": "1.0.0", "id": f"zone-{zone}", "bbox": [-79, 35, -77, 37],
             "geometry": None, "properties": {"datetime": f"2020-01-0{days}T00:00:00Z", "proj:epsg": zone},
             "assets": {"data": {"href": f"./{name}"}}, "links": []}
        )
    for item in items:
        (folder / f"{item['id']}.json").write_text(json.dumps(item))
    links = [{"rel": "item", "href": f"./{item['id']}.json"} for item in items]
    collection = {"type": "Collection", "stac_version": "1.0.0", "id": "zones", "description": "", "license": "CC0-1.0",
                  "extent": {"spatial": {"bbox": [[-79, 35, -77, 37]]}, "temporal": {"interval": [[None, None]]}},
                  "links": links}
    (folder / "zones.json").write_text(json.dumps(collection))
    second, first = transforms[32618], transforms[32617]
    columns, rows = np.meshgrid(np.arange(60) + 0.5, np.arange(60) + 0.5)
    x, y = second.c + columns * second.a, second.f + rows * second.e
    east, north = pyproj.Transformer.from_crs(32618, 32617, always_xy=True).transform(x, y)
    column, row = (east - first.c) / first.a, (north - first.f) / first.e
    masks = (column >= 0) & (column < 60) & (row >= 0) & (row < 60)
    geometry = outline(-78.03, 36.02, 0.4, 720)
    parts = []
    for zone, mask in ((32617, np.zeros_like(masks)), (32618, masks)):
        placed = place(geometry, f"EPSG:{zone}")
        bounds = bounds_of(transforms[zone])
        parts.append(statistics_of_cells(np.ma.array(cells[zone], mask=mask), bounds, placed, ("sum", "min", "max")))
        ones = np.ma.array(np.ones((60, 60)), mask=mask)
        parts[-1]["count"] = statistics_of_cells(ones, bounds, placed, ("sum",))["sum"]
    total = {key: sum(part[key] or 0 for part in parts) for key in ("sum", "count")}
    expect = {"mean": total["sum"] / total["count"], "sum": total["sum"],
              "min": min(part["min"] for part in parts), "max": max(part["max"] for part in parts)}
    return [
        {"id": "two-zones", "why": "items in two UTM zones that overlap",
         "source": {"connector": "stac", "url": "zones.json", "collection": "zones", "asset": "data"}, "dataset": BOX,
         "geometry": geometry, "expect": expect, "tolerance": 1e-5, "warns": ["STAC items of several times answer together"]}
    ]


def cases(folder: Path) -> list[dict]:
    return [*files(folder), *refusals(folder), *parts_of_the_earth(folder), *cubes(folder), *two_zones(folder)]
