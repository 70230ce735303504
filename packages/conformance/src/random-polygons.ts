import type { MultiPolygon, Polygon } from "@cas/models";

/** Number of random polygons on each dataset. */
export const POLYGON_COUNT = 2000;
const [SMALLEST, LARGEST] = [0.01, 200_000];

/** Positions of polygons on a raster of square cells: its upper left corner, its cell size, the cells of the centres. */
export interface Region {
  readonly west: number;
  readonly north: number;
  readonly cell: number;
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly columns: number;
  readonly rows: number;
}

const region = (
  [west, north, cell]: readonly [number, number, number],
  [firstColumn, firstRow, columns, rows]: readonly [number, number, number, number],
): Region => ({ west, north, cell, firstColumn, firstRow, columns, rows });

/** West, north and cell of the sample rasters; centres of the global ones in Africa, Europe and Asia. */
export const REGIONS = {
  "koppen_geiger:climate_class": region([-180, 90, 1 / 120], [22_800, 3600, 12_000, 6000]),
  "maurer:precipitation": region([-85, 37.125, 1 / 8], [0, 0, 81, 33]),
  "maurer:temperature": region([-85, 37.125, 1 / 8], [0, 0, 81, 33]),
  "mcd12c1:land_cover": region([-180, 90, 1 / 20], [3800, 600, 2000, 1000]),
  "srtm:elevation": region([-84.41375, 36.73291666666667, 1 / 1200], [0, 0, 403, 344]),
} as const satisfies Readonly<Record<string, Region>>;

export const DATASETS = Object.keys(REGIONS) as readonly (keyof typeof REGIONS)[];

type Ring = readonly (readonly [x: number, y: number])[];

/**
 * The polygon with an index of 0 to 1,999. python/random_polygons.py makes the same, digit for digit: both use only +,
 * -, *, / and square roots of doubles. It is a star of 3 to 200 corners and of 0.01 to 200,000 cells; some have a hole,
 * some have two parts, in either orientation. The first is the smallest, the last the largest.
 */
export function randomPolygon(index: number, on: Region): Polygon | MultiPolygon {
  const random = generator(index);
  // The first numbers of neighbouring seeds are similar.
  for (let i = 0; i < 4; i++) random();
  const drawn = Math.min(LARGEST, SMALLEST * 2 ** Math.floor(random() * 25) * (1 + random()));
  const cells = index === 0 ? SMALLEST : index === POLYGON_COUNT - 1 ? LARGEST : drawn;
  const polygons = shape(random, cells);
  return placed(
    polygons,
    on,
    on.firstColumn + random() * on.columns,
    on.firstRow + random() * on.rows,
  );
}

/** Numbers from 0 to just below 1 of a linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Polygons with open rings of (column, row) around 0. */
function shape(random: () => number, cells: number): readonly (readonly Ring[])[] {
  const ring = star(random);
  const first = [ring];
  const polygons = [first];
  let size = area(ring);
  if (random() < 0.25) {
    const hole = scaled(ring, 0.3);
    first.push(hole);
    size -= area(hole);
  }
  if (random() < 0.2) {
    const second = scaled(ring, 0.5, 4);
    polygons.push([second]);
    size += area(second);
  }
  const factor = Math.sqrt(cells / size);
  const isReversed = random() < 0.5;
  return polygons.map((rings) =>
    rings.map((one) => (isReversed ? scaled(one, factor).toReversed() : scaled(one, factor))),
  );
}

function star(random: () => number): Ring {
  const corners = 3 + Math.floor(random() * random() * 198);
  const [stretch, shear] = [1 + random(), random() - 0.5];
  return Array.from({ length: corners }, (_, corner) => {
    const along = ((corner + 0.3 * random()) / corners) * 4;
    const part = 2 * (along - Math.floor(along)) - 1;
    const [x, y] = onSquare(Math.floor(along), part);
    const radius = (0.35 + 0.65 * random()) / Math.sqrt(x * x + y * y);
    return [x * radius * stretch, y * radius + shear * x * radius * stretch] as const;
  });
}

function onSquare(side: number, part: number): readonly [number, number] {
  if (side === 0) return [1, part];
  if (side === 1) return [-part, 1];
  return side === 2 ? [-1, -part] : [part, -1];
}

function area(ring: Ring): number {
  let doubled = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    doubled += x * nextY - nextX * y;
  });
  return doubled / 2;
}

const scaled = (ring: Ring, factor: number, shift = 0): Ring =>
  ring.map(([x, y]) => [x * factor + shift, y * factor] as const);

function placed(
  polygons: readonly (readonly Ring[])[],
  { west, north, cell }: Region,
  column: number,
  row: number,
): Polygon | MultiPolygon {
  const positions = polygons.flat(2);
  const [columns, rows] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  const toColumn = column + intoRange(column, columns, (-180 - west) / cell, (180 - west) / cell);
  const toRow = row + intoRange(row, rows, (north - 90) / cell, (north + 90) / cell);
  const coordinates = polygons.map((rings) =>
    rings.map((ring) =>
      [...ring, ...ring.slice(0, 1)].map(([x, y]) => [
        west + (toColumn + x) * cell,
        north - (toRow + y) * cell,
      ]),
    ),
  );
  const [only = [], ...others] = coordinates;
  return others.length === 0
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates };
}

/** The offset of a centre that puts the whole shape between two bounds. */
function intoRange(centre: number, around: readonly number[], least: number, most: number): number {
  const [low, high] = [centre + Math.min(...around), centre + Math.max(...around)];
  if (low < least) return least - low;
  return high > most ? most - high : 0;
}
