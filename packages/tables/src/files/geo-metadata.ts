import type { Geometry, Position } from "@cas/models";

/** A bounding box, degrees. */
export interface Box {
  readonly xmin: number;
  readonly ymin: number;
  readonly xmax: number;
  readonly ymax: number;
}

/** The `geo` metadata of GeoParquet 1.1.0, collected outline by outline. */
export class GeoMetadata {
  readonly #geometryName: string;
  readonly #bboxName: string | undefined;
  readonly #types = new Set<string>();
  #box: Box | undefined;

  constructor(geometryName: string, bboxName: string | undefined) {
    this.#geometryName = geometryName;
    this.#bboxName = bboxName;
  }

  /** Adds an outline. @returns its bounding box */
  add(geometry: Geometry): Box {
    const { box, hasHeights } = extentOf(geometry);
    // Types with heights end with Z, as the specification requires.
    this.#types.add(hasHeights ? `${geometry.type} Z` : geometry.type);
    this.#box = this.#box === undefined ? box : union(this.#box, box);
    return box;
  }

  toJson(): string {
    const bbox = this.#bboxName;
    return JSON.stringify({
      version: "1.1.0",
      primary_column: this.#geometryName,
      columns: {
        [this.#geometryName]: {
          encoding: "WKB",
          geometry_types: [...this.#types].toSorted(),
          ...(this.#box !== undefined && {
            bbox: [this.#box.xmin, this.#box.ymin, this.#box.xmax, this.#box.ymax],
          }),
          edges: "planar",
          ...(bbox !== undefined && {
            covering: {
              bbox: Object.fromEntries(
                ["xmin", "ymin", "xmax", "ymax"].map((name) => [name, [bbox, name]]),
              ),
            },
          }),
        },
      },
    });
  }
}

function extentOf({ type, coordinates }: Geometry): { box: Box; hasHeights: boolean } {
  let [xmin, ymin, xmax, ymax] = [Infinity, Infinity, -Infinity, -Infinity];
  let hasHeights = false;
  const take = (position: Position): void => {
    const [x = Number.NaN, y = Number.NaN] = position;
    if (x < xmin) xmin = x;
    if (x > xmax) xmax = x;
    if (y < ymin) ymin = y;
    if (y > ymax) ymax = y;
    hasHeights ||= position.length > 2;
  };
  if (type === "Point") take(coordinates);
  else
    for (const rings of type === "Polygon" ? [coordinates] : coordinates)
      for (const ring of rings) for (const position of ring) take(position);
  return { box: { xmin, ymin, xmax, ymax }, hasHeights };
}

const union = (a: Box, b: Box): Box => ({
  xmin: Math.min(a.xmin, b.xmin),
  ymin: Math.min(a.ymin, b.ymin),
  xmax: Math.max(a.xmax, b.xmax),
  ymax: Math.max(a.ymax, b.ymax),
});
