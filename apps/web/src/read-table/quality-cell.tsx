import type { AttributeResult, QualityFlag } from "@cas/models";

const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });
const count = new Intl.NumberFormat("en");

/** The meaning of each flag, as a tooltip. */
const MEANINGS: Readonly<Record<QualityFlag, string>> = {
  good: "Valid cells cover at least 80 % of the area, and the value is plausible.",
  partial: "Valid cells cover less than 80 % of the area.",
  missing: "Valid cells cover less than 30 % of the area.",
  suspect: "The value lies outside the plausible range.",
  degraded: "The value was computed from lesser data.",
  estimated: "The value is an estimate.",
};

/** Quality and coverage of the results of a dataset for an area; of several time steps, the worst. */
export function QualityCell({ results }: { results: readonly AttributeResult[] }) {
  const [worst] = results.toSorted((a, b) => a.coverage_fraction - b.coverage_fraction);
  if (worst === undefined) return <td className="worth none">–</td>;
  const { quality } = results.find((result) => result.quality !== "good") ?? worst;
  const cells = `${count.format(worst.pixel_count)} ${worst.pixel_count === 1 ? "cell" : "cells"}`;
  return (
    <td className="worth">
      <QualityBadge quality={quality} steps={stepsInWords(results)} />{" "}
      <span title={cells}>{percent.format(worst.coverage_fraction)}</span>
    </td>
  );
}

/** How many steps the least complete period of a statistic over time lacks; undefined if none does. */
function stepsInWords(results: readonly AttributeResult[]): string | undefined {
  const [least] = results
    .flatMap(({ time_statistic: over }) => over ?? [])
    .filter(({ steps, steps_expected }) => steps < steps_expected)
    .toSorted((a, b) => a.steps - b.steps);
  return least && `Only ${least.steps} of ${least.steps_expected} time steps have a value here.`;
}

/** A quality flag as a word, with a colour and a mark beside it. */
function QualityBadge({
  quality,
  steps,
}: {
  quality: AttributeResult["quality"];
  /** What the periods of a statistic over time lack. */
  steps: string | undefined;
}) {
  const meanings: Readonly<Record<string, string>> = MEANINGS;
  return (
    <span className={`badge ${quality}`} title={steps ?? meanings[quality]}>
      {quality}
    </span>
  );
}
