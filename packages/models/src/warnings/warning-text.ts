/**
 * The grammar of the texts in `warnings`. A warning about a dataset is `{dataset id}: {text}`; a warning about a geometry of
 * a batch is `geometries[{index}]: {text}`, or `geometries[{index}]: {error type}: {message}` when a request for it failed.
 */

/** A warning about a dataset: `{dataset id}: {text}`. */
export function datasetWarning(datasetId: string, text: string): string {
  return `${datasetId}: ${text}`;
}

/** A warning about a geometry of a batch: `geometries[{index}]: {text}`. */
export function geometryWarning(index: number, text: string): string {
  return `geometries[${index}]: ${text}`;
}

/** A warning about a geometry whose request failed: `geometries[{index}]: {error type}: {message}`. */
export function geometryFailureWarning(
  index: number,
  { errorType, message }: { readonly errorType: string; readonly message: string },
): string {
  return geometryWarning(index, `${errorType}: ${message}`);
}

/** The subject of a warning. */
export type ParsedWarning =
  | {
      /** The warning names a dataset. */
      readonly subject: "dataset";
      /** `{provider}:{dataset}`. */
      readonly datasetId: string;
      /** The warning without the dataset. */
      readonly text: string;
    }
  | {
      /** The warning names a geometry of a batch. */
      readonly subject: "geometry";
      /** Position in the batch, from 0. */
      readonly index: number;
      /** Type of the error of a request that failed. */
      readonly errorType: string | undefined;
      /** The warning without the geometry and the error type. */
      readonly text: string;
    }
  | {
      /** The warning names neither. */
      readonly subject: "none";
      /** The whole warning. */
      readonly text: string;
    };

const ofGeometry = /^geometries\[(\d+)\]: (?:([a-z_]+): )?(.*)$/s;
const ofDataset = /^([^\s:]+:[^\s:]+): (.*)$/s;

/** Parses a warning; one outside the grammar has no dataset and no geometry. */
export function parseWarning(warning: string): ParsedWarning {
  const geometry = ofGeometry.exec(warning);
  if (geometry !== null) {
    const [, index, errorType, text = ""] = geometry;
    return { subject: "geometry", index: Number(index), errorType, text };
  }
  const dataset = ofDataset.exec(warning);
  if (dataset !== null) {
    const [, datasetId = "", text = ""] = dataset;
    return { subject: "dataset", datasetId, text };
  }
  return { subject: "none", text: warning };
}

/** Whether a warning is about that dataset. */
export function isAboutDataset(warning: string, datasetId: string): boolean {
  return warning.startsWith(`${datasetId}: `);
}

const geometryPrefix = /^geometries\[\d+\]/;

/** Whether a warning names a geometry of a batch by its position. */
export function isAboutGeometry(warning: string): boolean {
  return geometryPrefix.test(warning);
}

/** The warning with another index of its geometry; other warnings do not change. */
export function withGeometryIndex(warning: string, index: number): string {
  return warning.replace(geometryPrefix, `geometries[${index}]`);
}
