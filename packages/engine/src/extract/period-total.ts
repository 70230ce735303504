import {
  type AttributeResult,
  datasetWarning,
  type QualityFlag,
  type TimeStatistic,
  unitsOverTime,
} from "@cas/models";
import { assessQuality, type Assessment } from "../quality/assess-quality.ts";
import { finiteValue } from "../quality/finite-value.ts";
import { startFold, type TimeFold } from "../statistics/over-time.ts";
import type { StatisticValue } from "../statistics/running-statistic.ts";
import { roundedShare } from "../statistics/statistics.ts";
import type { StepPeriod } from "../time/step-periods.ts";
import { isoInstant, type TimeStep } from "../time/time-steps.ts";
import type { Step, Total } from "./accumulate-steps.ts";
import {
  abridged,
  type AssessedTotal,
  assessValue,
  fraction,
  provenanceOf,
  type ResultWords,
  roundedToZero,
  unitsOf,
} from "./assess-total.ts";

/** What a period is a result of. */
interface PeriodContext {
  readonly timeStatistic: TimeStatistic;
  readonly words: ResultWords;
  readonly maxClasses: number;
}

/** The place of the value of a step in its period. */
interface StepPlace {
  /** Its weight in a mean and in the coverage. */
  readonly weight: number;
  /** What its value is multiplied with in a total. */
  readonly factor: number;
  /** Milliseconds that it took. */
  readonly elapsed: number;
}

/** Statistics over space with a number for each probability: one that a step does not have is not 0. */
const OF_PROBABILITIES = "quantiles";

/** The state of the result of a period, of the values of its steps. */
export class PeriodTotal {
  readonly #period: StepPeriod | undefined;
  readonly #context: PeriodContext;
  readonly #fold: TimeFold;
  readonly #sources = new Set<string>();
  readonly #crss = new Set<string>();
  readonly #notes = new Set<string>();
  #steps = 0;
  #pixels = 0;
  #covered = 0;
  #weight = 0;
  #elapsed = 0;
  /** Steps whose coverage is too low for a good value. */
  #thin = 0;
  /** Steps whose value is not plausible. */
  #suspect = 0;

  /** @param period undefined for a dataset without time steps */
  constructor(period: StepPeriod | undefined, context: PeriodContext) {
    this.#period = period;
    this.#context = context;
    const { aggregation } = context.words;
    const { maxClasses, timeStatistic } = context;
    this.#fold = startFold(timeStatistic.statistic, {
      isZeroWithout: aggregation !== OF_PROBABILITIES,
      maxClasses,
      aggregation,
    });
  }

  /** Adds the cells of the next step, in order of time. */
  add(total: Total, { weight, factor, elapsed }: StepPlace): void {
    const { words, timeStatistic } = this.#context;
    const { count, doubts, fields, infinity, quality } = assessValue(total, words);
    const { value, coverage_fraction } = fields;
    if (value !== null) {
      this.#steps += 1;
      this.#fold.add(value, timeStatistic.statistic === "total" ? factor : weight);
      if (quality === "suspect") this.#suspect += 1;
      if (quality === "missing" || quality === "partial") this.#thin += 1;
    }
    this.#weight += weight;
    this.#covered += weight * coverage_fraction;
    this.#pixels = Math.max(this.#pixels, count);
    this.#elapsed += elapsed;
    for (const source of total.sources) this.#sources.add(source);
    for (const crs of total.crss) this.#crss.add(crs);
    for (const text of [...doubts, infinity, ...total.notes.texts()])
      if (text !== undefined && this.#notes.size < MOST_NOTES) this.#notes.add(text);
  }

  /** Whether all steps of the period have a value. */
  get isComplete(): boolean {
    // A dataset without time steps has no period; its coverage says whether it has a value.
    return this.#period === undefined || this.#steps === this.#expected;
  }

  /** The period, and how many of its steps have a value. */
  get completeness(): string {
    const name = this.#period?.name ?? this.#interval?.join("/") ?? "";
    return `${name}: ${this.#steps} of ${this.#expected}`;
  }

  get #expected(): number {
    return this.#period?.expected ?? 1;
  }

  /** Start of the first step and end of the last. */
  get #interval(): readonly [start: string, end: string] | undefined {
    const lengths = this.#period?.lengths ?? [];
    const [first, last] = [lengths[0], lengths.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return [isoInstant(first.from), isoInstant(last.until)];
  }

  /** The result of the steps that were added. */
  assess(): AssessedTotal {
    const { words, timeStatistic } = this.#context;
    const { statistic, by } = timeStatistic;
    const { dataset } = words.open;
    const [variable] = dataset.variables;
    const folded = rounded(this.#fold.value(), words.aggregation);
    const { value, infinity } = finiteValue(folded, false, statistic);
    const keepsRange = statistic !== "total";
    const fields = {
      dataset_id: dataset.id,
      variable: variable?.name ?? "",
      value,
      coverage_fraction: fraction(this.#covered, this.#weight),
      valid_range: keepsRange ? (variable?.valid_range ?? null) : null,
    };
    const assessed = assessQuality(fields, keepsRange && words.statistic.isCellValue, infinity);
    const [start = null, end = null] = this.#interval ?? [];
    const units = unitsOf(words, variable?.units ?? "");
    const steps: readonly Step[] = this.#period?.steps ?? [undefined];
    // The fields are in the order of the service, so that responses can be compared as text.
    const result: AttributeResult = {
      dataset_id: fields.dataset_id,
      variable: fields.variable,
      value,
      units: unitsOverTime(units, timeStatistic) ?? units,
      aggregation: words.aggregation,
      quality: this.#qualityOf(assessed),
      coverage_fraction: fields.coverage_fraction,
      pixel_count: this.#pixels,
      timestamp: this.#timestamp(steps),
      provider: dataset.provider,
      elapsed_ms: Math.round(this.#elapsed),
      provenance: provenanceOf({ sources: abridged([...this.#sources]), crss: this.#crss }, steps, {
        ...words,
        overTime: by === "all" ? `${statistic} of all steps` : `${statistic} by ${by}`,
      }),
      valid_range: fields.valid_range,
      time_statistic: {
        statistic,
        by,
        period: this.#period?.name ?? null,
        start,
        end,
        steps: this.#steps,
        steps_expected: this.#expected,
      },
    };
    const texts = [...this.#notes, ...this.#stepNotes()];
    const noted = texts.map((text) => datasetWarning(dataset.id, text));
    return { result, warnings: [...noted, ...assessed.warnings, ...roundedToZero(result)] };
  }

  #timestamp(steps: readonly Step[]): string | null {
    if (this.#period?.name !== undefined) return isoInstant(this.#period.from);
    const [only]: readonly (TimeStep | undefined)[] = steps;
    return steps.length === 1 && only !== undefined ? only.start : null;
  }

  /** A value is not better than its steps: one that is missing makes it partial, one that is not plausible suspect. */
  #qualityOf({ quality }: Assessment): QualityFlag {
    if (quality === "missing" || quality === "suspect") return quality;
    if (this.#suspect > 0) return "suspect";
    return this.isComplete && this.#thin === 0 ? quality : "partial";
  }

  #stepNotes(): readonly string[] {
    const name = this.#period?.name ?? "the time range";
    const of = (count: number, what: string): string[] =>
      count === 0 || this.#context.timeStatistic.by === "step"
        ? []
        : [`${name}: ${count} of ${this.#steps} time steps ${what}`];
    return [
      ...of(this.#suspect, "have a value that is not plausible or has infinite cells"),
      ...of(this.#thin, "have a coverage below the ideal threshold (80%)"),
    ];
  }
}

/** Most different notes of the steps of a period. */
const MOST_NOTES = 20;

/** Shares of a distribution have four digits, as in CAS; the steps had all of theirs. */
function rounded(
  value: StatisticValue | null,
  aggregation: AttributeResult["aggregation"],
): StatisticValue | null {
  if (aggregation !== "distribution" || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, share]): [string, number] => [key, roundedShare(share)]),
  );
}
