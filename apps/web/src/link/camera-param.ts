import type { Camera } from "../map/camera.ts";
import { type Note, short, tokens } from "./param-codec.ts";

/** Where the map is as `-79.1234~35.5~7.25`. */
export function writeCamera(camera: Camera | undefined): string {
  if (camera === undefined) return "";
  const { longitude, latitude, zoom } = rounded(camera);
  return [longitude, latitude, zoom].join("~");
}

/** To some ten metres and a hundredth of a zoom: nobody sees less. */
function rounded({ longitude, latitude, zoom }: Camera): Camera {
  const to = (digits: number, value: number): number => Number(value.toFixed(digits)) + 0;
  return { longitude: to(4, longitude), latitude: to(4, latitude), zoom: to(2, zoom) };
}

/** What {@link writeCamera} wrote. */
export function readCamera(text: string | null, note: Note): Camera | undefined {
  if (text === null) return undefined;
  const [longitude = Number.NaN, latitude = Number.NaN, zoom = Number.NaN] =
    tokens(text).map(Number);
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= 24)
    return rounded({ longitude, latitude, zoom });
  note(`“map=${short(text)}” of the link is no place on the map.`);
  return undefined;
}
