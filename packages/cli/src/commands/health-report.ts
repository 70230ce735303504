import * as z from "zod";

/** States of a dataset, the best first. */
const STATES = ["healthy", "degraded", "down"] as const;

/** What a dataset answered. */
export const DatasetHealth = z.object({
  dataset_id: z.string(),
  /** healthy, degraded (no data, or a doubtful value), down (it cannot be read). */
  status: z.enum(STATES),
  /** The place that was asked, degrees (lon, lat). */
  place: z.tuple([z.number(), z.number()]),
  value: z.number().nullable(),
  units: z.string(),
  quality: z.string().nullable(),
  /** Time that the source took, milliseconds. */
  elapsed_ms: z.number(),
  /** What is wrong, or null. */
  error: z.string().nullable(),
});
export type DatasetHealth = z.infer<typeof DatasetHealth>;

/** A report of `cas health`. */
export const HealthReport = z.object({
  /** When the check began, ISO 8601. */
  checked: z.string(),
  source: z.string(),
  datasets: z.array(DatasetHealth),
});
export type HealthReport = z.infer<typeof HealthReport>;

/** A difference between two reports. */
export interface HealthChange {
  readonly dataset_id: string;
  readonly change: "worse" | "better" | "value" | "new" | "gone";
  /** The change in words. */
  readonly text: string;
}

/** Share of a value by which two values may differ and count as the same. */
const SAME = 1e-9;

/** What changed since an earlier report; a dataset that is gone is a change for the worse, too. */
export function compareReports(before: HealthReport, now: HealthReport): readonly HealthChange[] {
  const earlier = new Map(before.datasets.map((one) => [one.dataset_id, one]));
  const present = new Set(now.datasets.map((one) => one.dataset_id));
  const gone = before.datasets.filter((one) => !present.has(one.dataset_id));
  return [
    ...now.datasets.flatMap((one) => changeOf(earlier.get(one.dataset_id), one) ?? []),
    ...gone.map(({ dataset_id }): HealthChange => ({
      dataset_id,
      change: "gone",
      text: "is no longer in the catalog",
    })),
  ];
}

function changeOf(
  before: DatasetHealth | undefined,
  { dataset_id, ...now }: DatasetHealth,
): HealthChange | undefined {
  if (before === undefined) return { dataset_id, change: "new", text: `is new, ${now.status}` };
  const [from, to] = [STATES.indexOf(before.status), STATES.indexOf(now.status)];
  const reason = now.error === null ? "" : `: ${now.error}`;
  const text = `${before.status} before, ${now.status} now${reason}`;
  if (from !== to) return { dataset_id, change: to > from ? "worse" : "better", text };
  const isSamePlace = before.place.every((one, index) => one === now.place[index]);
  if (!isSamePlace || isSame(before.value, now.value)) return undefined;
  return { dataset_id, change: "value", text: `${before.value} before, ${now.value} now` };
}

const isSame = (one: number | null, other: number | null): boolean =>
  one === null || other === null
    ? one === other
    : Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
