"""Outlines that are hard to place: round a pole, across themselves, with holes and islands, over seams, tiny and huge.

GDAL writes the cells, shapely makes outlines valid, pyproj places them in many pieces, exactextract computes.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyproj
import rasterio
import shapely
from affine import Affine
from right_values import outline, statistics_of_cells
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Polygon, box, mapping, shape
from shapely.ops import transform, unary_union

ALL = ("mean", "sum", "min", "max", "std", "median", "majority", "minority", "unique")
# Whole numbers, so that classes and ties mean something.
CELLS = np.random.default_rng(50).integers(0, 60, (180, 360)).astype("int16")
GLOBE = (-180, -90, 180, 90)
ROUND = ["the short way, across the antimeridian"]


def write(path: Path, cells: np.ndarray, grid: Affine, crs: str) -> str:
    rows, columns = cells.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=columns, height=rows, count=1, dtype=cells.dtype, crs=crs, transform=grid,
        nodata=-1,
    ) as file:
        file.write(cells, 1)
    return path.name


def ring(*positions: tuple[float, float]) -> list[list[float]]:
    return [[*map(float, position)] for position in (*positions, positions[0])]


def polygon(*rings: list[list[float]]) -> dict:
    return {"type": "Polygon", "coordinates": [*rings]}


def dense(geometry: dict, crs: str, step: float = 0.01) -> dict:
    """An outline in a CRS, cut into small pieces first: exactextract has straight edges in the CRS."""
    to_crs = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    return mapping(transform(to_crs.transform, shapely.segmentize(shape(geometry), step)))


def bounds_of(grid: Affine, cells: np.ndarray) -> tuple[float, float, float, float]:
    rows, columns = cells.shape
    return (grid.c, grid.f + rows * grid.e, grid.c + columns * grid.a, grid.f)


def case(name: str, why: str, file: str, geometry: dict, expect: dict, **more: object) -> dict:
    return {"id": name, "why": why, "rasters": [{"file": file}], "geometry": geometry, "expect": expect, **more}


def on_globe(folder: Path) -> list[dict]:
    file = write(folder / "globe.tif", CELLS, Affine(1, 0, -180, 0, -1, 90), "EPSG:4326")
    made = []

    def add(name: str, why: str, geometry: dict, area: Polygon | MultiPolygon, **more: object) -> None:
        made.append(case(name, why, file, geometry, statistics_of_cells(CELLS, GLOBE, mapping(area), ALL), **more))

    eight = polygon(ring((10.2, 20.1), (20.7, 30.6), (20.7, 20.1), (10.2, 30.6)))
    add("eight", "loops of opposite directions that add up to nothing", eight, shapely.make_valid(shape(eight)))
    star = polygon(ring((0, 50.3), (12.3, 10.1), (-20.2, 35.4), (20.1, 35.2), (-12.7, 10.3)))
    add("star", "a star, whose middle counts once", star,
        shapely.make_valid(shape(star), method="structure", keep_collapsed=False))
    coast = [(x, -62.3 - 6 * np.sin(np.radians(3 * x))) for x in np.arange(-180, 180.1, 2.5)]
    antarctica = polygon(ring(*coast, (180, -90), (-180, -90)))
    add("antarctica", "an edge along the south pole", antarctica, shape(antarctica))
    open_coast = polygon([[float(x), float(y)] for x, y in coast[:-1]] + [[float(coast[0][0]), float(coast[0][1])]])
    add("round-the-pole", "a coast round the south pole, without the pole", open_coast, shape(antarctica), warns=ROUND)
    parallel = polygon(ring((0, 61.7), (90, 61.7), (180, 61.7), (-90, 61.7)))
    add("parallel", "a parallel round the north pole", parallel, box(-180, 61.7, 180, 90), warns=ROUND)
    lake = polygon(ring((5, 5), (45, 5), (45, 35), (5, 35)), ring((12.4, 10.3), (12.4, 30.8), (38.6, 30.8), (38.6, 10.3)))
    island = polygon(ring((20.2, 15.7), (30.9, 15.7), (30.9, 25.1), (20.2, 25.1)), ring((24, 18), (24, 22), (27, 22), (27, 18)))
    both = {"type": "MultiPolygon", "coordinates": [lake["coordinates"], island["coordinates"]]}
    add("island", "an island with a lake in a lake", both, unary_union([shape(lake), shape(island)]))
    across = {"type": "MultiPolygon", "coordinates": [outline(30.2, 10.4, 8)["coordinates"], outline(36.1, 12.9, 7)["coordinates"]]}
    add("overlap", "polygons that overlap count once", across, unary_union([shape(outline(30.2, 10.4, 8)), shape(outline(36.1, 12.9, 7))]))
    twice = {"type": "MultiPolygon", "coordinates": [outline(30.2, 10.4, 8)["coordinates"]] * 2}
    add("twice", "the same polygon twice", twice, shape(outline(30.2, 10.4, 8)))
    beside = {"type": "MultiPolygon", "coordinates": [mapping(box(3.3, 4.4, 9.5, 12.2))["coordinates"], mapping(box(9.5, 4.4, 15.1, 12.2))["coordinates"]]}
    add("beside", "polygons that share an edge", beside, box(3.3, 4.4, 15.1, 12.2))
    spike = polygon(ring((1.2, 1.3), (8.6, 1.3), (30, 1.3), (8.6, 1.3), (8.6, 9.9), (1.2, 9.9)))
    add("spike", "a spike out and back", spike, box(1.2, 1.3, 8.6, 9.9))
    outside = polygon(ring((3, 3), (9, 3), (9, 9), (3, 9)), ring((7.5, 5.2), (7.5, 7.1), (14, 7.1), (14, 5.2)))
    add("hole-outside", "a hole across the edge", outside, box(3, 3, 9, 9).difference(box(7.5, 5.2, 14, 7.1)))
    return made


def over_seams(folder: Path) -> list[dict]:
    """Longitudes from 0 to 360, and the antimeridian."""
    file = write(folder / "east.tif", CELLS, Affine(1, 0, 0, 0, -1, 90), "EPSG:4326")
    doubled, bounds = np.hstack([CELLS, CELLS]), (0, -90, 720, 90)
    made = []

    def add(name: str, why: str, geometry: dict, area: Polygon | MultiPolygon, **more: object) -> None:
        made.append(case(name, why, file, geometry, statistics_of_cells(doubled, bounds, mapping(area), ALL), **more))

    ring_ = shape(outline(0.4, 20.3, 12)).difference(shape(outline(0.2, 20.1, 5)))
    add("hole-over-greenwich", "a hole over the seam of 0 to 360", mapping(ring_), translate(ring_, 360))
    tiny = box(-0.001, 45.2003, 0.002, 45.2008)
    add("tiny-over-greenwich", "smaller than a cell, over the seam", mapping(tiny), translate(tiny, 360))
    speck = box(12.34, 45.2003, 12.340001, 45.200301)
    add("speck", "a millionth of a degree, inside one cell", mapping(speck), translate(speck, 360))
    eight = polygon(ring((-8.3, 10.2), (9.4, 25.7), (9.4, 10.2), (-8.3, 25.7)))
    add("eight-over-greenwich", "an eight over the seam", eight, translate(shapely.make_valid(shape(eight)), 360))
    jump = shape(outline(179.3, -17.2, 6.1))
    wrapped = [[(x + 180) % 360 - 180, y] for x, y in mapping(jump)["coordinates"][0]]
    add("fiji", "longitudes that jump at 180 degrees", polygon(wrapped), jump, warns=ROUND)
    cap = polygon(ring((-180, 66.4), (180, 66.4), (180, 90), (-180, 90)))
    add("cap", "all longitudes on 0 to 360", cap, box(0, 66.4, 360, 90))
    return made


def larger_and_smaller(folder: Path) -> list[dict]:
    """A raster inside an outline, inside its hole, and beside it."""
    cells = CELLS[:30, :40]
    grid = Affine(0.1, 0, 10, 0, -0.1, 48)
    file = write(folder / "small.tif", cells, grid, "EPSG:4326")
    bounds = bounds_of(grid, cells)
    huge = outline(12.03, 46.04, 25)
    low = [r"coverage \d+% below"]
    made = [case("larger", "an outline larger than the raster", file, huge, statistics_of_cells(cells, bounds, huge, ALL), warns=low)]
    hole = shape(huge).difference(box(9.5, 44, 15, 49))
    made.append(case("in-a-hole", "a raster inside a hole", file, mapping(hole), {"mean": None, "max": None}, warns=low))
    cut = shape(huge).difference(box(11.03, 45.52, 15, 49))
    made.append(case("hole-across", "a hole across the edge of the raster", file, mapping(cut), statistics_of_cells(cells, bounds, mapping(cut), ALL), warns=low))
    edge = box(13.9, 45.03, 14.4, 45.9)
    made.append(case("last-column", "half of it beyond the last column", file, mapping(edge), statistics_of_cells(cells, bounds, mapping(edge), ALL), warns=low))
    exact = box(10, 45, 14, 48)
    made.append(case("exactly", "exactly the raster", file, mapping(exact), statistics_of_cells(cells, bounds, mapping(exact), ALL)))
    one = box(11.2, 46.3, 11.3, 46.4)
    # exactextract finds a sliver of rounding in the next cell, which changes its median.
    cell = float(cells[16, 12])
    made.append(case("one-cell", "exactly one cell", file, mapping(one), {"mean": cell, "sum": cell, "median": cell, "unique": 1}, tolerance=1e-9))
    return made


def polar(folder: Path) -> list[dict]:
    """Maps with a pole inside."""
    made = []
    cells = CELLS[:120, :120]
    for name, crs, sign in (
        ("antarctic", "EPSG:3031", -1), ("sea-ice-north", "EPSG:3413", 1), ("ease-south", "EPSG:6932", -1), ("arctic", "EPSG:3995", 1),
    ):
        grid = Affine(50_000, 0, -3_000_000, 0, -50_000, 3_000_000)
        file = write(folder / f"{name}.tif", cells, grid, crs)
        bounds = bounds_of(grid, cells)
        to_crs = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
        longitudes = np.arange(-180, 180, 0.02)
        # Straight edges of longitude and latitude, 2 degrees long.
        corners = np.arange(-180, 180.1, 2)
        latitudes = 72.3 + 4 * np.sin(np.radians(5 * corners))
        along = np.interp(longitudes, corners, latitudes)
        x, y = to_crs.transform(longitudes, sign * along)
        placed = polygon(ring(*zip(x, y, strict=True)))
        expect = statistics_of_cells(cells, bounds, placed, ALL)
        open_ring = polygon(ring(*zip(corners[:-1], sign * latitudes[:-1], strict=True)))
        closed = polygon(ring(*zip(corners, sign * latitudes, strict=True), (180, sign * 90), (-180, sign * 90)))
        made.append(case(f"{name}-open", f"a coast round the pole on {crs}", file, open_ring, expect, warns=ROUND, tolerance=1e-5))
        made.append(case(f"{name}-closed", f"the same with an edge along the pole on {crs}", file, closed, expect, tolerance=1e-5))
        sector = polygon(ring((160, sign * 70), (170, sign * 70), (180, sign * 70), (180, sign * 90), (160, sign * 90)))
        pieces = dense(sector, crs)
        made.append(
            case(f"{name}-sector", f"a sector that ends in the pole on {crs}", file, sector,
                 statistics_of_cells(cells, bounds, mapping(shape(pieces).buffer(0)), ALL), tolerance=1e-5)
        )
        over = box(-213_000, -318_000, 402_000, 237_000)
        from_crs = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
        square = shapely.segmentize(over, 500)
        lonlat = [[*position] for position in transform(from_crs.transform, square).exterior.coords]
        made.append(
            case(f"{name}-square", f"a square over the pole on {crs}", file, polygon(lonlat),
                 statistics_of_cells(cells, bounds, mapping(over), ALL), warns=ROUND, tolerance=1e-5)
        )
    return made


def round_the_antimeridian(folder: Path) -> list[dict]:
    """Projections and grids with the antimeridian inside."""
    made = []
    cells = CELLS[:70, :80]
    for name, crs, longitude, latitude, size in (
        ("pacific-mercator", "EPSG:3832", 179.63, -17.43, 9_000), ("utm-1", "EPSG:32601", 180.43, 52.31, 2_000),
        ("utm-60", "EPSG:32660", 179.43, -40.31, 2_000), ("bering", "EPSG:3571", 179.6, 64.2, 12_000),
        ("new-zealand", "EPSG:2193", 179.1, -38.3, 4_000), ("alaska", "EPSG:3338", 179.4, 52.7, 5_000),
    ):
        to_crs = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
        x, y = to_crs.transform(longitude, latitude)
        grid = Affine(size, 0, round(x / size) * size - 40 * size, 0, -size, round(y / size) * size + 35 * size)
        file = write(folder / f"{name}.tif", cells, grid, crs)
        radius = 25 * size / 111_320
        whole = outline(longitude, latitude, radius)
        placed = mapping(transform(to_crs.transform, shapely.segmentize(shape(whole), radius / 400)))
        expect = statistics_of_cells(cells, bounds_of(grid, cells), placed, ALL)
        area = shape(whole)
        parts = [area.intersection(box(-180, -90, 180, 90)), translate(area.intersection(box(180, -90, 540, 90)), -360)]
        split = {"type": "MultiPolygon", "coordinates": [mapping(part)["coordinates"] for part in parts if not part.is_empty]}
        made.append(case(f"{name}-split", f"two parts on {crs}", file, split, expect, tolerance=1e-5))
        jumps = any(longitude_ > 180 for longitude_, _ in whole["coordinates"][0])
        wrapped = polygon([[(x + 180) % 360 - 180, y] for x, y in whole["coordinates"][0]])
        made.append(case(f"{name}-jump", f"longitudes that jump on {crs}", file, wrapped, expect, tolerance=1e-5, **({"warns": ROUND} if jumps else {})))
    doubled = np.hstack([CELLS, CELLS])
    file = write(folder / "from-200-west.tif", CELLS, Affine(1, 0, -200, 0, -1, 90), "EPSG:4326")
    for name, longitude in (("date-line", 178.3), ("seam", 160.4), ("inside", 20.2)):
        whole = outline(longitude, 12.3, 7)
        placed = mapping(translate(shape(whole), -360))
        area = shape(whole)
        parts = [area.intersection(box(-180, -90, 180, 90)), translate(area.intersection(box(180, -90, 540, 90)), -360)]
        split = {"type": "MultiPolygon", "coordinates": [mapping(part)["coordinates"] for part in parts if not part.is_empty]}
        moved = mapping(translate(shape(placed), 360)) if longitude < 150 else placed
        bounds = (-200, -90, 520, 90)
        if longitude == 160.4:
            moved = whole
        made.append(case(f"from-200-west-{name}", "longitudes from -200 to 160", file, split, statistics_of_cells(doubled, bounds, moved, ALL)))
    # Web Mercator from 135 degrees east to 225.
    size = 100_000
    grid = Affine(size, 0, 15_000_000, 0, -size, 4_000_000)
    file = write(folder / "mercator-beyond.tif", CELLS[:80, :100], grid, "EPSG:3857")
    to_crs = pyproj.Transformer.from_crs("EPSG:4326", "+proj=merc +a=6378137 +b=6378137 +lon_0=0 +over", always_xy=True)
    whole = outline(181.3, 3.4, 9)
    placed = mapping(transform(to_crs.transform, shapely.segmentize(shape(whole), 0.02)))
    area = shape(whole)
    parts = [area.intersection(box(-180, -90, 180, 90)), translate(area.intersection(box(180, -90, 540, 90)), -360)]
    split = {"type": "MultiPolygon", "coordinates": [mapping(part)["coordinates"] for part in parts]}
    made.append(case("mercator-beyond", "Web Mercator beyond 180 degrees", file, split, statistics_of_cells(CELLS[:80, :100], bounds_of(grid, CELLS[:80, :100]), placed, ALL), tolerance=1e-5))
    east, north = to_crs.transform(183.72, 4.21)
    value = float(CELLS[math.floor((4_000_000 - north) / size), math.floor((east - 15_000_000) / size)])
    point = {"type": "Point", "coordinates": [-176.28, 4.21]}
    made.append(case("mercator-beyond-point", "a point beyond 180 degrees on Web Mercator", file, point, {"mean": value, "count": 1}))
    return made


def cases(folder: Path) -> list[dict]:
    return [*round_the_antimeridian(folder), *on_globe(folder), *over_seams(folder), *larger_and_smaller(folder), *polar(folder)]
