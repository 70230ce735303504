import type { Area } from "../areas/store/area.ts";
import { EMPTY_QUESTION } from "../question/question.ts";
import { FIRST_VIEW, type View } from "../view/view.ts";
import { sha256 } from "../export/manifest/checksum.ts";
import { writeCamera } from "./camera-param.ts";
import { writeFilter } from "./filter-param.ts";
import type { LinkState } from "./link-state.ts";
import { writeAreas } from "./own-areas.ts";
import { encoded } from "./param-codec.ts";

/** Longest text of own areas that stands in a link itself, characters: chats and mails cut longer links. */
const MAX_OWN_IN_LINK = 4000;

/** A state as the fragment of an address, and what of it is too long for one. */
export interface WrittenLink {
  /** Without the #; empty for a page on which nothing was chosen. */
  readonly fragment: string;
  /** What the browser must keep for the link to work, under its hash. */
  readonly stored: { readonly hash: string; readonly text: string } | undefined;
}

/**
 * Writes a state as `areas=…&own=…&datasets=…&stat=…`. Counties are told by their codes, other areas by their outlines, or
 * by a hash of them when they are long. What is as at first is left out.
 *
 * @param counties names of theirs need no place in the link
 */
export async function writeLink(
  { areas, question, view }: LinkState,
  counties: readonly Area[] = [],
): Promise<WrittenLink> {
  const names = new Map(counties.map(({ id, name }) => [id, name]));
  const { text, isLong, hash } = await ownTextOf(areas);
  const { datasetIds, aggregation, classAggregation, timeRange, timeSteps } = question;
  const parts: readonly (readonly [string, string, string?])[] = [
    ["areas", tokensOf(areas, names).join("~")],
    ["own", isLong ? "" : text],
    ["stored", hash],
    ["datasets", datasetIds.map(encoded).join("~")],
    ["stat", aggregation, EMPTY_QUESTION.aggregation],
    ["classes", classAggregation, EMPTY_QUESTION.classAggregation],
    ["time", timeRange?.join("~") ?? ""],
    ["steps", timeSteps, EMPTY_QUESTION.timeSteps],
    ["page", pageToken(view.page)],
    ["find", writeFilter(view.filter)],
    ["map", writeCamera(view.camera)],
    ["asked", view.isAsked ? "yes" : ""],
    ["read", view.reading, FIRST_VIEW.reading],
    ["show", view.column ?? ""],
    ["sort", sortToken(view.sorting)],
    ["compare", view.compared?.map(encoded).join("~") ?? ""],
  ];
  const fragment = parts
    .flatMap(([key, value, first = ""]) => (value === first ? [] : [`${key}=${legible(value)}`]))
    .join("&");
  return { fragment, stored: isLong ? { hash, text } : undefined };
}

interface OwnText {
  readonly text: string;
  readonly isLong: boolean;
  readonly hash: string;
}

/** Of each list of areas once: a view changes with every key of a search, thousands of outlines do not. */
const written = new WeakMap<readonly Area[], Promise<OwnText>>();

function ownTextOf(areas: readonly Area[]): Promise<OwnText> {
  const known = written.get(areas);
  if (known !== undefined) return known;
  const text = writeOwn(areas);
  written.set(areas, text);
  return text;
}

async function writeOwn(areas: readonly Area[]): Promise<OwnText> {
  const own = areas.filter(({ origin }) => origin !== "county");
  const text = own.length === 0 ? "" : writeAreas(own);
  const isLong = text.length > MAX_OWN_IN_LINK;
  const hash = isLong ? (await sha256(new TextEncoder().encode(text))).slice(0, 32) : "";
  return { text, isLong, hash };
}

/** A county is its code, with its name when that was changed; another area is its place among those. */
function tokensOf(areas: readonly Area[], names: ReadonlyMap<string, string>): readonly string[] {
  let place = 0;
  return areas.map(({ id, name, origin }) => {
    if (origin !== "county") return `o${place++}`;
    const code = `c${encoded(id)}`;
    return names.get(id) === name ? code : `${code}=${encoded(name)}`;
  });
}

function pageToken(page: View["page"]): string {
  if (page.name === "workbench") return "";
  return page.name === "providers" ? "providers" : `provider~${page.slug}`;
}

function sortToken(sorting: View["sorting"]): string {
  if (sorting === undefined) return "";
  return `${sorting.isDescending ? "down" : "up"}~${encoded(sorting.column ?? "")}`;
}

/** A value as it stands in an address, which people read too: what does no harm there is not encoded. */
const legible = (value: string): string =>
  encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%3D", "=");
