import type { z } from "zod";
import { type Acceptor, type Accepts, FINITE, NULL, TEXT, UNKNOWN } from "./acceptor-type.ts";
import { passes } from "./check-acceptor.ts";
import {
  arrayAcceptor,
  objectAcceptor,
  recordAcceptor,
  tupleAcceptor,
} from "./container-acceptors.ts";

const compiled = new WeakMap<z.core.$ZodType, Accepts>();

/**
 * Tells of JSON whether a schema would give it back as it is: nothing refused, filled in, left out or changed. Then the JSON
 * is the answer and need not be copied, which is most of the work. When it says no, or does not know a construct of
 * the schema, the schema has the last word.
 *
 * It walks the schema once and puts functions together; source code is not generated, which pages may forbid.
 */
export function acceptorOf(schema: z.core.$ZodType): Accepts {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const { accepts } = compile(schema);
  compiled.set(schema, accepts);
  return accepts;
}

function compile(schema: z.core.$ZodType): Acceptor {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const accept = withoutChecks(def);
  const checks = (def.checks ?? []).map(passes);
  if (checks.length === 0) return accept;
  return { accepts: checks.reduce(both, accept.accepts), decides: false, takesAll: 0 };
}

const both =
  (first: Accepts, second: Accepts): Accepts =>
  (value) =>
    first(value) && second(value);

function withoutChecks(def: z.core.$ZodTypes["_zod"]["def"]): Acceptor {
  switch (def.type) {
    case "string":
      return isPlain(def) ? STRING : UNKNOWN;
    case "number":
      if ("format" in def && def.format === "safeint" && def.coerce !== true) return INTEGER;
      return isPlain(def) ? NUMBER : UNKNOWN;
    case "boolean":
      return isPlain(def) ? BOOLEAN : UNKNOWN;
    case "unknown":
      return ANYTHING;
    case "nullable":
      return nullable(compile(def.innerType));
    // What they do about an absent value does not concern one that is there.
    case "optional":
    case "default":
    case "prefault":
      return { ...compile(def.innerType), decides: false };
    case "union":
      return isFirstMatch(def) ? firstOf(def.options.map(compile)) : UNKNOWN;
    case "array":
      return arrayAcceptor(compile(def.element));
    case "tuple":
      return def.rest === null ? tupleAcceptor(def.items.map(compile)) : UNKNOWN;
    case "record":
      return isAnyKey(def) ? recordAcceptor(compile(def.valueType)) : UNKNOWN;
    case "object":
      return objectAcceptor(def, compile);
    default:
      return UNKNOWN;
  }
}

const STRING: Acceptor = {
  accepts: (value) => typeof value === "string",
  decides: true,
  takesAll: TEXT,
};
// JSON such as 1e999 is read as Infinity, which is no number to zod.
const NUMBER: Acceptor = { accepts: Number.isFinite, decides: true, takesAll: FINITE };
const INTEGER: Acceptor = { accepts: Number.isSafeInteger, decides: true, takesAll: 0 };
const BOOLEAN: Acceptor = {
  accepts: (value) => typeof value === "boolean",
  decides: true,
  takesAll: 0,
};
const ANYTHING: Acceptor = { accepts: () => true, decides: true, takesAll: TEXT + FINITE + NULL };

/** Without a format (an e-mail address, 32 bits) and without changing what it is given. */
const isPlain = (def: object): boolean =>
  !("format" in def && def.format !== undefined) && !("coerce" in def && def.coerce === true);

function nullable({ accepts, decides, takesAll }: Acceptor): Acceptor {
  return {
    accepts: (value) => value === null || accepts(value),
    decides,
    takesAll: takesAll | NULL,
  };
}

/** Not one that goes by a discriminator, nor one that wants exactly one match. */
const isFirstMatch = (def: object): boolean => !("discriminator" in def) && !("inclusive" in def);

/** The schema gives what its first matching option makes of a value, so those before must have refused it. */
function firstOf(options: readonly Acceptor[]): Acceptor {
  const undecided = options.findIndex(({ decides }) => !decides);
  const usable = undecided === -1 ? options : options.slice(0, undecided + 1);
  return {
    accepts: (value) => usable.some(({ accepts }) => accepts(value)),
    decides: undecided === -1,
    takesAll: usable.reduce((kinds, { takesAll }) => kinds | takesAll, 0),
  };
}

function isAnyKey({ keyType, mode }: z.core.$ZodRecordDef): boolean {
  const { def } = (keyType as z.core.$ZodTypes)._zod;
  return mode === undefined && def.type === "string" && isPlain(def) && def.checks === undefined;
}
