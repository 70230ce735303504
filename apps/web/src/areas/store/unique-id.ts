import type { Area } from "./area.ts";

/** The area, under the first free id of `id`, `id-2`, `id-3`, …. */
export function withUniqueId(area: Area, isTaken: (id: string) => boolean): Area {
  if (!isTaken(area.id)) return area;
  let number = 2;
  while (isTaken(`${area.id}-${number}`)) number++;
  return { ...area, id: `${area.id}-${number}` };
}
