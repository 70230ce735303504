import type { z } from "zod";
import { type Acceptor, kindOf, UNKNOWN } from "./acceptor-type.ts";

export function arrayAcceptor({ accepts, decides }: Acceptor): Acceptor {
  return {
    accepts: (value) => {
      if (!Array.isArray(value)) return false;
      for (const item of value) if (!accepts(item)) return false;
      return true;
    },
    decides,
    takesAll: 0,
  };
}

export function tupleAcceptor(items: readonly Acceptor[]): Acceptor {
  return {
    accepts: (value) =>
      Array.isArray(value) &&
      value.length === items.length &&
      items.every(({ accepts }, index) => accepts(value[index])),
    decides: false,
    takesAll: 0,
  };
}

export function recordAcceptor({ accepts }: Acceptor): Acceptor {
  return {
    accepts: (value) => {
      if (!isObject(value)) return false;
      for (const key in value) if (key === PROTOTYPE || !accepts(value[key])) return false;
      return true;
    },
    decides: false,
    takesAll: 0,
  };
}

interface Field extends Acceptor {
  readonly key: string;
  readonly isRequired: boolean;
}

/** An object without unknown fields, unless the schema keeps them, and with all that are not simply left out. */
export function objectAcceptor(
  { shape, catchall }: z.core.$ZodObjectDef,
  compile: (schema: z.core.$ZodType) => Acceptor,
): Acceptor {
  const keepsUnknown = catchall !== undefined;
  if (Object.hasOwn(shape, PROTOTYPE) || (keepsUnknown && !isUnchecked(catchall))) return UNKNOWN;
  const fields = Object.entries(shape).map(([key, schema]): Field => ({
    key,
    ...compile(schema),
    isRequired: !mayBeAbsent(schema),
  }));
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const required = fields.filter(({ isRequired }) => isRequired).length;
  return {
    accepts: (value) => {
      if (!isObject(value)) return false;
      let place = 0;
      let present = 0;
      for (const key in value) {
        // Services send fields in the order of their models: the field is rarely looked up.
        const next = fields[place++];
        const field = next?.key === key ? next : byKey.get(key);
        if (field === undefined) {
          if (!keepsUnknown || key === PROTOTYPE) return false;
        } else {
          const item = value[key];
          // Of most fields the kind of the value says enough, and costs less than a call.
          if ((kindOf(item) & field.takesAll) === 0 && !field.accepts(item)) return false;
          if (field.isRequired) present++;
        }
      }
      return present === required;
    },
    decides: false,
    takesAll: 0,
  };
}

/** What zod leaves out of its copies, because assigning it would change what the copy is. */
const PROTOTYPE = "__proto__";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a field that is absent stays so; others are demanded or filled in. */
const mayBeAbsent = ({ _zod }: z.core.$ZodType): boolean =>
  _zod.optin === "optional" && _zod.optout === "optional";

const isUnchecked = (schema: z.core.$ZodType): boolean =>
  schema._zod.def.type === "unknown" && schema._zod.def.checks === undefined;
