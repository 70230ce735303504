import { validGeometry } from "@cas/areas";
import { z } from "zod";
import type { Area } from "../areas/store/area.ts";

/** An area that is not a county, in a link or in the storage of the browser: shorter than an object. */
const OwnArea = z.tuple([
  z.string().min(1),
  z.string(),
  z.enum(["county", "drawn", "typed", "file"]),
  z.enum(["Point", "Polygon", "MultiPolygon"]),
  z.array(z.unknown()),
  // Positions before it was simplified, and the change of its area.
  z.tuple([z.number(), z.number()]).optional(),
]);

/** Serializes areas. */
export function writeAreas(areas: readonly Area[]): string {
  return JSON.stringify(
    areas.map(({ id, name, origin, geometry: { type, coordinates }, simplified }) => [
      id,
      name,
      origin,
      type,
      coordinates,
      ...(simplified === undefined ? [] : [[simplified.positionsBefore, simplified.areaChange]]),
    ]),
  );
}

/**
 * Parses areas, with undefined at the index of an invalid area. Checks everything, because links come from other people.
 */
export function readAreas(text: string): readonly (Area | undefined)[] {
  const list = z.array(z.unknown()).safeParse(parseJson(text));
  return (list.data ?? []).map((one) => {
    const parsed = OwnArea.safeParse(one);
    if (!parsed.success) return undefined;
    const [id, name, origin, type, coordinates, simple] = parsed.data;
    const geometry = validGeometry({ type, coordinates });
    if (geometry === undefined || simple === undefined)
      return geometry && { id, name, origin, geometry };
    const [positionsBefore, areaChange] = simple;
    return { id, name, origin, geometry, simplified: { positionsBefore, areaChange } };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
