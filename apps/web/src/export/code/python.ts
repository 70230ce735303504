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
  const inline = inlineAreas(program);
  const max = perRequest(program);
  const key = program.needsKey ? `, api_key=os.environ["${KEY_VARIABLE}"]` : "";
  return `# pip install community-attribute-service
import json
${program.needsKey ? "import os\n" : ""}import sys

from cas.client import CASClient

${
  inline === undefined
    ? `# The areas, saved from the page into the folder of this program.
with open("${AREAS_FILE}", encoding="utf-8") as file:
    AREAS = json.load(file)["features"]`
    : `AREAS = [
${inline}
]`
}
CALLS = [
${callLines(program)}
]

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
