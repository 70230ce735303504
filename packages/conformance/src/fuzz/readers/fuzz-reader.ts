import { CasEngine } from "@cas/engine";
import { type AttributeResponse, isCasError } from "@cas/models";
import fc from "fast-check";
import { watchTurns } from "@cas/engine/test/longest-turns/watch-turns";
import { mutation } from "./mutation.ts";
import type { Question, ReaderInputs } from "./reader-inputs.ts";

/** Number of outcomes of each kind: shows that many inputs pass the first checks. */
export type Outcomes = Readonly<Record<"result" | "warning" | "error", number>>;

/** Longest turn of the event loop, milliseconds of processor time: garbage of earlier inputs may be collected in it. */
const MOST_TURN_MS = 300;
/** Low limits: a larger size is a warning, and the process stays small. */
const LIMITS = {
  resultCacheTtlS: 0,
  metadataCacheTtlS: 0,
  providerTimeoutS: 20,
  blockCacheBytes: 2 ** 22,
  maxBlockBytes: 2 ** 25,
  maxStoredBlockBytes: 2 ** 25,
  maxBytesPerQuestion: 2 ** 28,
  maxBytesInFlight: 2 ** 28,
  maxBlocksPerQuestion: 10_000,
  maxCellsPerWindow: 2 ** 24,
} as const;

/**
 * Gives changed inputs to a reader, one after another. Each has to become a result, a warning or a CasError.
 *
 * @throws Error with the seed and the smallest change that has another outcome
 */
export async function fuzzReader(
  inputs: ReaderInputs,
  parameters: { readonly seed: number; readonly numRuns: number },
): Promise<Outcomes> {
  const outcomes = { result: 0, warning: 0, error: 0 };
  await fc.assert(
    fc.asyncProperty(mutation, async (one) => {
      const end = watchTurns();
      outcomes[await outcomeOf(inputs.change(one))] += 1;
      const { cpuMs } = end();
      if (cpuMs > MOST_TURN_MS) throw new TypeError(`a turn of ${Math.round(cpuMs)} ms`);
    }),
    parameters,
  );
  return outcomes;
}

async function outcomeOf({ source, geometry }: Question): Promise<keyof Outcomes> {
  const dataset = {
    id: "lab:data",
    name: "Data",
    variables: [{ name: "reading", units: "1" }],
    resolution_m: 1000,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    source,
  };
  const provider = { slug: "lab", name: "Lab", protocol: "stac_cog", base_url: "" };
  const catalog = { providers: [{ ...provider, datasets: [dataset] }] };
  await using cas = await CasEngine.open({ catalog: catalog as never, ...LIMITS });
  try {
    const request = { geometry: geometry as never, dataset_ids: ["lab:data"] };
    return kindOf(await cas.extract(request));
  } catch (error) {
    if (isCasError(error) && error.errorType !== "internal_error") return "error";
    throw error;
  }
}

function kindOf({ results: [result], warnings }: AttributeResponse): "result" | "warning" {
  if (result === undefined) {
    if (warnings.length === 0) throw new TypeError("neither a result nor a warning");
    return "warning";
  }
  const { value, quality, coverage_fraction: coverage } = result;
  const isValue = value === null ? quality === "missing" : Number.isFinite(value);
  if (!isValue || !(coverage >= 0 && coverage <= 1 + 1e-9))
    throw new TypeError(`value ${JSON.stringify(value)}, ${quality}, coverage ${coverage}`);
  return "result";
}
