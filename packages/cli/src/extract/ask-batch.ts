import { type AttributeResponse, type Cas, type CasError, isCasError } from "@cas/models";
import type { AreaAnswer, AreaFailure, TableCall } from "@cas/tables";
import type { Answers } from "./answers.ts";
import type { AreaBatch } from "./area-batches.ts";
import { requestOf } from "./question.ts";

/**
 * Asks all calls for the areas of a batch that have no answers yet. When a request is refused because of one area (a geometry that the source does not
 * take, too many vertices), its halves are asked instead, so that the other areas have their answers.
 *
 * @throws CasError for a question that is wrong for every area, and for a source that cannot be reached
 */
export async function askBatch(
  cas: Cas,
  calls: readonly TableCall[],
  batch: AreaBatch,
  signal: AbortSignal | undefined,
): Promise<readonly Answers[]> {
  const asked = batch.filter(({ earlier }) => earlier === undefined);
  const ofCalls: (readonly (AreaAnswer | AreaFailure)[])[] = [];
  if (asked.length > 0)
    for (const call of calls) ofCalls.push(await askCall(cas, call, asked, signal));
  const indexes = new Map(asked.map((area, index) => [area, index]));
  return batch.map(
    (area) =>
      area.earlier ?? ofCalls.map((answers) => answers[indexes.get(area) ?? -1] ?? NO_ANSWER),
  );
}

const NO_ANSWER: AreaFailure = { failure: "The source returned no answer." };

async function askCall(
  cas: Cas,
  call: TableCall,
  batch: AreaBatch,
  signal: AbortSignal | undefined,
): Promise<readonly (AreaAnswer | AreaFailure)[]> {
  const geometries = batch.map(({ area }) => area.geometry);
  try {
    const request = { geometries, ...requestOf(call) };
    const { responses } = await cas.batchExtract(request, { signal });
    return batch.map((_, index) => answerOf(responses[index]));
  } catch (error) {
    if (!isCasError(error) || !isOfArea(error)) throw error;
    if (batch.length === 1) return [{ failure: error.message }];
    const middle = Math.ceil(batch.length / 2);
    return [
      ...(await askCall(cas, call, batch.slice(0, middle), signal)),
      ...(await askCall(cas, call, batch.slice(middle), signal)),
    ];
  }
}

/** Whether fewer or other areas would avoid an error. */
function isOfArea(error: CasError): boolean {
  if (isCasError(error, "request_limit")) return true;
  if (!isCasError(error, "validation_error")) return false;
  return (error.detail ?? []).some(({ loc }) => loc.includes("geometries"));
}

const answerOf = (response: AttributeResponse | undefined): AreaAnswer | AreaFailure =>
  response === undefined ? NO_ANSWER : { results: response.results, warnings: response.warnings };
