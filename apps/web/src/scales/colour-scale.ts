import { type Column, className } from "../answer/columns.ts";
import { linear, rangeOf } from "./linear.ts";
import { classColour, NO_DATA, type Ramp, rampColour } from "./ramps.ts";

/** Maps the values of a column to colours, with the entries of its legend. */
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
 * The colour scale of a column. Differences, and values on both sides of zero, have a diverging ramp centred on zero. Shares
 * always go from 0 to 100 %, so that the classes of a dataset can be compared.
 */
export function scaleOf(column: Column): ColourScale {
  const values = [...column.cells.values()].flatMap(({ value }) => (value === null ? [] : [value]));
  if (column.kind === "class") return classScale(column, values);
  const [min, max] = rangeOf(values);
  const isDiverging = column.kind === "difference" || (min < 0 && max > 0);
  const largest = Math.max(Math.abs(min), Math.abs(max));
  const [low, high] =
    column.kind === "share" ? [0, 100] : isDiverging ? [-largest, largest] : [min, max];
  const ramp = isDiverging ? "diverging" : "sequential";
  const fractionOf = linear([low, high], [0, 1]);
  return {
    kind: "ramp",
    ramp,
    low,
    high,
    colourOf: (value) => (value === null ? NO_DATA : rampColour(ramp, fractionOf(value))),
  };
}

function classScale(column: Column, values: readonly number[]): ColourScale {
  // In the order of codes, not of frequencies: a class keeps its colour when areas are added.
  const declared = Object.keys(column.dataset.variables[0]?.classes ?? {}).map(Number);
  const present = new Set(values);
  const codes = [...new Set([...declared, ...values])].toSorted((a, b) => a - b);
  const indices = new Map(codes.map((code, index) => [code, index]));
  return {
    kind: "classes",
    classes: codes
      .filter((code) => present.has(code))
      .map((code) => ({
        name: className(column.dataset, code),
        colour: classColour(indices.get(code) ?? 0),
      })),
    colourOf: (value) => (value === null ? NO_DATA : classColour(indices.get(value) ?? 0)),
  };
}
