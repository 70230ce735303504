import { z } from "zod";

/** A text that is not empty. */
export const text = z.string().min(1);

export const wholeNumber = z.coerce.number().int();

/** A number that is not negative; 0 often means no limit. */
export const fromZero = z.coerce.number().min(0);

export const seconds = z.coerce.number().positive();

/** A list in JSON or with commas between, as in CAS; empty by default. */
export const list = z.string().default("").transform(parseList);

function parseList(value: string): unknown {
  if (!value.trimStart().startsWith("["))
    return value
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "");
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
