import { type Geometry, hilbertIndex } from "@cas/models";

/**
 * The indexes of geometries in an order in which each lies near the one before, so that a block of a raster is decoded once
 * for all that it holds. The same geometries have the same order, in each process.
 *
 * The coordinates need not be checked: one position of each geometry is read, and what has none comes first.
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
