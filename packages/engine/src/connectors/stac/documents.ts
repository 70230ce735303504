import { CasError } from "@cas/models";
import { z } from "zod";

/** What of a STAC link the engine uses. */
export const Link = z.looseObject({
  rel: z.string(),
  href: z.string(),
  method: z.string().optional(),
  body: z.record(z.string(), z.unknown()).optional(),
  merge: z.boolean().optional(),
});
export type Link = z.infer<typeof Link>;

const Box = z.array(z.number());

/** The fields of the projection extension that the engine checks. */
const projection = {
  "proj:epsg": z.number().nullish(),
  "proj:code": z.string().nullish(),
  "proj:shape": z.array(z.number()).nullish(),
};

const Asset = z.looseObject({ href: z.string(), ...projection });
export type Asset = z.infer<typeof Asset>;

/** What of a STAC item the engine uses. */
export const Item = z.looseObject({
  type: z.literal("Feature"),
  id: z.string(),
  bbox: Box.optional(),
  properties: z.looseObject({
    datetime: z.string().nullish(),
    start_datetime: z.string().nullish(),
    end_datetime: z.string().nullish(),
    ...projection,
  }),
  assets: z.record(z.string(), Asset),
  links: z.array(Link).default([]),
});
export type Item = z.infer<typeof Item>;

/** A page of items: the answer to a search. */
export const ItemPage = z.looseObject({
  features: z.array(Item),
  links: z.array(Link).default([]),
});

/** A catalog or collection. */
export const Container = z.looseObject({
  type: z.enum(["Catalog", "Collection"]),
  id: z.string(),
  extent: z.looseObject({ spatial: z.looseObject({ bbox: z.array(Box) }) }).optional(),
  links: z.array(Link),
});
export type Container = z.infer<typeof Container>;

/** An item with the address that its relative links refer to. */
export interface PlacedItem {
  readonly item: Item;
  readonly base: URL;
}

/** @throws CasError upstream_error when a server's document is not what STAC says. */
export function parseDocument<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join(".") ?? "";
  throw new CasError({
    errorType: "upstream_error",
    message: `The STAC answer is not what STAC says: ${path}: ${issue?.message}`,
    cause: parsed.error,
  });
}

/**
 * The address that a document refers to. A document of a server may not refer to files of this machine.
 *
 * @throws CasError upstream_error
 */
export function resolveHref(href: string, base: URL): URL {
  const url = URL.parse(href, base.href);
  const isRemote = url?.protocol === "http:" || url?.protocol === "https:";
  if (url !== null && (isRemote || (url.protocol === "file:" && base.protocol === "file:")))
    return url;
  throw new CasError({
    errorType: "upstream_error",
    message: "The STAC answer refers to where the engine does not read",
  });
}
