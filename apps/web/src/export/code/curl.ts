import {
  AREAS_FILE,
  inlineAreas,
  KEY_VARIABLE,
  perRequest,
  type Program,
  requestFields,
} from "./program.ts";

/** The question as commands for bash: curl alone, or with jq where the areas are in a file. */
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
  const most = perRequest(program);
  const starts = Array.from({ length: Math.ceil(areas.length / most) }, (_, index) => index * most);
  return `# ${AREAS_FILE}: the areas of the page, downloaded beside this. CAS bounds requests: ${most} of these areas at a time.
for start in ${starts.join(" ")}; do
${calls
  .map(
    (call) => `  jq --compact-output --argjson start "$start" ${quoted(
      `${JSON.stringify(requestFields(call))} + {geometries: [.features[$start:$start + ${most}][].geometry]}`,
    )} ${AREAS_FILE} |
    ${send.replaceAll("\n", "\n    ")} --data @-`,
  )
  .join("\n")}
done
`;
}

/** A word of bash that is taken as it is. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
