import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { SourceError } from "../source/source-error.ts";
import { placeStamp, type StepPeriod } from "../time/granule.ts";
import { isoInstant } from "../time/time-steps.ts";
import type { Connector } from "../dataset/connector.ts";
import type { CogConfig } from "./cog.ts";
import { readFilePattern } from "./file-pattern.ts";
import { FileSeries, type SeriesContext, type SeriesFiles } from "./file-series.ts";
import { wordOf } from "./step-words.ts";

/** Maximum files of a series: daily ones of half a century. */
const MAX_FILES = 20_000;

/**
 * GeoTIFFs of a folder whose names contain their times, one for each step.
 *
 * @param make the connector of files with steps
 * @throws SourceError for a pattern without a time, or a catalog that calls its steps instants
 */
export function cogSeries(
  config: CogConfig & { readonly files: string },
  make: (config: CogConfig) => Connector,
  context: SeriesContext,
): Connector {
  const { files, time, ...others } = config;
  const word = time === undefined ? undefined : wordOf(time);
  if (readFilePattern(files).granule === undefined)
    throw new SourceError(
      "files has no time: add {YYYY}, and {MM}, {DD} or {DDD} as the names have",
    );
  const stepsOf = async (
    { names, pattern: { timeOf, granule }, folder }: SeriesFiles,
    yieldIfDue: YieldIfDue,
  ) => {
    const steps: NonNullable<CogConfig["steps"]> = [];
    for (const name of names) {
      await yieldIfDue();
      const at = timeOf(name);
      if (at === undefined || granule === undefined) continue;
      const named: StepPeriod = { granule, count: 1, stamp: "start" };
      const said = word === undefined ? named : { ...(word.period ?? named), stamp: word.stamp };
      const [from, until] =
        said.stamp === "instant"
          ? [at, at]
          : placeStamp(at, { ...said, stamp: said.stamp ?? "start" });
      const file = new URL(encodeURIComponent(name), folder).href;
      steps.push({ file, start: isoInstant(from), end: isoInstant(until) });
    }
    return steps;
  };
  return new FileSeries(
    "COG",
    { files, most: MAX_FILES },
    async (inFolder, yieldIfDue) => {
      const steps = await stepsOf(inFolder, yieldIfDue);
      if (steps.length > 0) return make({ ...others, steps });
      throw new SourceError("no file in its folder has a date in its name");
    },
    context,
  );
}
