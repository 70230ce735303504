/** What a program is given. */
export interface Place {
  /** apps/server over the sample data. */
  readonly url: string;
  /** A server that answers nothing below a path of its own, and tells what has arrived; see quiet-server.ts. */
  readonly quiet: string;
  /** A GeoTIFF whose one block is decoded in a thread of its own. */
  readonly largeBlock: string;
  /** Where this program can answer requests itself: a Worker cannot listen. */
  readonly self?: string | undefined;
}

/** The same request in every cell, and its value: 388 m. */
export const REQUEST = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["srtm:elevation"],
} as const;

/** Three of it, one after another. */
export function* threeGeometries(): Generator<{
  readonly id: string;
  readonly geometry: (typeof REQUEST)["geometry"];
}> {
  for (const id of ["a", "b", "c"]) yield { id, geometry: REQUEST.geometry };
}
