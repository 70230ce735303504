import { type Cost, costOf, type CostPoint } from "./fit-cost-model.ts";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 420, 70, 660, 56, 360];

/** The cost of a polygon over its size, both logarithmic, as an SVG: measured, and by the model. */
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
  const modelled = points.map((one) => {
    const [centre, height] = [x.at(one.cells), y.at(costOf(cost, one))];
    return `<path class="modelled" d="M${centre - 8} ${height}h16"/>`;
  });
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
  <style>path { stroke: #b9c2c4; } .modelled { stroke: #b3541e; stroke-width: 3; } text { fill: #333; }</style>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
  ${ticks.join("\n  ")}
  ${dots.join("\n  ")}
  ${modelled.join("\n  ")}
  <text x="${LEFT}" y="22">ms of processor time for one polygon, smooth or jagged</text>
  <text x="${LEFT}" y="42" fill="#667">dots: measured; dashes: linear in its perimeter and tiles</text>
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
