import type { AttributeResult } from "@cas/models";
import { QualityBadge } from "./quality-badge.tsx";

const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });
const count = new Intl.NumberFormat("en");

/** What the results of a dataset are worth for an area: of several time steps, that of the worst. */
export function QualityCell({ results }: { results: readonly AttributeResult[] }) {
  const [worst] = results.toSorted((a, b) => a.coverage_fraction - b.coverage_fraction);
  if (worst === undefined) return <td className="worth none">–</td>;
  const { quality } = results.find((result) => result.quality !== "good") ?? worst;
  const cells = `${count.format(worst.pixel_count)} ${worst.pixel_count === 1 ? "cell" : "cells"}`;
  return (
    <td className="worth">
      <QualityBadge quality={quality} />{" "}
      <span title={cells}>{percent.format(worst.coverage_fraction)}</span>
    </td>
  );
}
