import {
  BatchExtractInput,
  type BatchExtractInput as BatchExtractInputType,
  type BatchExtractRequest,
  BatchQuestion,
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

/** What a caller may write for a geometry of a batch; the `id` of a Feature names it too. */
export type BatchGeometry = GeometryInput | IdentifiedGeometry;

/** A question about any number of geometries: an array of them, or what yields them one by one. */
export interface BatchInput extends Omit<BatchExtractInputType, "geometries"> {
  /** Any number of them; of an iterable, only as many are read as are being asked about. */
  readonly geometries: Iterable<BatchGeometry> | AsyncIterable<BatchGeometry>;
}

/** A geometry of a batch, checked: one that can be asked about, or why it cannot. */
export type BatchItem = {
  readonly index: number;
  readonly id: GeometryId | undefined;
} & (
  | { readonly geometry: Geometry }
  | { readonly problem: CasError<"validation_error">; readonly warning: string }
);

/** A checked question, and its geometries. */
export interface CheckedBatch {
  readonly question: Omit<BatchExtractRequest, "geometries">;
  readonly items: Iterable<BatchItem> | AsyncIterable<BatchItem>;
  /** How many geometries there are, when that is known before they are read. */
  readonly total: number | undefined;
}

/**
 * Checks a question about many geometries. Those of an array are checked before anything is sent; those of an iterable when
 * their turn comes, and a faulty one is then that item's own problem.
 *
 * @throws CasError validation_error
 */
export function checkBatchInput({ geometries, ...rest }: BatchInput): CheckedBatch {
  if (!Array.isArray(geometries)) {
    const question = parseRequest(BatchQuestion, rest);
    const inputs = iterableOf(geometries);
    const items = Symbol.asyncIterator in inputs ? checkEachAsync(inputs) : checkEach(inputs);
    return { question, items, total: undefined };
  }
  const inputs: readonly BatchGeometry[] = geometries;
  const { question, checked } = checkArray(rest, inputs.map(geometryOf));
  const items = checked.map((geometry, index) =>
    itemOf(geometry, index, geometryIdOf(inputs[index])),
  );
  return { question, items, total: items.length };
}

/** Arrays are checked in the portions of the wire, whose models know all other rules. */
function checkArray(
  rest: Omit<BatchInput, "geometries">,
  geometries: readonly GeometryInput[],
): { question: Omit<BatchExtractRequest, "geometries">; checked: Geometry[] } {
  const checked: Geometry[] = [];
  const faults: ValidationIssue[] = [];
  let question: Omit<BatchExtractRequest, "geometries"> | undefined;
  for (let start = 0; start === 0 || start < geometries.length; start += MAX_BATCH_GEOMETRIES) {
    const portion = geometries.slice(start, start + MAX_BATCH_GEOMETRIES);
    try {
      const { geometries: sound, ...asked } = parseRequest(BatchExtractInput, {
        ...rest,
        geometries: portion,
      });
      question ??= asked;
      checked.push(...sound);
    } catch (error) {
      if (!isCasError(error, "validation_error")) throw error;
      faults.push(...(error.detail ?? []).map((issue) => shifted(issue, start)));
      if (!faults.every(isOfGeometry)) break;
    }
  }
  if (question === undefined || faults.length > 0) throw validationError(faults);
  return { question, checked };
}

const isOfGeometry = ({ loc }: ValidationIssue): boolean =>
  loc[1] === "geometries" && typeof loc[2] === "number";

/** The issue with the index that the geometry has in the whole batch. */
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
