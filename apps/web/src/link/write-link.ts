import { sha256 } from "@cas/tables";
import type { Area } from "../areas/store/area.ts";
import { EMPTY_QUESTION } from "../question/question.ts";
import { FIRST_VIEW, type View } from "../view/view.ts";
import { writeCamera } from "./camera-param.ts";
import { writeFilter } from "./filter-param.ts";
import type { LinkState } from "./link-state.ts";
import { writeAreas } from "./own-areas.ts";
import { encoded } from "./param-codec.ts";

/** Most characters of areas in a link: chats and mails cut longer links. */
const MAX_OWN_IN_LINK = 4000;

/** A state as the fragment of a URL, and the text of its areas if that is too long for a URL. */
export interface WrittenLink {
  /** Without the #; empty for the initial state. */
  readonly fragment: string;
  /** The browser must store this text under its hash for the link to work. */
  readonly stored: { readonly hash: string; readonly text: string } | undefined;
}

/**
 * Serializes a state as `areas=…&own=…&datasets=…&stat=…`. Counties are written as their codes, other areas as their
 * outlines, or as a hash of the outlines if they are long. Defaults are left out.
 *
 * @param counties the link omits a county name that is the same here
 */
export async function writeLink(
  { areas, question, view }: LinkState,
  counties: readonly Area[] = [],
): Promise<WrittenLink> {
  const names = new Map(counties.map(({ id, name }) => [id, name]));
  const { text, isLong, hash } = await ownTextOf(areas);
  const {
    datasetIds,
    aggregation,
    classAggregation,
    timeRange,
    timeSteps,
    timeStatistic: over,
  } = question;
  const parts: readonly (readonly [string, string, string?])[] = [
    ["areas", tokensOf(areas, names).join("~")],
    ["own", isLong ? "" : text],
    ["stored", hash],
    ["datasets", datasetIds.map(encoded).join("~")],
    ["stat", aggregation, EMPTY_QUESTION.aggregation],
    ["classes", classAggregation, EMPTY_QUESTION.classAggregation],
    ["time", timeRange?.join("~") ?? ""],
    ["steps", timeSteps, EMPTY_QUESTION.timeSteps],
    ["over", over === undefined ? "" : `${over.statistic}~${over.by}`],
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

/** Cached for each list of areas: a view changes with every key of a search, thousands of outlines do not. */
const ownTexts = new WeakMap<readonly Area[], Promise<OwnText>>();

function ownTextOf(areas: readonly Area[]): Promise<OwnText> {
  const cached = ownTexts.get(areas);
  if (cached !== undefined) return cached;
  const text = writeOwn(areas);
  ownTexts.set(areas, text);
  return text;
}

async function writeOwn(areas: readonly Area[]): Promise<OwnText> {
  const own = areas.filter(({ origin }) => origin !== "county");
  const text = own.length === 0 ? "" : writeAreas(own);
  const isLong = isTooLong(text);
  const hash = isLong ? (await sha256(new TextEncoder().encode(text))).slice(0, 32) : "";
  return { text, isLong, hash };
}

/** The areas that a link does not hold, because their outlines are too long: other browsers open it without them. */
export function areasLeftOut(areas: readonly Area[]): readonly Area[] {
  const own = areas.filter(({ origin }) => origin !== "county");
  return own.length > 0 && isTooLong(writeAreas(own)) ? own : [];
}

const isTooLong = (text: string): boolean => text.length > MAX_OWN_IN_LINK;

/** A county as its code, with its name if that was changed; another area as its index in `own`. */
function tokensOf(areas: readonly Area[], names: ReadonlyMap<string, string>): readonly string[] {
  let index = 0;
  return areas.map(({ id, name, origin }) => {
    if (origin !== "county") return `o${index++}`;
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

/** Encodes a value for a URL, but keeps characters that are allowed there, so that people can read it. */
const legible = (value: string): string =>
  encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%3D", "=");
