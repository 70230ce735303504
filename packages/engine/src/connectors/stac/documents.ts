import { CasError } from "@cas/models";
import * as z from "zod";
import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { ASSET_FIELDS } from "./band-fields.ts";

/** The fields of a STAC link that the engine uses. */
export const Link = z.object({
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

const Asset = z.object({ href: z.string(), ...projection, ...ASSET_FIELDS });
export type Asset = z.infer<typeof Asset>;

/** The fields of a STAC item that the engine uses. */
export const Item = z.object({
  type: z.literal("Feature"),
  id: z.string(),
  bbox: Box.optional(),
  properties: z.object({
    datetime: z.string().nullish(),
    start_datetime: z.string().nullish(),
    end_datetime: z.string().nullish(),
    ...projection,
  }),
  assets: z.record(z.string(), Asset),
  links: z.array(Link).default([]),
});
export type Item = z.infer<typeof Item>;

/** Maximum items of a page, and maximum links of a document. */
const MAX_FEATURES = 1000;
const MAX_LINKS = 20_000;

/** A page of items, the response of a search; each item is checked separately. */
const ItemPage = z.object({
  features: z.array(z.unknown()).max(MAX_FEATURES),
  links: z.array(Link).default([]),
});

/**
 * The items of a page and its links.
 *
 * @throws CasError upstream_error for a document that is not valid STAC
 */
export async function parsePage(
  value: unknown,
  yieldIfDue: YieldIfDue,
): Promise<{ readonly items: readonly Item[]; readonly links: readonly Link[] }> {
  const { features, links } = parseDocument(ItemPage, value);
  const items: Item[] = [];
  for (const feature of features) {
    await yieldIfDue();
    items.push(parseDocument(Item, feature));
  }
  return { items, links };
}

/** A catalog or collection. */
export const Container = z.object({
  type: z.enum(["Catalog", "Collection"]),
  id: z.string(),
  extent: z.object({ spatial: z.object({ bbox: z.array(Box) }) }).optional(),
  links: z.array(Link),
});
export type Container = z.infer<typeof Container>;

/** An item and the base URL of its relative links. */
export interface PlacedItem {
  readonly item: Item;
  readonly base: URL;
}

/** @throws CasError upstream_error for a document that is not valid STAC */
export function parseDocument<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.infer<Schema> {
  refuseManyLinks(value);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join(".") ?? "";
  throw new CasError({
    errorType: "upstream_error",
    message: `The STAC response is not valid: ${path}: ${issue?.message}`,
    cause: parsed.error,
  });
}

/** Counts the links before each is checked. */
function refuseManyLinks(value: unknown): void {
  const links =
    typeof value === "object" && value !== null && "links" in value ? value.links : undefined;
  if (!Array.isArray(links) || links.length <= MAX_LINKS) return;
  throw new CasError({
    errorType: "upstream_error",
    message: `A STAC document has ${links.length} links > limit ${MAX_LINKS}`,
  });
}

/**
 * Resolves a link of a document. A document of a server may not refer to files of this machine.
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
    message: "The STAC response refers to a URL that the engine does not read",
  });
}
