import {
  AREAS_FILE,
  inlineAreas,
  KEY_VARIABLE,
  perRequest,
  type Program,
  requestFields,
} from "./program.ts";

/** The question as bash commands: curl only, or with jq if the areas are in a file. */
export function curl(program: Program): string {
  const { areas, calls, url, needsKey } = program;
  const key = needsKey ? ` \\\n  --header "x-api-key: $${KEY_VARIABLE}"` : "";
  const send = `curl --fail --silent --show-error ${quoted(`${url}/api/v1/extract/batch`)} \\
  --header 'content-type: application/json'${key}`;
  if (inlineAreas(program) !== undefined) {
    const geometries = areas.map(({ geometry }) => geometry);
    return calls
      .map(
        (call) =>
          `${send} \\\n  --data ${quoted(JSON.stringify({ ...requestFields(call), geometries }))}\n`,
      )
      .join("\n");
  }
  const max = perRequest(program);
  const starts = Array.from({ length: Math.ceil(areas.length / max) }, (_, index) => index * max);
  return `# ${AREAS_FILE}: the areas, saved from the page into this folder. CAS limits the size of a request: ${max} of these areas at a time.
for start in ${starts.join(" ")}; do
${calls
  .map(
    (call) => `  jq --compact-output --argjson start "$start" ${quoted(
      `${JSON.stringify(requestFields(call))} + {geometries: [.features[$start:$start + ${max}][].geometry]}`,
    )} ${AREAS_FILE} |
    ${send.replaceAll("\n", "\n    ")} --data @-`,
  )
  .join("\n")}
done
`;
}

/** Quotes a word for bash. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
