import type { AttributeResult } from "@cas/models";
import { ClassShares } from "./class-shares.tsx";

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });

/** A value with its unit, or the shares of classes; a word when there is none. */
export function ValueCell({
  result: { value, units },
  classes,
}: {
  result: AttributeResult;
  classes: Readonly<Record<string, string>> | undefined;
}) {
  if (value === null) return <span className="no-value">no data</span>;
  if (typeof value !== "number") return <ClassShares shares={value} names={classes ?? {}} />;
  return (
    <span className="value" title={String(value)}>
      <strong>{number.format(value)}</strong> {units}
    </span>
  );
}
