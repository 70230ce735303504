"""Makes generated requests meet rules that JSON Schema cannot express, so that every check of schemathesis can be enabled.

The API must accept a request that schemathesis means to be valid. A schema cannot express four rules of the API:

- a dataset must be in the catalog, and a server accepts at most 50 by default;
- a ring must be closed, enclose an area, and not wind round the Earth;
- a time range must not end before it starts;
- a bbox parameter must lie within the world, its lower latitude first.

Requests that are meant to be invalid do not change. Areas use only the regional rasters: half the world on a global raster
takes many seconds and proves nothing here.
"""

from __future__ import annotations

import json
import os
from datetime import datetime, timezone
from urllib.request import urlopen

import schemathesis

with urlopen(os.environ["CAS_URL"] + "/api/v1/datasets?limit=1000") as answer:
    CATALOG = [dataset["id"] for dataset in json.load(answer)["datasets"]]
GLOBAL = {"koppen_geiger:climate_class", "mcd12c1:land_cover"}
REGIONAL = [one for one in CATALOG if one not in GLOBAL]
MOST_DATASETS = 50
SQUARE = [[-84.3, 36.5], [-84.2, 36.5], [-84.2, 36.6], [-84.3, 36.6], [-84.3, 36.5]]


@schemathesis.hook
def before_call(context, case, kwargs):
    if not case.meta.generation.mode.is_positive:
        return
    if isinstance(case.body, dict):
        case.body = true_body(case.body)
    if isinstance(case.query, dict) and "bbox" in case.query:
        case.query = {**case.query, "bbox": true_bbox(case.query["bbox"])}


def true_body(body: dict) -> dict:
    body = dict(body)
    if "dataset_ids" in body:
        is_point = body.get("geometry", {}).get("type") == "Point"
        known = CATALOG if is_point else REGIONAL
        ids = body["dataset_ids"][:MOST_DATASETS]
        body["dataset_ids"] = [one if one in known else known[len(one) % len(known)] for one in ids]
    if "geometry" in body:
        body["geometry"] = true_geometry(body["geometry"])
    if body.get("time_range") is not None:
        start, end = sorted((body["time_range"]["start"], body["time_range"]["end"]), key=instant)
        body["time_range"] = {**body["time_range"], "start": start, "end": end}
    return body


def true_geometry(geometry: dict) -> dict:
    coordinates = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        coordinates = true_polygon(coordinates)
    elif geometry["type"] == "MultiPolygon":
        coordinates = [true_polygon(polygon) for polygon in coordinates]
    return {**geometry, "coordinates": coordinates}


def true_polygon(rings: list) -> list:
    """Removes holes, which may cover the whole polygon."""
    ring = [*rings[0][:-1], rings[0][0]]
    return [ring if encloses_area(ring) and stays_on_its_side(ring) else SQUARE]


def encloses_area(ring: list) -> bool:
    """A thousand times stricter than the limit of the API's models."""
    x, y = [position[0] for position in ring], [position[1] for position in ring]
    area = sum((x[i] - x[0]) * (y[i + 1] - y[0]) - (x[i + 1] - x[0]) * (y[i] - y[0]) for i in range(len(ring) - 1))
    return abs(area) > 1e-9 * (max(x) - min(x)) * (max(y) - min(y))


def stays_on_its_side(ring: list) -> bool:
    return max(position[0] for position in ring) - min(position[0] for position in ring) < 180


def true_bbox(text: str) -> str:
    west, south, east, north = (float(corner) for corner in text.split(","))
    west, east = (min(max(corner, -180), 180) for corner in (west, east))
    south, north = sorted(min(max(corner, -90), 90) for corner in (south, north))
    return ",".join(f"{corner:f}" for corner in (west, south, east, north))


def instant(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
