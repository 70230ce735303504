import type { AreaModel } from "./cell-area.ts";
import { isGeographic } from "../projection/crs-definition.ts";
import { projectionOf } from "../projection/projection.ts";

/**
 * The areas of the cells of a result, for its provenance: cells of longitude and latitude have their true areas, all others
 * count as equally large.
 */
export function describeAreas(
  crss: ReadonlySet<string>,
  model: AreaModel | false,
): string | undefined {
  if (model === false) return undefined;
  const definitions = [...crss].map((crs) => projectionOf(crs)?.definition);
  const geographic = definitions.filter(
    (definition) => definition !== undefined && isGeographic(definition),
  ).length;
  if (geographic === definitions.length) return `${model} cell areas`;
  const others = "cells of its projection count as equally large";
  return geographic === 0 ? others : `${model} cell areas, ${others}`;
}

/** How far the cells of a result may be off, because the datum of its CRS is shifted without a grid; for its provenance. */
export function describeDatums(crss: ReadonlySet<string>): string | undefined {
  const errors = [...crss].map((crs) => projectionOf(crs)?.definition.shift?.error ?? 0);
  const most = Math.max(0, ...errors);
  return most === 0 ? undefined : `datum shifted to WGS 84 with an error of up to ${most} m`;
}
