import { type Cost, costOf, type CostPoint } from "./fit.ts";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 420, 80, 700, 40, 360];

/** The cost of a polygon over its size, both by magnitudes, as an SVG: what was measured and what the model tells. */
export function plotCost(points: readonly CostPoint[], cost: Cost): string {
  const x = scale(
    points.map(({ cells }) => cells),
    LEFT,
    RIGHT,
  );
  const y = scale(
    points.flatMap((one) => [one.milliseconds, costOf(cost, one)]),
    BOTTOM,
    TOP,
  );
  const dots = points.map(
    ({ cells, milliseconds }) =>
      `<circle cx="${x.at(cells)}" cy="${y.at(milliseconds)}" r="5" fill="#0b5563"/>`,
  );
  const line = points.map((one) => `${x.at(one.cells)},${y.at(costOf(cost, one))}`).join(" ");
  const ticks = [
    ...x.magnitudes.map(
      (value) =>
        `<path d="M${x.at(value)} ${TOP}V${BOTTOM}"/><text x="${x.at(value)}" y="${BOTTOM + 22}" text-anchor="middle">${label(value)}</text>`,
    ),
    ...y.magnitudes.map(
      (value) =>
        `<path d="M${LEFT} ${y.at(value)}H${RIGHT}"/><text x="${LEFT - 10}" y="${y.at(value) + 5}" text-anchor="end">${label(value)}</text>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="15" role="img" aria-label="Milliseconds for one polygon over its number of cells">
  <style>path { stroke: #b9c2c4; } text { fill: #333; }</style>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
  ${ticks.join("\n  ")}
  <polyline points="${line}" fill="none" stroke="#b3541e" stroke-width="2"/>
  ${dots.join("\n  ")}
  <text x="${LEFT}" y="24">ms for one polygon: measured (dots), linear in perimeter and tiles (line)</text>
  <text x="${RIGHT}" y="${BOTTOM + 46}" text-anchor="end">cells of the polygon</text>
</svg>
`;
}

function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return {
    at: (value: number): number =>
      Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
    magnitudes: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
  };
}

const label = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 3 });
