import type { AttributeResult, QualityFlag } from "@cas/models";

/** What each flag means, for whoever points at it. */
const MEANINGS: Readonly<Record<QualityFlag, string>> = {
  good: "Valid cells cover at least 80 % of the area, and the value is plausible.",
  partial: "Valid cells cover less than 80 % of the area.",
  missing: "Valid cells cover less than 30 % of the area.",
  suspect: "The value lies outside the plausible range.",
  degraded: "The value was computed from lesser data.",
  estimated: "The value is an estimate.",
};

/** The quality of a value: a word, with a colour and a mark beside it. */
export function QualityBadge({ quality }: { quality: AttributeResult["quality"] }) {
  const meanings: Readonly<Record<string, string>> = MEANINGS;
  return (
    <span className={`badge ${quality}`} title={meanings[quality]}>
      {quality}
    </span>
  );
}
