import type { AttributeResult } from "@cas/models";

const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });
const count = new Intl.NumberFormat("en");

/** How much of the area valid cells cover, and how many they are. */
export function CoverageCell({ result }: { result: AttributeResult }) {
  return (
    <span className="coverage">
      {percent.format(result.coverage_fraction)}
      <meter min={0} max={1} value={result.coverage_fraction} aria-hidden="true" />
      <small>
        {count.format(result.pixel_count)} {result.pixel_count === 1 ? "cell" : "cells"}
      </small>
    </span>
  );
}
