import { columnAt, type Grid, longitudePeriod, rowAt } from "../../grid/grid.ts";
import type { RasterSource } from "../raster-source.ts";
import { SourceError } from "../source-error.ts";
import { BehindRaster } from "./behind-raster.ts";
import { MosaicSource } from "./mosaic-source.ts";

/** Tolerance of cells from a lattice, in cells: coordinates in files are rounded. */
const SLACK = 0.01;

/**
 * Combines rasters so that they do not overlap: rasters on one lattice become a mosaic. Those in several CRSs, such as
 * two UTM zones, stay in their own: of a later one only the cells count whose centres lie in no cell with data of an
 * earlier one.
 *
 * @param rasters in order of priority, the first wins
 * @throws SourceError for rasters of degrees beside rasters of lengths, and for overlapping rasters with cells that do not coincide
 */
export function assemble(rasters: readonly RasterSource[]): readonly RasterSource[] {
  const lattices: [RasterSource, ...RasterSource[]][] = [];
  for (const raster of rasters) {
    const lattice = lattices.find(([first]) => isOnLattice(first.grid, raster.grid));
    if (lattice === undefined) lattices.push([raster]);
    else lattice.push(raster);
  }
  const assembled = lattices.map((members) =>
    members.length === 1 ? members[0] : new MosaicSource(...members),
  );
  assembled.forEach(({ grid }, index) => {
    for (const { grid: other } of assembled.slice(index + 1)) {
      if (grid.crs !== other.crs) refuseDegreesAndLengths(grid, other);
      else if (overlap(grid, other))
        throw new SourceError("its files overlap, with cells that do not coincide");
    }
  });
  return assembled.map((raster, index) => {
    const before = assembled.slice(0, index).filter(({ grid }) => grid.crs !== raster.grid.crs);
    return before.length === 0 ? raster : new BehindRaster(raster, before);
  });
}

/** @throws SourceError for longitudes beside lengths: their cells have no common size */
function refuseDegreesAndLengths(a: Grid, b: Grid): void {
  const isMixed = (longitudePeriod(a) === undefined) !== (longitudePeriod(b) === undefined);
  if (isMixed) throw new SourceError(`its files are in several CRSs (${a.crs}, ${b.crs})`);
}

function isOnLattice(a: Grid, b: Grid): boolean {
  const { transform: s } = a;
  const { transform: t } = b;
  const [column, row] = [columnAt(s, t.originX), rowAt(s, t.originY)];
  return (
    a.crs === b.crs &&
    Math.abs(t.cellWidth / s.cellWidth - 1) * b.width < SLACK &&
    Math.abs(t.cellHeight / s.cellHeight - 1) * b.height < SLACK &&
    Math.abs(column - Math.round(column)) < SLACK &&
    Math.abs(row - Math.round(row)) < SLACK
  );
}

/** Whether two rasters of a CRS share more than an edge. */
function overlap(a: Grid, b: Grid): boolean {
  const [left, right] = [
    columnAt(a.transform, b.transform.originX),
    columnAt(a.transform, farX(b)),
  ];
  const [top, bottom] = [rowAt(a.transform, b.transform.originY), rowAt(a.transform, farY(b))];
  return (
    Math.min(left, right) < a.width - SLACK &&
    Math.max(left, right) > SLACK &&
    Math.min(top, bottom) < a.height - SLACK &&
    Math.max(top, bottom) > SLACK
  );
}

const farX = ({ transform: { originX, cellWidth }, width }: Grid): number =>
  originX + width * cellWidth;
const farY = ({ transform: { originY, cellHeight }, height }: Grid): number =>
  originY + height * cellHeight;
