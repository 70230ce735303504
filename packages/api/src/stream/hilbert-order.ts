import { type Geometry, hilbertIndex } from "@cas/models";

/**
 * The indexes of geometries in an order in which each is near the one before, so that a block of a raster is decoded
 * once for all geometries in it. The same geometries have the same order in every process.
 *
 * The coordinates need no check: one position of each geometry is read, and a geometry without one comes first.
 */
export function hilbertOrder(geometries: readonly { readonly geometry: Geometry }[]): number[] {
  const numbers = geometries.map(({ geometry }) => hilbertIndex(...firstPosition(geometry)));
  return [...numbers.keys()].toSorted((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
}

function firstPosition({ coordinates }: Geometry): [longitude: number, latitude: number] {
  let position: readonly unknown[] = coordinates;
  while (Array.isArray(position[0])) position = position[0];
  const [longitude, latitude] = position;
  return [numberOf(longitude), numberOf(latitude)];
}

const numberOf = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);
