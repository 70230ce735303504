import type { Dataset } from "@cas/models";
import type { ReactNode } from "react";
import { unitName } from "../answer/unit-name.ts";
import type { DayRange } from "../question/question.ts";
import { daysCovered } from "../question/time-steps.ts";
import { sizeInWords } from "./size-in-words.ts";

/** What to know of a dataset before it is used: what it measures, where and when, its terms and its source. */
export function DatasetFacts({ dataset }: { dataset: Dataset }) {
  const { variables, bbox, resolution_m, temporal, crs, license, citation } = dataset;
  const [variable] = variables;
  const days = daysCovered(temporal);
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [
      "Measures",
      variable && `${variable.description || variable.name} (${unitName(variable.units)})`,
    ],
    ["Plausible", variable?.valid_range?.join(" to ")],
    ["Cell", `${sizeInWords(resolution_m)}, ${crs}`],
    [
      "Covers",
      `${degrees(bbox.min_lat, bbox.max_lat, "°N")}, ${degrees(bbox.min_lon, bbox.max_lon, "°E")}`,
    ],
    ["Time", <Times key="time" type={temporal.temporal_type} days={days} />],
    ["License", license],
    ["Cite as", citation],
  ];
  return (
    <>
      {dataset.description !== "" && <p>{dataset.description}</p>}
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== undefined && value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/** How often there are values, and from which day to which; a day is not broken at its hyphens. */
function Times({ type, days }: { type: string; days: DayRange | undefined }) {
  if (days === undefined) return type;
  const [first, last] = days;
  return (
    <>
      {type}, <span className="unbroken">{first}</span> to <span className="unbroken">{last}</span>
    </>
  );
}

const degrees = (low: number, high: number, unit: string): string => `${low} to ${high} ${unit}`;
