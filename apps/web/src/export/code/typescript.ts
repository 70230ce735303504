import { MAX_STREAM_AREAS } from "../../cas/stream-limits.ts";
import { areasPerRequest } from "./areas-per-request.ts";
import { AREAS_FILE, callLines, inlineAreas, KEY_VARIABLE, type Program } from "./program.ts";

const KEY = `process.env["${KEY_VARIABLE}"]`;

/** The question in TypeScript with @cas/client, for Node. */
export function typescriptClient(program: Program): string {
  const key = program.needsKey ? `, { apiKey: ${KEY} }` : "";
  return `${originOf("@cas/client @cas/models")}
${imported("{ CasClient }", "@cas/client")}
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

/** The question in TypeScript over tRPC: responses arrive one by one, areas near each other together. */
export function typescriptTrpc(program: Program): string {
  const max = areasPerRequest(program.areas, MAX_STREAM_AREAS);
  const requests = max < program.areas.length ? requestsOfParts(max) : REQUEST_OF_ALL;
  const key = program.needsKey ? `, headers: { "x-api-key": ${KEY} ?? "" }` : "";
  return `${originOf("@cas/api @cas/models @trpc/client")}
${imported("type { AppRouter }", "@cas/api")}
${imported("type { BatchExtractInput, Geometry }", "@cas/models")}
${imported("{ createTRPCClient, httpBatchStreamLink }", "@trpc/client")}
${areasOf(program)}
const calls: Omit<BatchExtractInput, "geometries">[] = [
${callLines(program)}
];

const client = createTRPCClient<AppRouter>({
  // POST, because outlines do not fit into a URL. One call in each request, so that calls do not wait for each other.
  links: [httpBatchStreamLink({ url: ${JSON.stringify(`${program.url}/trpc`)}, methodOverride: "POST", maxItems: 1${key} })],
});
${requests}`;
}

/** All areas in one stream. */
const REQUEST_OF_ALL = `for (const call of calls) {
  const items = await client.batchExtractStream.query({ ...call, geometries: areas });
  for await (const { id, response } of items) {
    for (const { dataset_id, timestamp, value, units } of response.results)
      console.log(JSON.stringify([id, dataset_id, timestamp, value, units]));
    for (const warning of response.warnings) console.error(id, warning);
  }
}
`;
/** Several streams, because one request would be too large. */
const requestsOfParts = (max: number): string => `for (const call of calls) {
  // The server limits the size of a request: ${max} of these areas at a time.
  for (let start = 0; start < areas.length; start += ${max}) {
    const geometries = areas.slice(start, start + ${max});
    const items = await client.batchExtractStream.query({ ...call, geometries });
    for await (const { id, response } of items) {
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

// The areas, saved from the page into the folder of this program.
const { features: areas }: { features: ${type} } = JSON.parse(await readFile("${AREAS_FILE}", "utf8"));`;
}

/** Where the packages of a program come from. */
const originOf = (packages: string): string =>
  `// npm install ${packages}
// The packages @cas/* are built by CAS for TypeScript, https://github.com/example/cas-typescript`;

/** An import statement of a program, assembled so that tools do not take it for one of this file. */
const imported = (names: string, from: string): string => `import ${names} from "${from}";`;
