import { stdout } from "node:process";
import { setImmediate } from "node:timers";
import { CasEngine } from "../../src/engine.ts";
import { watchTurns } from "../longest-turns/watch-turns.ts";
import { rectangle } from "../lab.ts";

/**
 * Asks about a dataset with a million steps, and writes a line for each question: the longest turn of the event loop, what was
 * answered, and the peak memory of this process. The last question is left by its caller; a line at the end of the process has
 * the processor time that was used after that.
 */
const [, , source = "", leaveAfterMs = ""] = process.argv;
const ALL = { start: "0001-01-01T00:00:00Z", end: "4000-01-01T00:00:00Z" };
const geometry = rectangle(0.1, 0.1, 2.9, 2.9);

const openEngine = (): Promise<CasEngine> =>
  CasEngine.open({
    catalog: {
      providers: [
        {
          slug: "lab",
          name: "Lab",
          protocol: "stac_cog",
          base_url: "",
          datasets: [
            {
              id: "lab:steps",
              name: "Steps",
              variables: [{ name: "v", units: "1" }],
              resolution_m: 1000,
              bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
              source: JSON.parse(source),
            },
          ],
        },
      ],
    },
    // A busy machine takes several times as long.
    providerTimeoutS: 300,
    requestTimeoutS: 300,
  });

/** Writes what came of a question. */
async function ask(
  name: string,
  work: () => Promise<{
    readonly results?: readonly { readonly value: unknown; readonly pixel_count: number }[];
    readonly warnings: readonly string[];
  }>,
): Promise<void> {
  const longest = watchTurns();
  const { results = [], warnings } = await work();
  // The collections of garbage become known in the next turns.
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => void setImmediate(resolve));
  const { ownMs: cpuMs } = longest();
  const rss = process.resourceUsage().maxRSS * 1024;
  const [{ value, pixel_count: count } = {}] = results;
  stdout.write(`${JSON.stringify({ name, cpuMs, value, count, warnings, rss })}\n`);
}

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

if (leaveAfterMs === "") {
  await using cas = await openEngine();
  const question = { geometry, dataset_ids: ["lab:steps"] };
  const refused = async (work: Promise<unknown>) => ({
    warnings: [await work.then(String, (error: unknown) => (error as Error).message)],
  });
  await ask("latest", () => cas.extract(question));
  await ask("all", () => cas.extract({ ...question, time_range: ALL }));
  await ask("one by one", () =>
    cas.extract({ ...question, time_range: ALL, time_aggregation: "none" }),
  );
  await ask("cells", () => refused(cas.extractCells("lab:steps", geometry, { time_range: ALL })));
  await ask("raster", () =>
    refused(cas.extractRaster("lab:steps", [0, 0, 3, 3], ".", { time_range: ALL })),
  );
} else {
  // Not closed: that would end what the caller left.
  const cas = await openEngine();
  const caller = new AbortController();
  const began = cpuNow();
  let left = 0;
  let turns = 0;
  const look = (): void => {
    if (caller.signal.aborted) turns += 1;
    else if (cpuNow() - began > Number(leaveAfterMs)) {
      caller.abort();
      left = cpuNow();
    }
    if (!isReleased) setImmediate(look);
  };
  let isReleased = false;
  setImmediate(look);
  await ask("left", async () => {
    const outcome = await cas
      .extract({ geometry, dataset_ids: ["lab:steps"], time_range: ALL }, { signal: caller.signal })
      .catch((error: unknown) => ({ warnings: [(error as Error).name] }));
    isReleased = true;
    return outcome;
  });
  process.on("exit", () => {
    stdout.write(`${JSON.stringify({ name: "after", turns, cpuMs: cpuNow() - left })}\n`);
  });
}
