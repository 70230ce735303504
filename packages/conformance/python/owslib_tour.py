"""Drives OGC API - Processes with OWSLib's client: python owslib_tour.py URL, prints JSON."""

import json
import sys
import time

import requests
from owslib.ogcapi.processes import Processes

root = sys.argv[1]
areas = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "id": str(index),
            "properties": {"name": f"Area {index}"},
            "geometry": {"type": "Point", "coordinates": [-84.2 + index / 100, 36.6]},
        }
        for index in range(3)
    ],
}
question = {
    "areas": {"value": areas},
    "datasets": ["srtm:elevation"],
    "format": "geojson",
}

client = Processes(root)
said = {
    "conformance": client.conformance()["conformsTo"],
    "processes": [process["id"] for process in client.processes()],
    "inputs": sorted(client.process("zonal-statistics")["inputs"]),
    "echo": client.execute("echo", {"message": "How high?"}),
}

# OWSLib returns the URL of the job, or its first status.
answer = client.execute("zonal-statistics", question, async_=True)
job = answer if isinstance(answer, str) else next(
    link["href"] for link in answer["links"] if link["rel"] in ("self", "monitor")
)
status = requests.get(job, timeout=30).json()
while status["status"] in ("accepted", "running"):
    time.sleep(0.2)
    status = requests.get(job, timeout=30).json()
said["status"] = status["status"]
said["progress"] = status.get("progress", status)
said["results"] = requests.get(f"{job}/results", timeout=30).json()
said["dismissed"] = requests.delete(job, timeout=30).json()["status"]
said["gone"] = requests.get(job, timeout=30).status_code
print(json.dumps(said))
