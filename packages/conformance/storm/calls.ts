import type { Agent } from "node:http";
import type { AppRouter } from "@cas/api";
import { fromTrpcError } from "@cas/api/client";
import type { AttributeResponse, CasErrorType } from "@cas/models";
import {
  createTRPCClient,
  httpBatchLink,
  httpBatchStreamLink,
  httpLink,
  type TRPCClient,
} from "@trpc/client";
import { send } from "../src/fuzz/send.ts";
import { pointOf } from "./upstream.ts";

/** How a question ended: the answer to this very question, one to another, or an error. */
export type End = "right" | "wrong" | CasErrorType;

type FetchEsque = Parameters<typeof httpBatchLink>[0]["fetch"];

/** The ways to the facade over the same connections. */
export interface Ways {
  readonly single: TRPCClient<AppRouter>;
  readonly batch: TRPCClient<AppRouter>;
  readonly stream: TRPCClient<AppRouter>;
  readonly http: (method: string, target: string, body?: object) => Promise<HttpResponse>;
}

interface HttpResponse {
  readonly status: number;
  readonly body: unknown;
}

/** Opens the ways to a port of this machine. */
export function waysTo(port: number, agent: Agent): Ways {
  const url = `http://127.0.0.1:${port}/trpc`;
  const fetch: FetchEsque = async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const { status, body, headers } = await send(port, agent, {
      method: init.method ?? "GET",
      target: pathname + search,
      headers: Object.fromEntries(new Headers(init.headers ?? {})),
      body: typeof init.body === "string" ? init.body : "",
    });
    return new Response(body, {
      status,
      headers: { "content-type": String(headers["content-type"]) },
    });
  };
  const options = { url, fetch, methodOverride: "POST" } as const;
  return {
    single: createTRPCClient<AppRouter>({ links: [httpLink(options)] }),
    batch: createTRPCClient<AppRouter>({ links: [httpBatchLink({ url, fetch, maxItems: 3 })] }),
    stream: createTRPCClient<AppRouter>({
      links: [httpBatchStreamLink({ ...options, maxItems: 3 })],
    }),
    http: async (method, target, question) => {
      const { status, body } = await send(port, agent, {
        method,
        target,
        headers: { "content-type": "application/json" },
        body: question === undefined ? "" : JSON.stringify(question),
      });
      return { status, body: JSON.parse(body) as unknown };
    },
  };
}

const dataset_ids = ["lab:elevation"];
const valueOf = ({ results }: AttributeResponse): unknown => results[0]?.value;

/** Asks what the request of a number asks, and gives how each question of it ended. Ten kinds take turns. */
export function ask(number: number, ways: Ways): Promise<readonly End[]> {
  const first = number * 10;
  const geometry = pointOf(first);
  const geometries = [0, 1, 2, 3, 4].map((place) => pointOf(first + place));
  const { single, batch, stream } = ways;
  const name = `v${number}`;
  switch (number % 10) {
    case 0:
    case 1:
      return ends(
        overTrpc(
          single.extract.query({ geometry, dataset_ids }),
          (answer) => valueOf(answer) === first,
        ),
      );
    case 2:
      return ends(
        overTrpc(
          single.batchExtract.query({ geometries, dataset_ids }),
          ({ responses }) =>
            responses.every((response, place) => valueOf(response) === first + place) &&
            responses.length === 5,
        ),
      );
    case 3:
      return threeOver(batch, number);
    case 4:
      return threeOver(stream, number);
    case 5:
      return streamed(stream, first);
    case 6:
      return ends(
        overHttp(
          ways.http("POST", "/api/v1/extract", { geometry, dataset_ids }),
          (body) => valueOf(body as AttributeResponse) === first,
        ),
      );
    case 7:
      return ends(
        overHttp(
          ways.http("POST", "/api/v1/extract/batch", { geometries, dataset_ids }),
          (body) => {
            const { responses } = body as { readonly responses: readonly AttributeResponse[] };
            return (
              responses.map(valueOf).join() === geometries.map((_, place) => first + place).join()
            );
          },
        ),
      );
    case 8:
      return ends(
        overHttp(ways.http("GET", `/api/v1/datasets?variable=${name}`), (body) =>
          JSON.stringify(body).includes(`"lab:${name}"`),
        ),
      );
    default:
      return ends(
        overHttp(
          ways.http("GET", `/api/v1/providers/${name}`),
          (body) => (body as { readonly slug: string }).slug === name,
        ),
      );
  }
}

const ends = (...all: readonly Promise<End>[]): Promise<readonly End[]> => Promise.all(all);

/** Three questions that go in one request. */
function threeOver(client: TRPCClient<AppRouter>, number: number): Promise<readonly End[]> {
  const [first, name] = [number * 10, `v${number}`];
  return ends(
    overTrpc(
      client.extract.query({ geometry: pointOf(first), dataset_ids }),
      (answer) => valueOf(answer) === first,
    ),
    overTrpc(
      client.datasets.query({ variable: name }),
      ({ datasets }) => datasets[0]?.id === `lab:${name}`,
    ),
    overTrpc(client.provider.query({ slug: name }), ({ slug }) => slug === name),
  );
}

async function overTrpc<Answer>(
  answer: Promise<Answer>,
  isRight: (answer: Answer) => boolean,
): Promise<End> {
  try {
    return isRight(await answer) ? "right" : "wrong";
  } catch (error) {
    return fromTrpcError(error).errorType;
  }
}

async function overHttp(
  answer: Promise<HttpResponse>,
  isRight: (body: unknown) => boolean,
): Promise<End> {
  const { status, body } = await answer;
  if (status === 200) return isRight(body) ? "right" : "wrong";
  return (body as { readonly error: { readonly type: CasErrorType } }).error.type;
}

/** Five geometries, each of which must come once, in order, with its own id: a part that failed as a warning. */
async function streamed(client: TRPCClient<AppRouter>, first: number): Promise<readonly End[]> {
  const geometries = [0, 1, 2, 3, 4].map((place) => ({
    id: first + place,
    geometry: pointOf(first + place),
  }));
  const all: End[] = [];
  try {
    for await (const { index, id, response } of await client.batchExtractStream.query({
      geometries,
      dataset_ids,
    })) {
      const [warning] = response.warnings;
      const isInPlace = index === all.length && id === first + index;
      if (isInPlace && warning?.startsWith(`geometries[${index}]: connection_error: `))
        all.push("connection_error");
      else all.push(isInPlace && valueOf(response) === id ? "right" : "wrong");
    }
  } catch (error) {
    return [fromTrpcError(error).errorType];
  }
  return all.length === geometries.length ? all : ["wrong"];
}
