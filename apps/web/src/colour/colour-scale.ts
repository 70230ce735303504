import { type Column, className } from "../answer/columns.ts";
import { classColour, NO_DATA, type Ramp, rampColour } from "./ramps.ts";

/** How the values of a column become colours, with what a legend needs. */
export type ColourScale =
  | {
      readonly kind: "ramp";
      readonly ramp: Ramp;
      readonly low: number;
      readonly high: number;
      readonly colourOf: (value: number | null) => string;
    }
  | {
      readonly kind: "classes";
      readonly classes: readonly { readonly name: string; readonly colour: string }[];
      readonly colourOf: (value: number | null) => string;
    };

/**
 * The scale of a column. Differences and values on both sides of zero get a diverging ramp whose middle is zero; shares go from 0 to 100 %,
 * so that the classes of a dataset can be compared.
 */
export function scaleOf(column: Column): ColourScale {
  const values = [...column.cells.values()].flatMap(({ value }) => (value === null ? [] : [value]));
  if (column.kind === "class") return classScale(column, values);
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const isDiverging = column.kind === "difference" || (least < 0 && most > 0);
  const reach = Math.max(Math.abs(least), Math.abs(most));
  const [low, high] =
    column.kind === "share" ? [0, 100] : isDiverging ? [-reach, reach] : [least, most];
  const ramp = isDiverging ? "diverging" : "sequential";
  return {
    kind: "ramp",
    ramp,
    low,
    high,
    colourOf: (value) =>
      value === null
        ? NO_DATA
        : rampColour(ramp, high === low ? 0.5 : (value - low) / (high - low)),
  };
}

function classScale(column: Column, values: readonly number[]): ColourScale {
  // By code, not by frequency: a class keeps its colour when areas are added.
  const known = Object.keys(column.dataset.variables[0]?.classes ?? {}).map(Number);
  const present = new Set(values);
  const codes = [...new Set([...known, ...values])].toSorted((a, b) => a - b);
  const places = new Map(codes.map((code, place) => [code, place]));
  return {
    kind: "classes",
    classes: codes
      .filter((code) => present.has(code))
      .map((code) => ({
        name: className(column.dataset, code),
        colour: classColour(places.get(code) ?? 0),
      })),
    colourOf: (value) => (value === null ? NO_DATA : classColour(places.get(value) ?? 0)),
  };
}
