import type { Dataset } from "@cas/models";
import type { ReactNode } from "react";
import { unitName } from "../answer/unit-name.ts";
import type { DayRange } from "../question/question.ts";
import { daysCovered } from "../question/time-steps.ts";
import { cellSizeText } from "./catalog-text.ts";

/** The metadata of a dataset: what it measures, where and when, its license and its citation. */
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
    ["Cell", `${cellSizeText(resolution_m)}, ${crs}`],
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

/** The time step and the days covered; a date does not wrap at its hyphens. */
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
