import type { Geometry, MultiPolygon, Position, Ring } from "@cas/models";

type Area = Exclude<Geometry, { type: "Point" }>;

/** An outline that is as hard as the limit of vertices allows, and its expected result. */
export interface WorstOutline {
  readonly name: string;
  readonly geometry: Area;
  /** The enclosed area, square degrees, from a closed formula; or a part of the error message. */
  readonly expected: number | string;
}

const MOST = 10_000;
const REFUSED = "the rings cross more than 10,000 times";

const closed = (corners: readonly Position[]): Ring => [...corners, corners[0] ?? []];
const polygon = (...coordinates: Ring[]): Area => ({ type: "Polygon", coordinates });
const multi = (coordinates: MultiPolygon["coordinates"]): Area => ({
  type: "MultiPolygon",
  coordinates,
});
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const box = (west: number, south: number, east: number, north: number): Ring =>
  closed([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);
const onCircle = (turn: number, radius: number): [number, number] => [
  radius * Math.cos(2 * Math.PI * turn),
  radius * Math.sin(2 * Math.PI * turn),
];

/** The shoelace formula, for rings that do not cross. */
function areaOf(ring: Ring): number {
  let doubled = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [ring[i], ring[i + 1]];
    doubled += x0 * y1 - x1 * y0;
  }
  return Math.abs(doubled / 2);
}

function star(corners: number, step: number): Area {
  return polygon(closed(times(corners, (corner) => onCircle((corner * step) / corners, 80))));
}

/** The area of a star of step 2: 2n corners, alternately on the circle and where neighbours cross. */
function areaOfStar(corners: number): number {
  const angle = Math.PI / corners;
  return corners * 80 * 80 * (Math.cos(2 * angle) / Math.cos(angle)) * Math.sin(angle);
}

/**
 * Rectangular teeth on a bar, from longitude -85 to 85: an edge of more than 180 degrees would cross the antimeridian.
 */
function comb(teeth: number): Ring {
  const width = 170 / (2 * teeth);
  const corners = times(teeth, (tooth): Position[] => {
    const west = -85 + 2 * tooth * width;
    return [
      [west, 0],
      [west, 80],
      [west + width, 80],
      [west + width, 0],
    ];
  });
  return closed([...corners.flat(), [85, 0], [85, -10], [-85, -10]]);
}

function spiral(corners: number): Ring {
  const half = (corners - 1) >> 1;
  const out = times(half, (corner) => onCircle(corner / 100, 5 + (70 * corner) / half));
  const back = times(half, (corner) => onCircle(corner / 100, 4.5 + (70 * corner) / half));
  return closed([...out, ...back.toReversed()]);
}

/** Bars from side to side, and as many from bottom to top. */
function bars(count: number): Area {
  const step = 160 / count;
  return multi([
    ...times(count, (bar) => [box(-81, -80 + bar * step, 81, -80 + (bar + 0.5) * step)]),
    ...times(count, (bar) => [box(-80 + bar * step, -81, -80 + (bar + 0.5) * step, 81)]),
  ]);
}

/** Lines from the west to the east and back, each a little further north. */
function zigzag(lines: number): Ring {
  const step = 160 / lines;
  const corners = times(lines, (line): Position => [line % 2 === 0 ? -89 : 89, line * step - 80]);
  return closed([...corners, [89.5, 80], [89.5, -80.5], [-89, -80.5]]);
}

/** Slanted lines from one side to the other and back, with no two ends at the same longitude. */
function saw(lines: number): Ring {
  const corners = times(lines, (line): Position => [
    (line % 2 === 0 ? -85 : 85) + line * 1e-4,
    -80 + (line * 100) / lines,
  ]);
  return closed([...corners, [88, 30], [88, -85], [-88, -85], [-88, -80]]);
}

/** Lines through one point: each pair crosses there. */
function pencil(lines: number): Ring {
  const corners = times(lines, (line): Position[] => {
    const [x, y] = onCircle(line / (2 * lines), 80);
    return line % 2 === 0
      ? [
          [x, y],
          [-x, -y],
        ]
      : [
          [-x, -y],
          [x, y],
        ];
  });
  return closed(corners.flat());
}

function holesOnTheEdge(count: number): Area {
  const step = 160 / count;
  const holes = times(count, (hole) => {
    const west = -80 + hole * step;
    return box(west, 39, west + step / 2, 41);
  });
  return polygon(box(-80, -40, 80, 40), ...holes);
}

/**
 * A chain of bow ties from side to side: each is two triangles of half the step and the height of 20, together half of
 * its bounding box. A box at the start, because the orientations of the triangles alternate and their signed areas add
 * up to zero.
 */
function bowTies(count: number): Ring {
  const step = 160 / count;
  const there = times(count + 1, (tie): Position => [-80 + tie * step, tie % 2 === 0 ? 10 : -10]);
  const back = times(count + 1, (tie): Position => [
    -80 + tie * step,
    tie % 2 === 0 ? -10 : 10,
  ]).toReversed();
  return closed([[-85, 10], ...there, ...back, [-85, -10]]);
}

function fan(triangles: number, overlap: number): Area {
  return multi(
    times(triangles, (triangle) => [
      closed([
        [0, 0],
        onCircle(triangle / (4 * triangles), 80),
        onCircle((triangle + overlap) / (4 * triangles), 80),
      ]),
    ]),
  );
}

const triangleOf = (turn: number): number => 0.5 * 80 * 80 * Math.sin(2 * Math.PI * turn);

function staircase(steps: number, size: number): Ring {
  const corners = times(steps, (step): Position[] => [
    [step * size, step * size],
    [(step + 1) * size, step * size],
  ]);
  const end = steps * size;
  return closed([...corners.flat(), [end, end], [0, end]]);
}

/** A box whose northern side goes up and down by one unit in the last place. */
function ulpSteps(corners: number): Ring {
  const ulp = 2 ** -47;
  const side = times(corners, (corner): Position => [
    60 - (120 * corner) / corners,
    40 + (corner % 2) * ulp,
  ]);
  return closed([[-60, -40], [60, -40], ...side, [-60, 40]]);
}

/** Two boxes on top of each other; their common sides go up and down by one unit in the last place, out of phase. */
function braid(corners: number): Area {
  const ulp = 2 ** -47;
  const side = (phase: number): Position[] =>
    times(corners, (corner): Position => [
      -80 + (160 * corner) / (corners - 1),
      40 + ((corner + phase) % 2) * ulp,
    ]);
  return multi([
    [closed([...side(0), [80, -40], [-80, -40]])],
    [closed([...side(1), [80, 45], [-80, 45]])],
  ]);
}

/**
 * The area of a fan of overlapping blades: tips on the circle, valleys where neighbours cross, a half step at both
 * ends.
 */
function areaOfWideFan(blades: number): number {
  const step = Math.PI / (2 * blades);
  const valley = (80 * Math.cos(step)) / Math.cos(step / 2);
  return (
    (blades - 1) * 80 * valley * Math.sin(step / 2) +
    2 * 0.5 * 80 * 80 * Math.cos(step) * Math.sin(step)
  );
}

function nested(count: number): Ring[] {
  return times(count, (ring) => {
    const half = 80 - (ring * 79) / count;
    return box(-half, -half, half, half);
  });
}

/** Corners alternately on both sides of the antimeridian. */
function acrossAntimeridian(corners: number): Ring {
  const half = corners >> 1;
  const side = times(half, (corner): Position => [
    corner % 2 === 0 ? 175 : -175,
    -70 + (140 * corner) / half,
  ]);
  return closed([...side, [-170, 70], [-170, -75], [175, -75]]);
}

/** A ring round the pole, further north on a quarter of its way, so that it also encloses an area without the cut. */
function roundThePole(corners: number): Ring {
  const way = times(corners, (corner): Position => [
    -179 + (358 * corner) / (corners - 1),
    70 + (corner % 2) * 5 + (corner < corners / 4 ? 3 : 0),
  ]);
  return closed(way);
}

/** The area between a ring round the pole and the pole. */
function areaRoundThePole(ring: Ring): number {
  const way = ring.slice(0, -1);
  const [[west = 0, latitude = 0] = []] = way;
  return areaOf(closed([...way, [west + 360, latitude], [west + 360, 90], [west, 90]]));
}

/** A number of turns round the Earth to the east, and as many back. */
function roundAndBack(turns: number): Ring {
  const steps = times(6 * turns, (step) => step);
  const longitude = (step: number): number => ((step * 60 + 180) % 360) - 180;
  const there = steps.map((step): Position => [longitude(step), step / (3 * turns)]);
  return closed([...there, ...there.map(([x = 0, y = 0]): Position => [x, y + 20]).toReversed()]);
}

const tiles = (columns: number, rows: number): Area =>
  multi(
    times(columns * rows, (tile) => {
      const [column, row] = [tile % columns, Math.floor(tile / columns)];
      return [box(column, row, column + 1, row + 1)];
    }),
  );

/** The hardest outlines within the default limit of vertices, for each step of an extract. */
export const WORST_OUTLINES: readonly WorstOutline[] = [
  { name: "a star, every edge across every other", geometry: star(9989, 4994), expected: REFUSED },
  { name: "a star of step 2", geometry: star(9989, 2), expected: areaOfStar(9989) },
  { name: "a comb", geometry: polygon(comb(2490)), expected: 170 * 10 + 85 * 80 },
  {
    name: "a comb under a bar",
    geometry: multi([[comb(2400)], [box(-88, 40, 88, 50)]]),
    expected: 170 * 10 + 85 * 80 + 176 * 10 - 85 * 10,
  },
  { name: "a spiral", geometry: polygon(spiral(9990)), expected: areaOf(spiral(9990)) },
  { name: "a grid of 1,000 x 1,000 bars", geometry: bars(990), expected: REFUSED },
  {
    name: "a grid of 49 x 49 bars",
    geometry: bars(49),
    expected: 2 * 162 * 80 - 80 * 80,
  },
  {
    name: "a bundle of lines across the world",
    geometry: polygon(zigzag(9990)),
    expected: areaOf(zigzag(9990)),
  },
  { name: "a saw whose teeth lean", geometry: polygon(saw(9990)), expected: areaOf(saw(9990)) },
  {
    name: "a pencil of lines through one point",
    geometry: polygon(pencil(4990)),
    expected: REFUSED,
  },
  {
    name: "collinear corners",
    geometry: polygon(
      closed([
        ...times(4990, (corner): Position => [-80 + corner / 32, -40]),
        ...times(4990, (corner): Position => [-80 + (4990 - corner) / 32, 40]),
      ]),
    ),
    // A parallelogram.
    expected: (4989 / 32) * 80,
  },
  {
    name: "repeated corners",
    geometry: polygon(box(-80, -40, 80, 40).flatMap((corner) => times(1990, () => corner))),
    expected: 160 * 80,
  },
  {
    name: "tiny steps",
    geometry: polygon(staircase(4990, 1e-9)),
    expected: (4990 * 4991 * 1e-18) / 2,
  },
  {
    name: "steps of degrees",
    geometry: polygon(staircase(4990, 1 / 64)),
    expected: (4990 * 4991) / 2 / 4096,
  },
  {
    name: "holes in holes",
    geometry: polygon(...nested(1990)),
    expected: 160 * 160 - (2 * (80 - 79 / 1990)) ** 2,
  },
  {
    name: "parts in parts",
    geometry: multi(nested(1990).map((ring) => [ring])),
    expected: 160 * 160,
  },
  {
    name: "holes across the edge",
    geometry: holesOnTheEdge(1990),
    expected: 160 * 80 - 80,
  },
  {
    name: "parts that overlap in a chain",
    geometry: multi(times(1990, (part) => [box(part / 16, 0, part / 16 + 0.125, 10)])),
    expected: (1989 / 16 + 0.125) * 10,
  },
  {
    name: "the same part 1,990 times",
    geometry: multi(times(1990, () => [box(-80, -40, 80, 40)])),
    expected: 160 * 80,
  },
  { name: "tiles with common edges", geometry: tiles(40, 49), expected: 40 * 49 },
  {
    name: "a chain of bow ties",
    geometry: polygon(bowTies(4989)),
    expected: 160 * 10 + 5 * 20,
  },
  {
    name: "a fan from one corner",
    geometry: fan(2490, 1),
    expected: 2490 * triangleOf(1 / (4 * 2490)),
  },
  {
    name: "a fan whose blades overlap",
    geometry: fan(2490, 2),
    expected: areaOfWideFan(2490),
  },
  {
    name: "steps of one unit in the last place",
    geometry: polygon(ulpSteps(9990)),
    expected: 120 * 80,
  },
  {
    name: "a braid of one unit in the last place",
    geometry: braid(4990),
    expected: 160 * 85,
  },
  {
    name: "a zigzag across the antimeridian",
    geometry: polygon(acrossAntimeridian(9990)),
    expected: areaOf(acrossAntimeridian(9990).map(([x = 0, y = 0]) => [x < 0 ? x + 360 : x, y])),
  },
  {
    name: "a ring round the pole",
    geometry: polygon(roundThePole(9990)),
    expected: areaRoundThePole(roundThePole(9990)),
  },
  {
    name: "round the Earth 800 times and back",
    geometry: polygon(roundAndBack(800)),
    expected: "a ring goes round the Earth",
  },
];

for (const { name, geometry } of WORST_OUTLINES) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const vertices = polygons.flat().reduce((total, ring) => total + ring.length, 0);
  if (vertices > MOST) throw new RangeError(`${name}: ${vertices} vertices`);
}
