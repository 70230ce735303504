import { datasetsResponse, extractResponse, healthResponse } from "../responses.ts";

/** A request to the service: the parts that the correct response depends on. */
export interface ServiceRequest {
  readonly url: string;
  readonly body: string;
  /** Name of the call, from its x-call header. */
  readonly call: string;
}

/** A point for a number from 0 to 340,000, so that a response can name its point. */
export const pointOf = (
  number: number,
): { readonly type: "Point"; readonly coordinates: [number, number] } => ({
  type: "Point",
  coordinates: [number / 1000 - 170, 39],
});

type Point = ReturnType<typeof pointOf>;
const numberOf = ({ coordinates: [longitude] }: Point): number =>
  Math.round((longitude + 170) * 1000);

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
    return { ...datasetsResponse, total: 1, count: 1, datasets: [datasetOf(variable)] };
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

const datasetOf = (variable: string): object => ({
  id: `lab:${variable}`,
  provider: "lab",
  name: variable,
  variables: [{ name: variable, units: "m" }],
  resolution_m: 30,
  bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
  protocol: "stac",
});
