import {
  type AttributeResponse,
  type BatchAttributeResponse,
  CasPartialError,
  type PartialResponseDetail,
} from "@cas/models";

type Missing = PartialResponseDetail["missing"][number];

/**
 * The answer, when it has a result for every dataset.
 *
 * @throws CasPartialError that holds the answer
 */
export function requireAll<Response extends AttributeResponse | BatchAttributeResponse>(
  response: Response,
  datasetIds: readonly string[],
): Response {
  const missing =
    "responses" in response
      ? response.responses.flatMap((one, geometry) =>
          missingOf(one, datasetIds).map((lack) => ({ ...lack, geometry })),
        )
      : missingOf(response, datasetIds);
  const [first] = missing;
  if (first === undefined) return response;
  const where = first.geometry === undefined ? "" : ` of geometries[${first.geometry}]`;
  const more = missing.length === 1 ? "" : ` (and ${missing.length - 1} more)`;
  throw new CasPartialError({
    message: `No result for ${first.dataset_id}${where}${more}: ${reasonOf(response, first) ?? "no reason given"}`,
    requestId: response.request_id,
    detail: { missing },
    response,
  });
}

function missingOf({ results }: AttributeResponse, datasetIds: readonly string[]): Missing[] {
  const answered = new Set(results.map(({ dataset_id }) => dataset_id));
  return datasetIds.filter((id) => !answered.has(id)).map((dataset_id) => ({ dataset_id }));
}

/** The warning that names the dataset, or else the first one. */
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
