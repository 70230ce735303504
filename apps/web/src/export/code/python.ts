import {
  AREAS_FILE,
  callLines,
  inlineAreas,
  KEY_VARIABLE,
  perRequest,
  type Program,
} from "./program.ts";

/** The question in Python, with the client of CAS (PyPI: community-attribute-service). */
export function python(program: Program): string {
  const max = perRequest(program);
  const key = program.needsKey ? `, api_key=os.environ["${KEY_VARIABLE}"]` : "";
  if (program.calls.some(({ timeStatistic }) => timeStatistic !== undefined))
    return pythonOverHttp(program);
  return `# pip install community-attribute-service
import json
${program.needsKey ? "import os\n" : ""}import sys

from cas.client import CASClient

${constantsOf(program)}

with CASClient(${JSON.stringify(program.url)}${key}) as cas:
    for call in CALLS:
        span = call.get("time_range")
        # CAS limits the size of a request: ${max} of these areas at a time.
        for start in range(0, len(AREAS), ${max}):
            areas = AREAS[start : start + ${max}]
            batch = cas.batch_extract(
                [area["geometry"] for area in areas],
                call["dataset_ids"],
                aggregation=call["aggregation"],
                time_range=(span["start"], span["end"]) if span else None,
            )
            for area, response in zip(areas, batch.responses):
                for result in response.model_dump(mode="json")["results"]:
                    fields = ("dataset_id", "timestamp", "value", "units")
                    print(json.dumps([area["id"], *(result[field] for field in fields)]))
                for warning in response.warnings:
                    print(area["id"], warning, file=sys.stderr)
`;
}

/** The areas and the calls, which are valid Python as JSON. */
function constantsOf(program: Program): string {
  const inline = inlineAreas(program);
  const areas =
    inline === undefined
      ? `# The areas, saved from the page into the folder of this program.
with open("${AREAS_FILE}", encoding="utf-8") as file:
    AREAS = json.load(file)["features"]`
      : `AREAS = [
${inline}
]`;
  return `${areas}
CALLS = [
${callLines(program)}
]`;
}

/** The question in Python without a client: that of CAS 0.4.0 sends no statistic over time. */
function pythonOverHttp(program: Program): string {
  const max = perRequest(program);
  const key = program.needsKey ? `, "x-api-key": os.environ["${KEY_VARIABLE}"]` : "";
  return `# Only the standard library: the client of CAS 0.4.0 has no statistics over time.
import json
${program.needsKey ? "import os\n" : ""}import sys
from urllib.request import Request, urlopen

URL = ${JSON.stringify(`${program.url}/api/v1/extract/batch`)}
HEADERS = {"content-type": "application/json"${key}}
${constantsOf(program)}

for call in CALLS:
    # CAS limits the size of a request: ${max} of these areas at a time.
    for start in range(0, len(AREAS), ${max}):
        areas = AREAS[start : start + ${max}]
        body = {**call, "geometries": [area["geometry"] for area in areas]}
        with urlopen(Request(URL, json.dumps(body).encode(), HEADERS)) as answer:
            responses = json.load(answer)["responses"]
        for area, response in zip(areas, responses):
            for result in response["results"]:
                fields = ("dataset_id", "timestamp", "value", "units")
                print(json.dumps([area["id"], *(result.get(field) for field in fields)]))
            for warning in response["warnings"]:
                print(area["id"], warning, file=sys.stderr)
`;
}
