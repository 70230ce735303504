import type { EngineMethod } from "./engine-options.ts";

/** How a value was computed, for its provenance. */
export function describeMethod({ weighting, areaWeighted }: EngineMethod): string {
  const coverage = `${weighting} coverage`;
  return areaWeighted === false ? coverage : `${coverage}, ${areaWeighted} cell areas`;
}
