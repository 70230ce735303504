import { datasetsOf, numberOf, type pointOf } from "@cas/test-doubles";
import { extractResponse, healthResponse } from "../responses.ts";

/** A request to the service: the parts that the correct response depends on. */
export interface ServiceRequest {
  readonly url: string;
  readonly body: string;
  /** Name of the call, from its x-call header. */
  readonly call: string;
}

type Point = ReturnType<typeof pointOf>;

interface ExtractBody {
  readonly geometry?: Point;
  readonly geometries?: readonly Point[];
}

/** The points of a request, as numbers. */
export function numbersOf({ body }: ServiceRequest): number[] {
  if (body === "") return [];
  const { geometry, geometries = [] } = JSON.parse(body) as ExtractBody;
  return (geometry === undefined ? geometries : [geometry]).map(numberOf);
}

/** The response of a service without faults; it names its request. */
export function correctResponse(request: ServiceRequest): object {
  const { url, call } = request;
  if (url.startsWith("/health")) return { ...healthResponse, providers_registered: Number(call) };
  if (url.startsWith("/api/v1/datasets")) {
    const variable = new URL(url, "http://x").searchParams.get("variable") ?? "";
    return datasetsOf(variable);
  }
  const responses = numbersOf(request).map((number) => ({
    ...extractResponse,
    results: extractResponse.results.map((result) => ({ ...result, value: number })),
  }));
  if (url === "/api/v1/extract") return responses[0] ?? {};
  const { length } = responses;
  return {
    request_id: "b",
    responses,
    total_geometries: length,
    total_results: length,
    elapsed_ms: length,
  };
}
