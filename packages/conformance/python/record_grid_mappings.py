"""Writes grid mappings by their CF parameters alone, with positions of PROJ.

    python record_grid_mappings.py GRID-MAPPINGS.json

pyproj writes the attributes of appendix F of the CF conventions. Positions are longitude, latitude, x, y in metres, or in
degrees of a rotated pole.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

from pyproj import CRS, Transformer

MAPPINGS = {
    "daymet": ("+proj=lcc +lat_1=25 +lat_2=60 +lat_0=42.5 +lon_0=-100 +x_0=0 +y_0=0 +ellps=WGS84", (-120, 20, -60, 60)),
    "national water model": ("+proj=lcc +lat_1=30 +lat_2=60 +lat_0=40 +lon_0=-97 +R=6370000", (-120, 25, -70, 50)),
    "conus albers": ("EPSG:5070", (-120, 25, -70, 50)),
    "europe": ("EPSG:3035", (-10, 36, 30, 70)),
    "south pole": ("EPSG:3031", (-180, -89, 170, -62)),
    "north pole": ("EPSG:3413", (-180, 62, 170, 89)),
    "sea ice": ("EPSG:3411", (-180, 62, 170, 89)),
    "ease-grid": ("EPSG:6933", (-170, -80, 170, 80)),
    "mercator": ("+proj=merc +lat_ts=20 +lon_0=10 +ellps=WGS84", (-50, -60, 60, 70)),
    "utm": ("EPSG:32617", (-84, 1, -78, 80)),
    "british grid": ("EPSG:27700", (-6, 50, 1, 58)),
    "modis": ("+proj=sinu +lon_0=0 +R=6371007.181", (-170, -80, 170, 80)),
    "goes": ("+proj=geos +h=35786023 +lon_0=-75 +sweep=x +ellps=GRS80", (-110, -40, -40, 45)),
    "cordex": ("+proj=ob_tran +o_proj=longlat +o_lon_p=0 +o_lat_p=39.25 +lon_0=18 +R=6371229 +to_meter=0.0174532925199433", (-10, 30, 40, 70)),
}
SHARES = (0.1, 0.6, 0.95)
ROTATED = {
    "grid_mapping_name": "rotated_latitude_longitude",
    "grid_north_pole_latitude": 39.25,
    "grid_north_pole_longitude": -162.0,
    "earth_radius": 6371229.0,
}


def entry(name: str) -> dict:
    text, (west, south, east, north) = MAPPINGS[name]
    crs = CRS(text)
    to_crs = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    attributes = ROTATED if name == "cordex" else crs.to_cf()
    places = [(west + (east - west) * x, south + (north - south) * y) for x in SHARES for y in SHARES]
    rows = [[lon, lat, *to_crs.transform(lon, lat)] for lon, lat in places]
    return {
        "name": name,
        "attributes": {key: value for key, value in attributes.items() if key != "crs_wkt"},
        "positions": [[round(value, 8) for value in row] for row in rows if all(math.isfinite(value) for value in row)],
    }


def main(path: Path) -> None:
    lines = ",\n".join(json.dumps(entry(name)) for name in MAPPINGS)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
