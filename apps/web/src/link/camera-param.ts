import type { Camera } from "../map/camera.ts";
import { type Note, short, tokens } from "./param-codec.ts";

/** Serializes a view of the map as `-79.1234~35.5~7.25`. */
export function writeCamera(camera: Camera | undefined): string {
  if (camera === undefined) return "";
  const { longitude, latitude, zoom } = rounded(camera);
  return [longitude, latitude, zoom].join("~");
}

/** Rounds to about ten metres and a hundredth of a zoom, which is not visible. */
function rounded({ longitude, latitude, zoom }: Camera): Camera {
  // + 0 turns -0 into 0.
  const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
  return { longitude: round(longitude, 4), latitude: round(latitude, 4), zoom: round(zoom, 2) };
}

/** Parses the text of {@link writeCamera}; notes other text and returns undefined for it. */
export function readCamera(text: string | null, note: Note): Camera | undefined {
  if (text === null) return undefined;
  const [longitude = Number.NaN, latitude = Number.NaN, zoom = Number.NaN] =
    tokens(text).map(Number);
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= 24)
    return rounded({ longitude, latitude, zoom });
  note(`“map=${short(text)}” of the link is not a position on the map.`);
  return undefined;
}
