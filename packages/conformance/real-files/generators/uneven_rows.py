"""Latitudes that are not evenly spaced: Gaussian grids, other spacings, and bounds; shapely cuts the cells."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
import xarray as xr
from numpy.polynomial.legendre import leggauss
from right_values import outline
from shapely.geometry import shape

COLUMNS, CELL = 64, 360 / 64


def write(path: Path, latitudes: np.ndarray, longitudes: np.ndarray, bounds: np.ndarray | None) -> np.ndarray:
    values = np.random.default_rng(8).integers(0, 800, (latitudes.size, longitudes.size)) / 8
    data = xr.Dataset({"reading": (("lat", "lon"), values)}, {"lat": latitudes, "lon": longitudes})
    data["lat"].attrs["units"], data["lon"].attrs["units"] = "degrees_north", "degrees_east"
    if bounds is not None:
        data["lat_bnds"] = (("lat", "bnds"), bounds)
        data["lat"].attrs["bounds"] = "lat_bnds"
    data.to_netcdf(path, engine="netcdf4")
    return values


def middles(centres: np.ndarray) -> np.ndarray:
    """The edges between cells: middles, the outer ones as far away as the inner ones, within the poles."""
    inner = (centres[1:] + centres[:-1]) / 2
    edges = np.concatenate([[2 * centres[0] - inner[0]], inner, [2 * centres[-1] - inner[-1]]])
    return np.clip(edges, -90, 90)


def right(values: np.ndarray, rows: np.ndarray, columns: np.ndarray, geometry: dict, weights: bool = False) -> dict:
    """The statistics of cells between these edges by the fractions of their areas in degrees that an outline covers."""
    area = shape(geometry)
    south, north = np.minimum(rows[1:], rows[:-1]), np.maximum(rows[1:], rows[:-1])
    left, bottom = np.meshgrid(columns[:-1], south)
    right_, top = np.meshgrid(columns[1:], north)
    boxes = shapely.box(left, bottom, right_, top)
    fractions = shapely.area(shapely.intersection(area, boxes)) / shapely.area(boxes)
    covered = fractions > 0
    share = fractions[covered]
    cells = values[covered]
    if weights:
        share = share * np.abs(np.sin(np.radians(top)) - np.sin(np.radians(bottom)))[covered]
        return {"mean": float(np.average(cells, weights=share))}
    mean = float(np.average(cells, weights=share))
    return {
        "mean": mean,
        "sum": float((cells * share).sum()),
        "min": float(cells.min()),
        "max": float(cells.max()),
        "std": float(np.sqrt(np.average((cells - mean) ** 2, weights=share))),
    }


def cases(folder: Path) -> list[dict]:
    gaussian = np.degrees(np.arcsin(leggauss(32)[0]))
    longitudes = CELL / 2 + CELL * np.arange(COLUMNS)
    columns = CELL * np.arange(COLUMNS + 1)
    stretched = np.array([80, 60, 45, 33, 24, 17, 11, 6, 2, -1, -5, -12, -30, -60, -75], float)
    quadrature = np.degrees(np.arcsin(np.clip(np.concatenate([[-1], -1 + np.cumsum(leggauss(32)[1])]), -1, 1)))
    area, pole = outline(60.31, 20.77, 25.3), outline(100.3, 78.7, 7.1)
    made = []
    for name, latitudes, edges, bounds, geometry in [
        ("gaussian-from-north", gaussian[::-1], None, None, area),
        ("gaussian-from-south", gaussian, None, None, area),
        ("gaussian-at-the-pole", gaussian, None, None, pole),
        ("stretched", stretched, None, None, area),
        ("gaussian-with-bounds", gaussian, quadrature, np.stack([quadrature[:-1], quadrature[1:]], 1), area),
        ("gaussian-with-bounds-from-north", gaussian[::-1], quadrature[::-1], np.stack([quadrature[:-1], quadrature[1:]], 1)[::-1], area),
    ]:
        path = folder / f"{name}.nc"
        values = write(path, latitudes, longitudes, bounds)
        rows = middles(latitudes) if edges is None else edges
        case = {"source": {"connector": "netcdf", "file": path.name, "variable": "reading"}, "geometry": geometry}
        made.append({**case, "id": name, "why": "latitudes that are not evenly spaced", "expect": right(values, rows, columns, geometry)})
        made.append(
            {**case, "id": f"{name}-by-area", "why": "the same, weighted by the areas of cells", "options": {"areaWeighted": "spherical"},
             "expect": right(values, rows, columns, geometry, weights=True)}
        )
    path = folder / "no-order.nc"
    write(path, np.array([10.0, 30.0, 20.0]), longitudes, None)
    made.append({**case, "id": "no-order", "why": "latitudes in no order", "source": {"connector": "netcdf", "file": path.name, "variable": "reading"},
                 "refuses": "its lat is not evenly spaced, and neither rises nor falls"})
    path = folder / "gaps.nc"
    write(path, stretched, longitudes, np.stack([stretched + 0.5, stretched - 0.5], 1))
    made.append({**case, "id": "gaps", "why": "bounds with gaps", "source": {"connector": "netcdf", "file": path.name, "variable": "reading"},
                 "refuses": "the bounds of its lat have gaps or overlap"})
    path = folder / "uneven-columns.nc"
    write(path, stretched, np.array([0.0, 10, 25, 50, 60]), None)
    made.append({**case, "id": "uneven-columns", "why": "longitudes that are not evenly spaced", "refuses": "its lon is not evenly spaced",
                 "source": {"connector": "netcdf", "file": path.name, "variable": "reading"}})
    return made
