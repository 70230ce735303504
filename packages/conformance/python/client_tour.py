"""Calls a server through the real Python clients of CAS and prints their results as JSON.

    python client_tour.py URL GEOMETRIES.json [sample | open | lab [STEP...]]

`sample` uses the sample data, and so does `open`, except for the pages of iter_providers; `lab` uses the laboratory of
lab_service.py. Named steps limit the tour to these.
The environment variable TOUR_API_KEY has the key of the caller, if any.
Prints {"sync": {...}, "async": {...}}: the result of each method, or the CASError that it raised.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import sys
from pathlib import Path

from cas.client import AsyncCASClient, CASClient, CASError

URL = sys.argv[1]
API_KEY = os.environ.get("TOUR_API_KEY")
WAKE, *OTHERS = json.loads(Path(sys.argv[2]).read_text())
DATASETS = [
    "srtm:elevation",
    "mcd12c1:land_cover",
    "koppen_geiger:climate_class",
    "maurer:precipitation",
    "maurer:temperature",
]
POINT = {"type": "Point", "coordinates": [-84.2, 36.6]}

# Requests that no method sends: made by hand, or rejected by every server.
FAULTS = {
    "unknown_provider": lambda cas: cas.provider("nope"),
    "slug_with_a_slash": lambda cas: cas.provider("a%2Fb"),
    "page_of_0": lambda cas: cas.providers(limit=0),
    "page_of_1001": lambda cas: cas.datasets(limit=1001),
    "unknown_path": lambda cas: cas._request("GET", "/api/v2/extract"),
    "wrong_method": lambda cas: cas._request("PUT", "/health"),
    "no_geometry": lambda cas: cas._request("POST", "/api/v1/extract", json={"dataset_ids": ["a:b"]}),
    "not_json": lambda cas: cas._request(
        "POST", "/api/v1/extract", content="{", headers={"content-type": "application/json"}
    ),
    "not_said_to_be_json": lambda cas: cas._request("POST", "/api/v1/extract", content="{}"),
    "empty_body": lambda cas: cas._request("POST", "/api/v1/extract/batch"),
    "raster_over_http": lambda cas: cas._request(
        "POST",
        "/api/v1/extract",
        json={
            "output": "raster",
            "dataset_ids": ["a:b"],
            "bbox": {"min_lon": 0, "min_lat": 0, "max_lon": 1, "max_lat": 1},
        },
    ),
}

SAMPLE = {
    "extract": lambda cas: cas.extract(WAKE, DATASETS),
    "extract_distribution": lambda cas: cas.extract(WAKE, DATASETS, aggregation="distribution"),
    "extract_year": lambda cas: cas.extract(WAKE, DATASETS, time_range=("1999-01-01", "1999-12-31")),
    "extract_point": lambda cas: cas.extract(POINT, DATASETS, aggregation="max"),
    "batch_extract": lambda cas: cas.batch_extract([WAKE, *OTHERS, POINT], DATASETS),
    "providers": lambda cas: cas.providers(),
    "providers_page": lambda cas: cas.providers(limit=2, offset=1),
    "provider": lambda cas: cas.provider("maurer"),
    "datasets": lambda cas: cas.datasets(),
    "datasets_of_provider": lambda cas: cas.datasets(provider="maurer", limit=1),
    "health": lambda cas: cas.health(),
    "unknown_dataset": lambda cas: cas.extract(POINT, ["nope:x"]),
    "trailing_slash": lambda cas: cas._request("GET", "/api/v1/providers/maurer/"),
    "latitude_91": lambda cas: cas.extract({"type": "Point", "coordinates": [0, 91]}, DATASETS),
    "latitude_91_in_batch": lambda cas: cas.batch_extract(
        [POINT, {"type": "Point", "coordinates": [0, 91]}], ["srtm:elevation"]
    ),
    "51_datasets": lambda cas: cas.extract(POINT, ["srtm:elevation"] * 51),
    **FAULTS,
}

LAB_DATASETS = ["lab_dem:elevation", "lab_lc:land_cover", "lab_nan:x", "lab_suspect:elevation", "lab_broken:x"]
LAB = {
    "extract": lambda cas: cas.extract(POINT, LAB_DATASETS),
    "extract_unknown": lambda cas: cas.extract(POINT, ["lab_nan:x", "nope:x"]),
    "extract_year": lambda cas: cas.extract(POINT, LAB_DATASETS, time_range=("1999-01-01", "1999-12-31")),
    "batch_extract": lambda cas: cas.batch_extract([POINT, {"type": "Point", "coordinates": [10, 50]}], LAB_DATASETS),
    "providers": lambda cas: cas.providers(limit=1000),
    "providers_page": lambda cas: cas.providers(limit=2, offset=1),
    "provider": lambda cas: cas.provider("copernicus_dem"),
    "datasets_of_provider": lambda cas: cas.datasets(provider="copernicus_dem"),
    "datasets_page": lambda cas: cas.datasets(limit=5, offset=100),
    "health": lambda cas: cas.health(),
    "trailing_slash": lambda cas: cas._request("GET", "/api/v1/providers/copernicus_dem/"),
    "51_datasets": lambda cas: cas.extract(POINT, ["lab_nan:x"] * 51),
    "latitude_91": lambda cas: cas.extract({"type": "Point", "coordinates": [0, 91]}, ["lab_nan:x"]),
    "slow": lambda cas: cas.extract(POINT, ["lab_slow:x"]),
    "failing_provider": lambda cas: cas.provider("lab_upstream"),
    **FAULTS,
}


def plain(value: object) -> object:
    return value.model_dump(mode="json") if hasattr(value, "model_dump") else value


def error(raised: CASError) -> dict:
    fields = ("status_code", "error_type", "message", "request_id", "detail")
    return {"error": {name: getattr(raised, name) for name in fields}}


async def stop(cas: object, step) -> object:
    try:
        value = step(cas)
        return {"value": plain(await value if inspect.isawaitable(value) else value)}
    except CASError as raised:
        return error(raised)


async def main() -> None:
    kind, steps = (sys.argv[3:4] or ["sample"])[0], sys.argv[4:]
    tour = LAB if kind == "lab" else SAMPLE
    tour = {name: step for name, step in tour.items() if not steps or name in steps}
    answers: dict[str, dict] = {}
    with CASClient(URL, api_key=API_KEY) as cas:
        answers["sync"] = {name: await stop(cas, step) for name, step in tour.items()}
        if kind == "sample":
            answers["sync"]["iter_providers"] = {"value": [plain(one) for one in cas.iter_providers()]}
    async with AsyncCASClient(URL, api_key=API_KEY) as cas:
        answers["async"] = {name: await stop(cas, step) for name, step in tour.items()}
    print(json.dumps(answers))


asyncio.run(main())
