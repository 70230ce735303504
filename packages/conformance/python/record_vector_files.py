"""Writes the vector files of the web app's tests, by GDAL (through geopandas), as users make them.

    pip install -r requirements.txt pyogrio==0.13.0
    python record_vector_files.py COUNTIES.geojson DIRECTORY

Each file holds the same three counties; shapefiles are zipped, one of them in UTM and one without its .prj. The GeoPackage
`layers.gpkg` has three layers: lines, the counties in UTM, and a point in each of them in feet. `counties-latin1.zip` has a name
that is not ASCII, in Latin-1, and no .cpg that says so; `counties-albers.gpkg` is in EPSG:5070.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from pathlib import Path

import geopandas
import pyogrio

# A fixed time makes the GeoPackages reproducible.
pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2026-01-01T00:00:00Z"})

COUNTIES, DIRECTORY = Path(sys.argv[1]), Path(sys.argv[2])
WANTED = ["37183", "37135", "47151"]

counties = geopandas.read_file(COUNTIES)
counties = counties[counties["geoid"].isin(WANTED)].sort_values("geoid")[["geoid", "name", "geometry"]]
counties = counties.set_crs(4326, allow_override=True)


def write_zip(
    name: str, frame: geopandas.GeoDataFrame, *left_out: str, encoding: str | None = None
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        frame.to_file(Path(folder) / "counties.shp", engine="pyogrio", encoding=encoding)
        with zipfile.ZipFile(DIRECTORY / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in sorted(Path(folder).iterdir()):
                if part.suffix not in left_out:
                    # A fixed time makes the file reproducible.
                    info = zipfile.ZipInfo(f"counties/{part.name}", (2026, 1, 1, 0, 0, 0))
                    archive.writestr(info, part.read_bytes(), zipfile.ZIP_DEFLATED)


write_zip("counties.zip", counties)
write_zip("counties-utm.zip", counties.to_crs(32617))
write_zip("counties-no-prj.zip", counties, ".prj")
write_zip(
    "counties-latin1.zip",
    counties.replace({"name": {"Orange": "Doña Ana"}}),
    ".cpg",
    encoding="ISO-8859-1",
)
counties.to_file(DIRECTORY / "counties.fgb", driver="FlatGeobuf", engine="pyogrio")
counties.to_crs(32617).to_file(DIRECTORY / "counties-utm.fgb", driver="FlatGeobuf", engine="pyogrio")
counties.rename(columns={"name": "Name"}).to_file(
    DIRECTORY / "counties.kml", driver="LIBKML", engine="pyogrio"
)
counties.rename(columns={"name": "Name"}).to_file(
    DIRECTORY / "counties.kmz", driver="LIBKML", engine="pyogrio"
)


def write_layer(name: str, layer: str, frame: geopandas.GeoDataFrame, **options: str) -> None:
    mode = "a" if (DIRECTORY / name).exists() else "w"
    frame.to_file(
        DIRECTORY / name, driver="GPKG", layer=layer, engine="pyogrio", mode=mode, **options
    )


for name in ("counties.gpkg", "counties-albers.gpkg", "layers.gpkg"):
    (DIRECTORY / name).unlink(missing_ok=True)
write_layer("counties.gpkg", "counties", counties)
write_layer("counties-albers.gpkg", "counties", counties.to_crs(5070), SPATIAL_INDEX="NO")

# Lines, which are not areas, come first; then counties in UTM, and points in feet.
small = {"SPATIAL_INDEX": "NO"}
outlines = counties.set_geometry(counties.boundary)
points = counties.set_geometry(counties.representative_point())
write_layer("layers.gpkg", "rivers", outlines, **small)
write_layer("layers.gpkg", "counties", counties.to_crs(32617), **small)
write_layer("layers.gpkg", "gauges", points.to_crs(2264), **small)
