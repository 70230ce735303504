import type { Grid } from "../../grid/grid.ts";

/** Radius of the sphere of the MODIS land products, metres. */
const RADIUS = 6_371_007.181;
/** Tiles round the Earth, and from pole to pole. */
const TILES_ACROSS = 36;
const TILES_DOWN = 18;

/** The sinusoidal grid of the MODIS land products; a tile of a 500 m product has 2,400 cells along each side. */
export function modisGrid(cellsPerTile: number): Grid {
  const cell = (2 * Math.PI * RADIUS) / TILES_ACROSS / cellsPerTile;
  return {
    // The same text as the engine gives for the CRS of a GeoTIFF of these products.
    crs: `+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +a=${RADIUS} +b=${RADIUS}`,
    width: TILES_ACROSS * cellsPerTile,
    height: TILES_DOWN * cellsPerTile,
    transform: {
      originX: -Math.PI * RADIUS,
      originY: (Math.PI / 2) * RADIUS,
      cellWidth: cell,
      cellHeight: -cell,
    },
  };
}
