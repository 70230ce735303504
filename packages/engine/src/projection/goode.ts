import { MOLLWEIDE, SINUSOIDAL, type Spherical } from "./spherical.ts";

const RADIANS = Math.PI / 180;

/** The latitude, degrees, from which Mollweide's projection continues the sinusoidal one: both have the same scale. */
const SEAM = 40 + (44 + 11.8 / 60) / 60;
/** How much nearer to the equator Mollweide's projection is moved, in radii, as in PROJ. */
const SHIFT = 0.0528035274542;

/** A lobe of the interrupted map: longitudes, degrees, and its central meridian. */
interface Lobe {
  readonly west: number;
  readonly east: number;
  readonly isNorth: boolean;
  readonly centre: number;
}

/** The lobes of Goode's map of the land: two in the north, four in the south. */
export const LOBES: readonly Lobe[] = [
  { west: -180, east: -40, isNorth: true, centre: -100 },
  { west: -40, east: 180, isNorth: true, centre: 30 },
  { west: -180, east: -100, isNorth: false, centre: -160 },
  { west: -100, east: -20, isNorth: false, centre: -60 },
  { west: -20, east: 80, isNorth: false, centre: 20 },
  { west: 80, east: 180, isNorth: false, centre: 140 },
];

/** The lobe of a position, degrees; longitude from -180 to 180. */
const lobeAt = (longitude: number, latitude: number): Lobe =>
  LOBES.find(
    ({ west, east, isNorth }) =>
      isNorth === latitude >= 0 && longitude >= west && longitude <= east,
  ) ?? { west: -180, east: 180, isNorth: latitude >= 0, centre: 0 };

/**
 * Interrupted Goode homolosine, PROJ's `igh`: sinusoidal near the equator, Mollweide towards the poles. In a lobe, x is
 * counted from its own central meridian and moved to its place.
 */
const goodeOfLobe = ({ centre }: Lobe): Spherical["forward"] => {
  const offset = centre * RADIANS;
  return (longitude, latitude) => {
    const isSinusoidal = Math.abs(latitude) <= SEAM * RADIANS;
    const [x, y] = (isSinusoidal ? SINUSOIDAL : MOLLWEIDE).forward(longitude - offset, latitude);
    return [x + offset, isSinusoidal ? y : y - Math.sign(latitude) * SHIFT];
  };
};

/** The whole map. A position on the border of two lobes is in the western one. */
export const GOODE: Spherical = {
  forward: (longitude, latitude) =>
    goodeOfLobe(lobeAt(longitude / RADIANS, latitude / RADIANS))(longitude, latitude),
  inverse(x, y) {
    const isSinusoidal = Math.abs(y) <= SEAM * RADIANS;
    for (const lobe of LOBES) {
      if (lobe.isNorth !== y >= 0) continue;
      const offset = lobe.centre * RADIANS;
      const [from, latitude] = isSinusoidal
        ? SINUSOIDAL.inverse(x - offset, y)
        : MOLLWEIDE.inverse(x - offset, y + Math.sign(y) * SHIFT);
      const longitude = (from + offset) / RADIANS;
      if (longitude >= lobe.west - ROUNDING && longitude <= lobe.east + ROUNDING)
        return [longitude * RADIANS, latitude];
    }
    return [Number.NaN, Number.NaN];
  },
};

/** Tolerance of the edge of a lobe, degrees. */
const ROUNDING = 1e-9;
