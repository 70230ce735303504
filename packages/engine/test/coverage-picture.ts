import type { Polygon } from "@cas/models";
import { coverGeometry } from "../src/coverage/cover-geometry.ts";
import { WEIGHTINGS } from "../src/coverage/weighting.ts";
import { drained, fractionsOf } from "./fractions.ts";

const [COLUMNS, ROWS, CELL, GAP, TOP] = [7, 6, 44, 36, 64];
/** Cells of one degree, so that degrees are columns and, from the bottom, rows. */
const GRID = {
  crs: "EPSG:4326",
  width: COLUMNS,
  height: ROWS,
  transform: { originX: 0, originY: ROWS, cellWidth: 1, cellHeight: -1 },
};
const CATCHMENT: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [0.7, 3.4],
      [1.3, 1.5],
      [3.2, 0.6],
      [5.4, 1.2],
      [6.4, 3.1],
      [5.2, 4.6],
      [3.9, 4.2],
      [2.6, 5.5],
      [1.4, 4.9],
      [0.7, 3.4],
    ],
    [
      [3.1, 2.2],
      [4.2, 2.1],
      [4.1, 3.1],
      [3.1, 2.2],
    ],
  ],
};
const TITLES = {
  exact: "exact: coverage fraction",
  all_touched: "all_touched: cells that it touches",
  center: "center: cells whose centre is inside",
} as const;

/** An SVG with a panel for each weighting: the weights of cells, computed by the engine. */
export function drawCoverage(): string {
  const width = WEIGHTINGS.length * (COLUMNS * CELL + GAP) + GAP;
  const height = TOP + ROWS * CELL + GAP;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Weights of the cells of a polygon with a hole: coverage fractions, all touched cells, cells whose centre is inside">
  <style>.cell { stroke: #b9c2c4; } .outline { fill: none; stroke: #b3541e; stroke-width: 2.5; stroke-linejoin: round; } text { fill: #223; text-anchor: middle; } .weight { paint-order: stroke; stroke: #fffc; stroke-width: 3px; stroke-linejoin: round; } .title { text-anchor: start; font-size: 16px; font-weight: 600; } .area { text-anchor: start; font-size: 13px; fill: #556; }</style>
  <rect width="${width}" height="${height}" fill="#fff"/>
  ${WEIGHTINGS.map((weighting, panel) => drawPanel(weighting, GAP + panel * (COLUMNS * CELL + GAP))).join("\n  ")}
</svg>
`;
}

function drawPanel(weighting: (typeof WEIGHTINGS)[number], left: number): string {
  const [coverage] = drained(coverGeometry(CATCHMENT, GRID, weighting));
  const fractions = fractionsOf(coverage, { column: 0, row: 0, width: COLUMNS, height: ROWS });
  const placed = Array.from(fractions, (fraction, index) => ({
    fraction,
    x: left + (index % COLUMNS) * CELL,
    y: TOP + Math.floor(index / COLUMNS) * CELL,
  }));
  const cells = placed.map(
    ({ fraction, x, y }) =>
      `<rect class="cell" x="${x}" y="${y}" width="${CELL}" height="${CELL}" fill="${shade(fraction)}"/>`,
  );
  const labels = placed
    .filter(({ fraction }) => fraction > 0)
    .map(
      ({ fraction, x, y }) =>
        `<text class="weight" x="${x + CELL / 2}" y="${y + CELL / 2 + 4}">${weightText(fraction)}</text>`,
    );
  const outline = CATCHMENT.coordinates
    .map((ring) => `M${ring.map(([x = 0, y = 0]) => placeOf(x, y, left)).join("L")}Z`)
    .join("");
  return `<text class="title" x="${left}" y="26">${TITLES[weighting]}</text>
  <text class="area" x="${left}" y="48">sum of weights: ${drained(coverage.area()).toFixed(2)} cells</text>
  ${cells.join("\n  ")}
  <path class="outline" d="${outline}"/>
  ${labels.join("\n  ")}`;
}

function weightText(fraction: number): string {
  if (fraction === 1) return "1";
  return fraction < 0.005 ? "&lt; 0.01" : fraction.toFixed(2);
}

const placeOf = (x: number, y: number, left: number): string =>
  `${(left + x * CELL).toFixed(1)} ${(TOP + (ROWS - y) * CELL).toFixed(1)}`;

/** A colour between white and that of a completely covered cell. */
function shade(fraction: number): string {
  const mixed = [0x0b, 0x55, 0x63].map((part) => Math.round(255 + (part - 255) * fraction * 0.6));
  return `rgb(${mixed.join(" ")})`;
}
