/** How the values of a unit add up over time. */
export interface TotalRule {
  /** The unit of the amount, e.g. mm of mm/day. */
  readonly amount: string;
  /** The time that a rate is of; undefined for an amount of each step, which is added as it is. */
  readonly per?: TimeUnit | undefined;
  /** Whether the unit has slashes instead of exponents. */
  readonly hasSlash: boolean;
}

/** A span of one length, or whole months of the calendar. */
export type TimeUnit =
  | {
      /** The length of the span. */
      readonly milliseconds: number;
    }
  | {
      /** The number of months of the calendar. */
      readonly months: number;
    };

const DAY = 86_400_000;

/** Units of time by the names that owners of data write. */
const TIME_UNITS: readonly (readonly [names: RegExp, unit: TimeUnit])[] = [
  [/^(s|secs?|seconds?)$/, { milliseconds: 1000 }],
  [/^(mins?|minutes?)$/, { milliseconds: 60_000 }],
  [/^(h|hrs?|hours?)$/, { milliseconds: 3_600_000 }],
  [/^(d|days?)$/, { milliseconds: DAY }],
  [/^(wks?|weeks?)$/, { milliseconds: 7 * DAY }],
  [/^(mon|mons|mo|mth|months?)$/, { months: 1 }],
  [/^(a|y|yrs?|years?|annum)$/, { months: 12 }],
];

const PER_AREA = String.raw`(?:\s*/\s*(?:m\^?2|m²|ha)|[ .*](?:m\^?-2|m\*\*-2|ha\^?-1))`;
const DEPTH = /^(mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?|in|inch|inches)$/;
const METRES = /^(m|met(?:er|re)s?)$/;
const MASS = /^(?:(?:u|m|k|M|G|T)?g|t)(?:[ *]?(?:C|N|CO2))?$/;
const MASS_PER_AREA = new RegExp(`^(?:(?:u|m|k|M)?g|t)(?:[ *]?(?:C|N|CO2))?${PER_AREA}$`);
const VOLUME = /^((?:k|M)?m\^?3|(?:k|M)?m\*\*3|k?m³|ft\^?3|ft³|[lL]|acre-ft)$/;
const ENERGY_PER_AREA = new RegExp(`^(?:(?:k|M|G)?J|(?:k|M)?Wh)${PER_AREA}$`);
const POWER = new RegExp(`^((?:k|M|G)?)W(${PER_AREA})?$`);

/** Amounts that each step can add without a time in their unit. */
const ADDED = [DEPTH, MASS_PER_AREA, ENERGY_PER_AREA];
/** Amounts that flow. Metres per second are a speed, so metres are among them only by the day or longer. */
const FLOWS = [DEPTH, MASS, MASS_PER_AREA, VOLUME, ENERGY_PER_AREA];

/** Longest unit that is read, in characters. */
const LONGEST = 60;

/** How the values of a unit add up over time; undefined for a unit that does not, such as that of a temperature. */
export function totalRule(units: string): TotalRule | undefined {
  const text = units.trim();
  if (text.length > LONGEST) return undefined;
  const [, prefix, area] = POWER.exec(text) ?? [];
  // A watt is a joule per second.
  if (prefix !== undefined)
    return {
      amount: `${prefix}J${area ?? ""}`,
      per: { milliseconds: 1000 },
      hasSlash: text.includes("/"),
    };
  const { amount, per } = separated(text);
  if (per === undefined)
    return ADDED.some((form) => form.test(text))
      ? { amount: text, hasSlash: !/-\d/.test(text) }
      : undefined;
  const isSlow = "months" in per || per.milliseconds >= DAY;
  const isFlow = FLOWS.some((form) => form.test(amount)) || (isSlow && METRES.test(amount));
  return isFlow ? { amount, per, hasSlash: !/-\d/.test(text) } : undefined;
}

/** `mm/day`, `mm day-1`, `mm d^-1`, `mm per day`: the amount, and the time at the end. */
const PER_TIME =
  /^(.*\S)\s*(?:\/\s*|\sper\s+)([a-zA-Z]+)$|^(.*[^\s.*])[\s.*]+([a-zA-Z]+)(?:\^|\*\*)?-1$/;

function separated(text: string): {
  readonly amount: string;
  readonly per: TimeUnit | undefined;
} {
  const [, slashed, ofSlash, other, ofOther] = PER_TIME.exec(text) ?? [];
  const name = ofSlash ?? ofOther ?? "";
  const per = TIME_UNITS.find(([names]) => names.test(name))?.[1];
  return { amount: (slashed ?? other ?? text).trim(), per };
}

/**
 * Names of variables that are a state, not what was added in a step: their amounts have no total although their unit has, e.g.
 * snow water equivalent in mm.
 */
const STATE =
  /swe|snow.?(?:water|depth|cover|pack|mass)|soil|moisture|storage|stock|biomass|depth|level|height|elevation|thickness|water.?table|capacity|reservoir/i;

/** Whether a variable is a state by its name, e.g. soil_moisture. */
export const isState = (variable: string): boolean => STATE.test(variable);
