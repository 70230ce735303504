import {
  type AttributeResult,
  datasetWarning,
  type QualityFlag,
  type ValidRange,
} from "@cas/models";
import { defaultRange } from "./valid-ranges.ts";

/** Below this coverage a value does not represent the geometry; CAS 0.4.0. */
const ACCEPTABLE_COVERAGE = 0.3;
/** Below this coverage a value is partial; CAS 0.4.0. */
const GOOD_COVERAGE = 0.8;

/** The quality of a value, and why it is not good. */
export interface Assessment {
  readonly quality: QualityFlag;
  readonly warnings: readonly string[];
}

type AssessedResult = Pick<
  AttributeResult,
  "dataset_id" | "variable" | "value" | "coverage_fraction" | "valid_range"
>;

/**
 * The quality rules of CAS: missing under 30 % coverage, partial under 80 %, suspect outside the plausible range, else
 * good. In addition, a value with infinite cells is suspect, and missing when it is not finite.
 *
 * @param isCellValue whether the value is one that a cell could have: a sum or a count has no plausible range
 * @param infinity the effect of infinite cells on the value, see {@link finiteValue}
 */
export function assessQuality(
  result: AssessedResult,
  isCellValue: boolean,
  infinity: string | undefined,
): Assessment {
  const { dataset_id, coverage_fraction, value } = result;
  const coverage = (): string =>
    datasetWarning(dataset_id, `coverage ${percent(coverage_fraction)}`);
  const infinite = infinity === undefined ? [] : [datasetWarning(dataset_id, infinity)];
  if (coverage_fraction < ACCEPTABLE_COVERAGE)
    return {
      quality: "missing",
      warnings: [
        `${coverage()} below minimum threshold (${percent(ACCEPTABLE_COVERAGE)})`,
        ...infinite,
      ],
    };
  const isPartial = coverage_fraction < GOOD_COVERAGE;
  const outside = isCellValue ? outsideRange(result) : undefined;
  const isSuspect = outside !== undefined || infinity !== undefined;
  return {
    quality: value === null ? "missing" : isSuspect ? "suspect" : isPartial ? "partial" : "good",
    warnings: [
      ...infinite,
      ...(isPartial ? [`${coverage()} below ideal threshold (${percent(GOOD_COVERAGE)})`] : []),
      ...(outside === undefined ? [] : [outside]),
    ],
  };
}

function outsideRange({
  dataset_id,
  variable,
  value,
  valid_range,
}: AssessedResult): string | undefined {
  if (typeof value !== "number") return undefined;
  const declared: ValidRange | undefined = valid_range ?? undefined;
  const [low, high] = declared ?? defaultRange(variable) ?? [-Infinity, Infinity];
  if (value >= low && value <= high) return undefined;
  const origin = declared === undefined ? `for '${variable}'` : "(metadata-driven)";
  return datasetWarning(
    dataset_id,
    `value ${value} outside expected range [${low}, ${high}] ${origin}`,
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
