import { z } from "zod";
import type { Area } from "../areas/store/area.ts";
import { soundGeometry } from "../areas/check/geometry-fault.ts";

/** An area that is no county, as it stands in a link or in the browser's store: shorter than as an object. */
const OwnArea = z.tuple([
  z.string().min(1),
  z.string(),
  z.enum(["county", "drawn", "typed", "file"]),
  z.enum(["Point", "Polygon", "MultiPolygon"]),
  z.array(z.unknown()),
]);

/** Areas as text. */
export function writeAreas(areas: readonly Area[]): string {
  return JSON.stringify(
    areas.map(({ id, name, origin, geometry: { type, coordinates } }) => [
      id,
      name,
      origin,
      type,
      coordinates,
    ]),
  );
}

/**
 * Areas from text, each in its place; undefined for one that is no sound area. Links come from anybody: everything is
 * checked.
 */
export function readAreas(text: string): readonly (Area | undefined)[] {
  const list = z.array(z.unknown()).safeParse(parsedOrUndefined(text));
  return (list.data ?? []).map((one) => {
    const parsed = OwnArea.safeParse(one);
    if (!parsed.success) return undefined;
    const [id, name, origin, type, coordinates] = parsed.data;
    const geometry = soundGeometry({ type, coordinates });
    return geometry && { id, name, origin, geometry };
  });
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
