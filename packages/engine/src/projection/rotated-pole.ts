const RADIANS = Math.PI / 180;

/**
 * Longitudes and latitudes of a sphere whose north pole is moved, PROJ's `ob_tran` of `longlat`: the rotated grids of
 * regional climate models (CF conventions, appendix F).
 *
 * @param poleLatitude latitude of the true north pole in the rotated system (`o_lat_p`), degrees
 * @param poleLongitude its longitude there (`o_lon_p`), degrees
 * @param centre the true longitude of the meridian that runs through both poles (`lon_0`), degrees
 */
export function rotatedPole(poleLatitude: number, poleLongitude: number, centre: number) {
  const [sine, cosine] = [Math.sin(poleLatitude * RADIANS), Math.cos(poleLatitude * RADIANS)];
  return {
    forward(longitude: number, latitude: number): readonly [number, number] {
      const [l, p] = [(longitude - centre) * RADIANS, latitude * RADIANS];
      const [cosL, sinP, cosP] = [Math.cos(l), Math.sin(p), Math.cos(p)];
      const x = Math.atan2(cosP * Math.sin(l), sine * cosP * cosL + cosine * sinP);
      return [
        wrapped(x / RADIANS + poleLongitude),
        Math.asin(clamped(sine * sinP - cosine * cosP * cosL)) / RADIANS,
      ];
    },
    inverse(x: number, y: number): readonly [number, number] {
      const [l, p] = [(x - poleLongitude) * RADIANS, y * RADIANS];
      const [cosL, sinP, cosP] = [Math.cos(l), Math.sin(p), Math.cos(p)];
      const longitude = Math.atan2(cosP * Math.sin(l), sine * cosP * cosL - cosine * sinP);
      return [
        wrapped(longitude / RADIANS + centre),
        Math.asin(clamped(sine * sinP + cosine * cosP * cosL)) / RADIANS,
      ];
    },
  };
}

const clamped = (sine: number): number => Math.max(-1, Math.min(1, sine));
const wrapped = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);
