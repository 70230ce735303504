import { TimeStatistic } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import { type DayRange, EMPTY_QUESTION } from "../question/question.ts";
import { OF_CLASSES, OF_QUANTITIES } from "../question/statistics.ts";
import { FIRST_VIEW, READINGS, type View } from "../view/view.ts";
import { readCamera } from "./camera-param.ts";
import { readFilter } from "./filter-param.ts";
import type { ReadLink } from "./link-state.ts";
import { readAreas } from "./own-areas.ts";
import { decoded, type Note, short, tokens } from "./param-codec.ts";

/** Data that a link refers to. */
export interface LinkSources {
  /** The counties; called only if the link names any. */
  readonly counties: () => Promise<readonly Area[]>;
  /** The areas that this browser stored under a hash; undefined if it has none. */
  readonly stored: (hash: string) => Promise<string | undefined>;
}

const KEYS = [
  "areas",
  "own",
  "stored",
  "datasets",
  "stat",
  "classes",
  "time",
  "steps",
  "over",
  "page",
  "find",
  "map",
  "asked",
  "read",
  "show",
  "sort",
  "compare",
];

/** Parses the fragment of a URL. Never fails: parts that cannot be read are left out, with a notice. */
export async function readLink(fragment: string, sources: LinkSources): Promise<ReadLink> {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const notices: string[] = [];
  const note = (notice: string): void => {
    notices.push(notice);
  };
  /** One of the allowed values; the default if the field is absent. */
  const choice = <Choice extends string>(
    key: string,
    allowed: readonly Choice[],
    fallback: Choice,
  ): Choice => {
    const text = fields.get(key);
    if (text === null) return fallback;
    const found = allowed.find((one) => one === text);
    if (found === undefined)
      note(`“${key}=${short(text)}” of the link is not known here: ${fallback} is used.`);
    return found ?? fallback;
  };
  for (const key of new Set(fields.keys()))
    if (!KEYS.includes(key)) note(`“${short(key)}” of the link is not known here.`);

  const areas = await areasOf(fields, sources, note);
  return {
    notices,
    state: {
      areas,
      question: {
        datasetIds: [...new Set(tokens(fields.get("datasets")).map(decoded))],
        aggregation: choice("stat", OF_QUANTITIES, EMPTY_QUESTION.aggregation),
        classAggregation: choice("classes", OF_CLASSES, EMPTY_QUESTION.classAggregation),
        timeRange: timeOf(fields.get("time"), note),
        timeSteps: choice("steps", ["all", "each"], EMPTY_QUESTION.timeSteps),
        timeStatistic: timeStatisticOf(fields.get("over"), note),
      },
      view: {
        page: pageOf(fields.get("page"), note),
        filter: readFilter(fields.get("find")),
        camera: readCamera(fields.get("map"), note),
        isAsked: fields.get("asked") === "yes",
        reading: choice("read", READINGS, FIRST_VIEW.reading),
        column: fields.get("show") ?? undefined,
        sorting: sortingOf(fields.get("sort")),
        compared: comparedOf(fields.get("compare")),
      },
    },
  };
}

async function areasOf(
  fields: URLSearchParams,
  sources: LinkSources,
  note: Note,
): Promise<readonly Area[]> {
  const areaTokens = tokens(fields.get("areas"));
  const own = await ownAreas(fields, sources, note);
  const needsCounties = areaTokens.some((token) => token.startsWith("c"));
  const counties = new Map(
    (needsCounties ? await sources.counties() : []).map((county) => [county.id, county]),
  );
  const areas = areaTokens.map((token) => areaOf(token, own, counties));
  const lost = areas.filter((area) => area === undefined).length;
  // `ownAreas` has noted areas that only another browser stores.
  if (lost > 0 && own !== "elsewhere")
    note(`${lost} of ${areaTokens.length} areas of the link cannot be read; they are left out.`);
  const byId = new Map(areas.flatMap((area) => (area === undefined ? [] : [[area.id, area]])));
  return [...byId.values()];
}

type OwnAreas = readonly (Area | undefined)[] | "elsewhere";

async function ownAreas(
  fields: URLSearchParams,
  { stored }: LinkSources,
  note: Note,
): Promise<OwnAreas> {
  const hash = fields.get("stored");
  if (hash === null) return readAreas(fields.get("own") ?? "[]");
  const text = /^[0-9a-f]{32}$/.test(hash) ? await stored(hash) : undefined;
  if (text !== undefined) return readAreas(text);
  note(
    "The link names areas that are kept only in the browser in which they were drawn or loaded: add them here again.",
  );
  return "elsewhere";
}

function areaOf(
  token: string,
  own: OwnAreas,
  counties: ReadonlyMap<string, Area>,
): Area | undefined {
  const [, id = "", name = ""] = /^c([^=]*)=?(.*)$/.exec(token) ?? [];
  const county = counties.get(decoded(id));
  if (county !== undefined) return name === "" ? county : { ...county, name: decoded(name) };
  const index = /^o(\d{1,5})$/.exec(token)?.[1];
  return index === undefined || own === "elsewhere" ? undefined : own[Number(index)];
}

function timeOf(text: string | null, note: Note): DayRange | undefined {
  if (text === null) return undefined;
  const [, start = "", end = ""] = /^(\d{4}-\d\d-\d\d)~(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (isDay(start) && isDay(end) && start <= end) return [start, end];
  note(
    `“time=${short(text)}” of the link is not a range of days; the latest step of each dataset is used.`,
  );
  return undefined;
}

function timeStatisticOf(text: string | null, note: Note): TimeStatistic | undefined {
  if (text === null) return undefined;
  const [statistic, by] = tokens(text);
  const { data } = TimeStatistic.safeParse({ statistic, by });
  if (data === undefined)
    note(`“over=${short(text)}” of the link is not known here: there is no statistic over time.`);
  return data;
}

/** Whether a text is a valid date: 30 February is not. */
const isDay = (text: string): boolean => {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};

function pageOf(text: string | null, note: Note): View["page"] {
  if (text === null) return FIRST_VIEW.page;
  if (text === "providers") return { name: "providers" };
  const slug = /^provider~([\w.-]+)$/.exec(text)?.[1];
  if (slug !== undefined) return { name: "provider", slug };
  note(`“page=${short(text)}” of the link is not known here.`);
  return FIRST_VIEW.page;
}

/** Sorting by the name of the area, or by the key of a column; a key that the answer does not have is ignored later. */
function sortingOf(text: string | null): View["sorting"] {
  const [, direction, column = ""] = /^(down|up)~(.*)$/s.exec(text ?? "") ?? [];
  if (direction === undefined) return undefined;
  return {
    column: column === "" ? undefined : decoded(column),
    isDescending: direction === "down",
  };
}

function comparedOf(text: string | null): View["compared"] {
  const [across, up] = tokens(text).map(decoded);
  return across === undefined || up === undefined ? undefined : [across, up];
}
