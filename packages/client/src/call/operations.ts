import {
  AttributeResponse,
  BatchAttributeResponse,
  DatasetListResponse,
  HealthResponse,
  ProviderDetail,
  ProviderListResponse,
} from "@cas/models";
import type { z } from "zod";
import type { ApiRequest } from "./send-request.ts";

/** One operation of the API. */
export type Operation<Schema extends z.ZodType> = Pick<
  ApiRequest<Schema>,
  "method" | "route" | "response"
>;

const operation = <Schema extends z.ZodType>(
  method: Operation<Schema>["method"],
  route: string,
  response: Schema,
): Operation<Schema> => ({ method, route, response });

/** The operations of the API, each with its route and the model of its response. */
export const EXTRACT: Operation<typeof AttributeResponse> = operation(
  "POST",
  "/api/v1/extract",
  AttributeResponse,
);
export const BATCH: Operation<typeof BatchAttributeResponse> = operation(
  "POST",
  "/api/v1/extract/batch",
  BatchAttributeResponse,
);
export const PROVIDERS: Operation<typeof ProviderListResponse> = operation(
  "GET",
  "/api/v1/providers",
  ProviderListResponse,
);
export const PROVIDER: Operation<typeof ProviderDetail> = operation(
  "GET",
  "/api/v1/providers/{slug}",
  ProviderDetail,
);
export const DATASETS: Operation<typeof DatasetListResponse> = operation(
  "GET",
  "/api/v1/datasets",
  DatasetListResponse,
);
export const HEALTH: Operation<typeof HealthResponse> = operation("GET", "/health", HealthResponse);
