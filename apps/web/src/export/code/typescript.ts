import { areasPerRequest, MAX_STREAM_AREAS } from "../../cas/request-size.ts";
import { AREAS_FILE, callLines, inlineAreas, KEY_VARIABLE, type Program } from "./program.ts";

const KEY = `process.env["${KEY_VARIABLE}"]`;

/** The question in TypeScript with @cas/client, for Node. */
export function typescriptClient(program: Program): string {
  const key = program.needsKey ? `, { apiKey: ${KEY} }` : "";
  return `${imported("{ CasClient }", "@cas/client")}
${imported("type { BatchExtractInput, Geometry }", "@cas/models")}
${areasOf(program)}
const calls: Omit<BatchExtractInput, "geometries">[] = [
${callLines(program)}
];

await using cas = new CasClient(${JSON.stringify(program.url)}${key});
for (const call of calls) {
  const { responses } = await cas.batchExtract({
    ...call,
    geometries: areas.map(({ geometry }) => geometry),
  });
  for (const [index, { results, warnings }] of responses.entries()) {
    for (const { dataset_id, timestamp, value, units } of results)
      console.log(JSON.stringify([areas[index]?.id, dataset_id, timestamp, value, units]));
    for (const warning of warnings) console.error(areas[index]?.id, warning);
  }
}
`;
}

/** The question in TypeScript over tRPC: answers arrive one by one. */
export function typescriptTrpc(program: Program): string {
  const most = areasPerRequest(program.areas, MAX_STREAM_AREAS);
  const asked = most < program.areas.length ? askInParts(most) : ASK_ALL;
  const key = program.needsKey ? `, headers: { "x-api-key": ${KEY} ?? "" }` : "";
  return `${imported("type { AppRouter }", "@cas/api")}
${imported("type { BatchExtractInput, Geometry }", "@cas/models")}
${imported("{ createTRPCClient, httpBatchStreamLink }", "@trpc/client")}
${areasOf(program)}
const calls: Omit<BatchExtractInput, "geometries">[] = [
${callLines(program)}
];

const client = createTRPCClient<AppRouter>({
  // Outlines overflow a URL: questions go as POST. One call a request, so that answers are not held up by others.
  links: [httpBatchStreamLink({ url: ${JSON.stringify(`${program.url}/trpc`)}, methodOverride: "POST", maxItems: 1${key} })],
});
${asked}`;
}

/** All areas in a stream, or in several where one request would be too large. */
const ASK_ALL = `for (const call of calls) {
  const answers = await client.batchExtractStream.query({ ...call, geometries: areas });
  for await (const { id, response } of answers) {
    for (const { dataset_id, timestamp, value, units } of response.results)
      console.log(JSON.stringify([id, dataset_id, timestamp, value, units]));
    for (const warning of response.warnings) console.error(id, warning);
  }
}
`;
const askInParts = (most: number): string => `for (const call of calls) {
  // The server bounds requests: ${most} of these areas at a time.
  for (let start = 0; start < areas.length; start += ${most}) {
    const geometries = areas.slice(start, start + ${most});
    const answers = await client.batchExtractStream.query({ ...call, geometries });
    for await (const { id, response } of answers) {
      for (const { dataset_id, timestamp, value, units } of response.results)
        console.log(JSON.stringify([id, dataset_id, timestamp, value, units]));
      for (const warning of response.warnings) console.error(id, warning);
    }
  }
}
`;

function areasOf(program: Program): string {
  const inline = inlineAreas(program);
  const type = "{ id: string; geometry: Geometry }[]";
  if (inline !== undefined) return `\nconst areas: ${type} = [\n${inline}\n];`;
  return `${imported("{ readFile }", "node:fs/promises")}

// The areas of the page, downloaded beside this program.
const { features: areas }: { features: ${type} } = JSON.parse(await readFile("${AREAS_FILE}", "utf8"));`;
}

/** An import of a program, put together so that it is not taken for one of this file. */
const imported = (names: string, from: string): string => `import ${names} from "${from}";`;
