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
import { sendRequest } from "../src/fuzz/send-request.ts";
import { pointOf } from "@cas/test-doubles";

/** The outcome of a call: its own response, a wrong response, or an error type. */
export type Outcome = "right" | "wrong" | CasErrorType;

type FetchEsque = Parameters<typeof httpBatchLink>[0]["fetch"];

/** The clients of the facade, over the same connections. */
export interface Clients {
  readonly single: TRPCClient<AppRouter>;
  readonly batch: TRPCClient<AppRouter>;
  readonly stream: TRPCClient<AppRouter>;
  readonly http: (method: string, target: string, body?: object) => Promise<HttpResponse>;
}

interface HttpResponse {
  readonly status: number;
  readonly body: unknown;
}

/** Makes the clients for a port of this machine. */
export function clientsOf(port: number, agent: Agent): Clients {
  const url = `http://127.0.0.1:${port}/trpc`;
  const fetch: FetchEsque = async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const { status, body, headers } = await sendRequest(port, agent, {
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
    http: async (method, target, input) => {
      const { status, body } = await sendRequest(port, agent, {
        method,
        target,
        headers: { "content-type": "application/json" },
        body: input === undefined ? "" : JSON.stringify(input),
      });
      return { status, body: JSON.parse(body) as unknown };
    },
  };
}

const dataset_ids = ["lab:elevation"];
const valueOf = ({ results }: AttributeResponse): unknown => results[0]?.value;

/** Sends the request with a number, and returns the outcome of each of its calls. Ten kinds alternate. */
export function sendNumber(number: number, clients: Clients): Promise<readonly Outcome[]> {
  const first = number * 10;
  const geometry = pointOf(first);
  const geometries = [0, 1, 2, 3, 4].map((index) => pointOf(first + index));
  const { single, batch, stream } = clients;
  const name = `v${number}`;
  switch (number % 10) {
    case 0:
    case 1:
      return outcomes(
        overTrpc(
          single.extract.query({ geometry, dataset_ids }),
          (response) => valueOf(response) === first,
        ),
      );
    case 2:
      return outcomes(
        overTrpc(
          single.batchExtract.query({ geometries, dataset_ids }),
          ({ responses }) =>
            responses.every((response, index) => valueOf(response) === first + index) &&
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
      return outcomes(
        overHttp(
          clients.http("POST", "/api/v1/extract", { geometry, dataset_ids }),
          (body) => valueOf(body as AttributeResponse) === first,
        ),
      );
    case 7:
      return outcomes(
        overHttp(
          clients.http("POST", "/api/v1/extract/batch", { geometries, dataset_ids }),
          (body) => {
            const { responses } = body as { readonly responses: readonly AttributeResponse[] };
            return (
              responses.map(valueOf).join() === geometries.map((_, index) => first + index).join()
            );
          },
        ),
      );
    case 8:
      return outcomes(
        overHttp(clients.http("GET", `/api/v1/datasets?variable=${name}`), (body) =>
          JSON.stringify(body).includes(`"lab:${name}"`),
        ),
      );
    default:
      return outcomes(
        overHttp(
          clients.http("GET", `/api/v1/providers/${name}`),
          (body) => (body as { readonly slug: string }).slug === name,
        ),
      );
  }
}

const outcomes = (...all: readonly Promise<Outcome>[]): Promise<readonly Outcome[]> =>
  Promise.all(all);

/** Three calls in one request. */
function threeOver(client: TRPCClient<AppRouter>, number: number): Promise<readonly Outcome[]> {
  const [first, name] = [number * 10, `v${number}`];
  return outcomes(
    overTrpc(
      client.extract.query({ geometry: pointOf(first), dataset_ids }),
      (response) => valueOf(response) === first,
    ),
    overTrpc(
      client.datasets.query({ variable: name }),
      ({ datasets }) => datasets[0]?.id === `lab:${name}`,
    ),
    overTrpc(client.provider.query({ slug: name }), ({ slug }) => slug === name),
  );
}

async function overTrpc<Response>(
  response: Promise<Response>,
  isRight: (response: Response) => boolean,
): Promise<Outcome> {
  try {
    return isRight(await response) ? "right" : "wrong";
  } catch (error) {
    return fromTrpcError(error).errorType;
  }
}

async function overHttp(
  response: Promise<HttpResponse>,
  isRight: (body: unknown) => boolean,
): Promise<Outcome> {
  const { status, body } = await response;
  if (status === 200) return isRight(body) ? "right" : "wrong";
  return (body as { readonly error: { readonly type: CasErrorType } }).error.type;
}

/** Five geometries; the response of each must arrive once, in order, with its id; a failed part has a warning. */
async function streamed(client: TRPCClient<AppRouter>, first: number): Promise<readonly Outcome[]> {
  const geometries = [0, 1, 2, 3, 4].map((index) => ({
    id: first + index,
    geometry: pointOf(first + index),
  }));
  const all: Outcome[] = [];
  try {
    for await (const { index, id, response } of await client.batchExtractStream.query({
      geometries,
      dataset_ids,
    })) {
      const [warning] = response.warnings;
      // Responses come in Hilbert order; each names its geometry.
      const isInPlace = id === first + index;
      if (isInPlace && warning?.startsWith(`geometries[${index}]: connection_error: `))
        all.push("connection_error");
      else all.push(isInPlace && valueOf(response) === id ? "right" : "wrong");
    }
  } catch (error) {
    return [fromTrpcError(error).errorType];
  }
  return all.length === geometries.length ? all : ["wrong"];
}
