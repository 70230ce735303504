import {
  type AttributeResponse,
  type BatchAttributeResponse,
  CasPartialError,
  type PartialResponseDetail,
} from "@cas/models";
import { redact } from "../observe/redact.ts";

type Missing = PartialResponseDetail["missing"][number];

/**
 * Returns the response when it has a result for every dataset.
 *
 * @param apiKey the key, which the error may not contain, nor its response, which its JSON has
 * @throws CasPartialError that holds the response
 */
export function requireAll<Response extends AttributeResponse | BatchAttributeResponse>(
  response: Response,
  datasetIds: readonly string[],
  apiKey?: string,
): Response {
  const missing =
    "responses" in response
      ? response.responses.flatMap((one, geometry) =>
          missingOf(one, datasetIds).map((missed) => ({ ...missed, geometry })),
        )
      : missingOf(response, datasetIds);
  const [first] = missing;
  if (first === undefined) return response;
  const where = first.geometry === undefined ? "" : ` of geometries[${first.geometry}]`;
  const more = missing.length === 1 ? "" : ` (and ${missing.length - 1} more)`;
  const reason = reasonOf(response, first) ?? "no reason given";
  throw new CasPartialError({
    message: `No result for ${first.dataset_id}${where}${more}: ${redact(reason, apiKey)}`,
    requestId: redact(response.request_id, apiKey),
    detail: { missing },
    response: withoutKey(response, apiKey),
  });
}

function missingOf({ results }: AttributeResponse, datasetIds: readonly string[]): Missing[] {
  const present = new Set(results.map(({ dataset_id }) => dataset_id));
  return datasetIds.filter((id) => !present.has(id)).map((dataset_id) => ({ dataset_id }));
}

/** The response without the key in the texts that a service writes freely. */
function withoutKey<Response extends AttributeResponse | BatchAttributeResponse>(
  response: Response,
  apiKey: string | undefined,
): Response {
  if (apiKey === undefined) return response;
  const shown = (text: string): string => redact(text, apiKey);
  const request_id = shown(response.request_id);
  if ("responses" in response) {
    const responses = response.responses.map((one) => withoutKey(one, apiKey));
    return { ...response, request_id, responses };
  }
  const results = response.results.map((result) => ({
    ...result,
    // Unchecked responses may lack it.
    provenance: shown(result.provenance ?? ""),
  }));
  const warnings = (response.warnings ?? []).map(shown);
  return { ...response, request_id, results, warnings };
}

/** The warning that names the dataset or its provider, or else the first one. */
function reasonOf(
  response: AttributeResponse | BatchAttributeResponse,
  { dataset_id, geometry = 0 }: Missing,
): string | undefined {
  const { warnings = [] } =
    "responses" in response ? (response.responses[geometry] ?? {}) : response;
  const [provider = ""] = dataset_id.split(":");
  return (
    warnings.find((warning) => warning.includes(dataset_id)) ??
    warnings.find((warning) => warning.includes(provider)) ??
    warnings[0]
  );
}
