import {
  BatchExtractInput,
  type BatchExtractInput as BatchExtractInputType,
  type BatchExtractRequest,
  BatchExtractParameters,
  type CasError,
  type Geometry,
  type GeometryInput,
  type GeometryId,
  geometryIdOf,
  geometryProblem,
  geometryWarning,
  type IdentifiedGeometry,
  isCasError,
  isIdentifiedGeometry,
  LooseGeometryInput,
  MAX_BATCH_GEOMETRIES,
  parseRequest,
  type ValidationIssue,
  validationError,
  validationIssue,
} from "@cas/models";

/** A geometry of a batch as a caller may write it; the `id` of a Feature identifies it too. */
export type BatchGeometry = GeometryInput | IdentifiedGeometry;

/** A request for any number of geometries: an array of them, or an iterable. */
export interface BatchInput extends Omit<BatchExtractInputType, "geometries"> {
  /** Any number of them; from an iterable, only as many are read as are in flight. */
  readonly geometries: Iterable<BatchGeometry> | AsyncIterable<BatchGeometry>;
}

/** A checked geometry of a batch: a valid one, or the problem of an invalid one. */
export type BatchItem = {
  readonly index: number;
  readonly id: GeometryId | undefined;
} & (
  | { readonly geometry: Geometry }
  | { readonly problem: CasError<"validation_error">; readonly warning: string }
);

/** A checked request, and its geometries. */
export interface CheckedBatch {
  readonly request: Omit<BatchExtractRequest, "geometries">;
  readonly items: Iterable<BatchItem> | AsyncIterable<BatchItem>;
  /** Number of geometries, when it is known before they are read. */
  readonly total: number | undefined;
}

/**
 * Checks a request for many geometries. Those of an array are checked before anything is sent; those of an iterable when
 * they are read, and an invalid one then becomes the problem of its item.
 *
 * @throws CasError validation_error
 */
export function checkBatchInput({ geometries, ...rest }: BatchInput): CheckedBatch {
  if (!Array.isArray(geometries)) {
    const request = parseRequest(BatchExtractParameters, rest);
    const inputs = iterableOf(geometries);
    const items = Symbol.asyncIterator in inputs ? checkEachAsync(inputs) : checkEach(inputs);
    return { request, items, total: undefined };
  }
  const inputs: readonly BatchGeometry[] = geometries;
  const { request, checked } = checkArray(rest, inputs.map(geometryOf));
  const items = checked.map((geometry, index) =>
    itemOf(geometry, index, geometryIdOf(inputs[index])),
  );
  return { request, items, total: items.length };
}

/** Checks an array in portions of the size of one request, because the models of a request hold all other rules. */
function checkArray(
  rest: Omit<BatchInput, "geometries">,
  geometries: readonly GeometryInput[],
): { request: Omit<BatchExtractRequest, "geometries">; checked: Geometry[] } {
  const checked: Geometry[] = [];
  const faults: ValidationIssue[] = [];
  let request: Omit<BatchExtractRequest, "geometries"> | undefined;
  for (let start = 0; start === 0 || start < geometries.length; start += MAX_BATCH_GEOMETRIES) {
    const portion = geometries.slice(start, start + MAX_BATCH_GEOMETRIES);
    try {
      const { geometries: valid, ...others } = parseRequest(BatchExtractInput, {
        ...rest,
        geometries: portion,
      });
      request ??= others;
      checked.push(...valid);
    } catch (error) {
      if (!isCasError(error, "validation_error")) throw error;
      faults.push(...(error.detail ?? []).map((issue) => shifted(issue, start)));
      if (!faults.every(isOfGeometry)) break;
    }
  }
  if (request === undefined || faults.length > 0) throw validationError(faults);
  return { request, checked };
}

const isOfGeometry = ({ loc }: ValidationIssue): boolean =>
  loc[1] === "geometries" && typeof loc[2] === "number";

/** The issue with the index of the geometry in the whole batch. */
function shifted(issue: ValidationIssue, start: number): ValidationIssue {
  const [part = "body", field = "", index, ...path] = issue.loc;
  return isOfGeometry(issue) && typeof index === "number"
    ? { ...issue, loc: [part, field, index + start, ...path] }
    : issue;
}

function* checkEach(inputs: Iterable<BatchGeometry>): Generator<BatchItem, void, undefined> {
  let index = 0;
  for (const input of inputs) {
    yield checkedItem(input, index);
    index += 1;
  }
}

async function* checkEachAsync(
  inputs: AsyncIterable<BatchGeometry>,
): AsyncGenerator<BatchItem, void, undefined> {
  let index = 0;
  for await (const input of inputs) {
    yield checkedItem(input, index);
    index += 1;
  }
}

function checkedItem(input: BatchGeometry, index: number): BatchItem {
  const id = geometryIdOf(input);
  try {
    const path = ["geometries", index];
    return itemOf(parseRequest(LooseGeometryInput, geometryOf(input), "body", path), index, id);
  } catch (error) {
    if (!isCasError(error, "validation_error")) throw error;
    const [fault] = error.detail ?? [];
    return { index, id, problem: error, warning: geometryWarning(index, String(fault?.msg)) };
  }
}

function itemOf(geometry: Geometry, index: number, id: GeometryId | undefined): BatchItem {
  const problem = geometryProblem(geometry);
  if (problem === undefined) return { index, id, geometry };
  const path = ["geometries", index, ...problem.path];
  return {
    index,
    id,
    problem: validationError([validationIssue("body", path, problem.message, undefined)]),
    warning: geometryWarning(index, problem.message),
  };
}

function iterableOf(geometries: unknown): Iterable<BatchGeometry> | AsyncIterable<BatchGeometry> {
  if (
    typeof geometries === "object" &&
    geometries !== null &&
    (Symbol.iterator in geometries || Symbol.asyncIterator in geometries)
  )
    return geometries as Iterable<BatchGeometry> | AsyncIterable<BatchGeometry>;
  throw validationError([
    validationIssue(
      "body",
      ["geometries"],
      "must be an array, or an iterable or async iterable, of geometries",
      geometries,
    ),
  ]);
}

const geometryOf = (input: BatchGeometry): GeometryInput =>
  isIdentifiedGeometry(input) ? input.geometry : input;
