import type { z } from "zod";
import { type Accepts, UNKNOWN } from "./acceptor-type.ts";

/** Whether a value passes a check of a schema; only values of the schema's type are asked about. */
export function passes(check: z.core.$ZodCheck): Accepts {
  const { def } = (check as unknown as z.core.$ZodChecks | z.core.$ZodCustom)._zod;
  if (def.when !== undefined) return UNKNOWN.accepts;
  switch (def.check) {
    case "greater_than":
    case "less_than":
      return typeof def.value === "number" ? bound(def.check, def.value, def.inclusive) : never;
    case "custom":
      // Other functions than those of `refine` see more than the value, and have no `fn`.
      return typeof def.fn === "function" ? (value) => def.fn(value) === true : never;
    default:
      return never;
  }
}

const never = UNKNOWN.accepts;

function bound(check: "greater_than" | "less_than", limit: number, inclusive: boolean): Accepts {
  const sign = check === "greater_than" ? 1 : -1;
  return (value) => {
    const distance = typeof value === "number" ? sign * (value - limit) : Number.NaN;
    return inclusive ? distance >= 0 : distance > 0;
  };
}
