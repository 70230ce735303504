import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import type { AppRouter } from "../server/router.ts";

interface Props {
  /** What the procedure `monthly` returns: the type comes from the router. */
  readonly months: inferRouterOutputs<AppRouter>["monthly"];
  readonly units: string;
}

const name = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

/** A bar for each month, from zero. */
export function Months({ months, units }: Props): ReactNode {
  const values = months.map(({ value }) => value ?? 0);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high - low || 1;
  return (
    <figure>
      <figcaption>By month, {units}</figcaption>
      <ol>
        {months.map(({ month, value }) => (
          <li key={month}>
            <output>{value === null ? "–" : number.format(value)}</output>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
              <rect
                width="10"
                y={((high - Math.max(0, value ?? 0)) / span) * 100}
                height={(Math.abs(value ?? 0) / span) * 100}
              />
            </svg>
            <time dateTime={month}>{name.format(new Date(month))}</time>
          </li>
        ))}
      </ol>
    </figure>
  );
}
