import { FileError } from "./file-error.ts";

/**
 * Refuses a feature over the limit before memory is taken for it.
 *
 * @param what the feature for people, e.g. `Row 3`
 * @throws FileError
 */
export function refuseLargeFeature(size: number, maxFeatureBytes: number, what: string): void {
  if (size <= maxFeatureBytes) return;
  throw new FileError(
    `${what} has ${size} bytes or more; one feature may have ${maxFeatureBytes} (maxFeatureBytes).`,
    "The file may be damaged: export it again. If the outline is that large, simplify it.",
  );
}
