"""Asks a server through the real Python clients of CAS and prints what they return, as JSON.

    python client_tour.py URL GEOMETRIES.json

Prints {"sync": {...}, "async": {...}}: what each method returned, or the CASError that it raised.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
from pathlib import Path

from cas.client import AsyncCASClient, CASClient, CASError

URL = sys.argv[1]
WAKE, *OTHERS = json.loads(Path(sys.argv[2]).read_text())
DATASETS = [
    "srtm:elevation",
    "mcd12c1:land_cover",
    "koppen_geiger:climate_class",
    "maurer:precipitation",
    "maurer:temperature",
]
POINT = {"type": "Point", "coordinates": [-84.2, 36.6]}

TOUR = {
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
    "unknown_provider": lambda cas: cas.provider("nope"),
    "latitude_91": lambda cas: cas.extract({"type": "Point", "coordinates": [0, 91]}, DATASETS),
    "latitude_91_in_batch": lambda cas: cas.batch_extract(
        [POINT, {"type": "Point", "coordinates": [0, 91]}], ["srtm:elevation"]
    ),
    "page_of_0": lambda cas: cas.providers(limit=0),
    "51_datasets": lambda cas: cas.extract(POINT, ["srtm:elevation"] * 51),
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
    tour: dict[str, dict] = {}
    with CASClient(URL) as cas:
        tour["sync"] = {name: await stop(cas, step) for name, step in TOUR.items()}
        tour["sync"]["iter_providers"] = {"value": [plain(one) for one in cas.iter_providers()]}
    async with AsyncCASClient(URL) as cas:
        tour["async"] = {name: await stop(cas, step) for name, step in TOUR.items()}
    print(json.dumps(tour))


asyncio.run(main())
