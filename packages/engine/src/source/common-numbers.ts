import type { StoredNumbers } from "./raster-source.ts";

/** The common stored number type and nodata value of several sources; undefined when their types differ. */
export function commonNumbers(
  all: readonly (StoredNumbers | undefined)[],
): StoredNumbers | undefined {
  const [first] = all;
  if (first === undefined || all.some((one) => one?.type !== first.type)) return undefined;
  const isSame = all.every((one) => one?.nodata === first.nodata);
  return {
    type: first.type,
    nodata: isSame ? first.nodata : undefined,
    isComplete: all.length === 1 && first.isComplete,
  };
}
