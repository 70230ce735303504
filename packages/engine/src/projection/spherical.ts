const { PI } = Math;

/** Longitude from a central meridian and latitude to x and y on a sphere of radius 1; all angles in radians. */
type SphericalForward = (longitude: number, latitude: number) => readonly [number, number];
/** The inverse; not a number outside the map. */
type SphericalInverse = (x: number, y: number) => readonly [number, number];

/** A projection of the whole sphere in closed form, but for the root of one equation. */
export interface Spherical {
  readonly forward: SphericalForward;
  readonly inverse: SphericalInverse;
}

/** Maximum steps of Newton's method; near the poles it converges slowly. */
const MAX_STEPS = 60;
const PRECISION = 1e-13;

/** The root of an increasing function between bounds, by Newton's method, which may not leave them. */
function root(
  start: number,
  bound: number,
  valueAndSlope: (theta: number) => readonly [number, number],
): number {
  let theta = start;
  for (let step = 0; step < MAX_STEPS; step++) {
    const [value, slope] = valueAndSlope(theta);
    if (slope === 0) break;
    const next = Math.max(-bound, Math.min(bound, theta - value / slope));
    if (Math.abs(next - theta) < PRECISION) return next;
    theta = next;
  }
  return theta;
}

/** The arc sine; beyond 1 by rounding it is a right angle, further beyond not a number. */
function arcSine(value: number): number {
  const size = Math.abs(value);
  if (size <= 1) return Math.asin(value);
  return size < 1 + 1e-10 ? (Math.sign(value) * PI) / 2 : Number.NaN;
}

/** Longitudes beyond the edge of the map are not on it; the edge itself is, with rounding. */
const onMap = (longitude: number): number =>
  Math.abs(longitude) <= PI + 1e-9 ? longitude : Number.NaN;

/** Distance from a pole, radians, within which Mollweide's equation is solved by a series: its slope vanishes there. */
const NEAR_POLE = 0.05;

/**
 * The auxiliary angle of Mollweide's map, from the equator, counted from the pole: 2 e - sin 2 e = pi (1 - sin(latitude)).
 *
 * @param distance of the latitude from the pole, radians, less than {@link NEAR_POLE}
 */
function mollweideFromPole(distance: number): number {
  const area = 2 * Math.PI * Math.sin(distance / 2) ** 2;
  return root(Math.cbrt(0.75 * area), PI / 2, (angle) => {
    const square = 4 * angle * angle;
    // The series of 2 e - sin 2 e, and its derivative.
    let [term, value, slope] = [2 * angle, 0, 0];
    for (let power = 3; power < 17; power += 2) {
      term *= -square / (power * (power - 1));
      value -= term;
      slope -= (term * power) / (angle || 1);
    }
    return [value - area, slope];
  });
}

/** Mollweide (Snyder, Map Projections, a working manual, 1987, doi:10.3133/pp1395, equations 31-1 to 31-8). */
export const MOLLWEIDE: Spherical = {
  forward(longitude, latitude) {
    const area = PI * Math.sin(latitude);
    const fromPole = PI / 2 - Math.abs(latitude);
    // 2 theta + sin 2 theta = pi sin(latitude)
    const theta =
      fromPole < NEAR_POLE
        ? Math.sign(latitude) * (PI / 2 - mollweideFromPole(Math.max(0, fromPole)))
        : root(latitude / 1.1, PI / 2, (angle) => [
            2 * angle + Math.sin(2 * angle) - area,
            2 + 2 * Math.cos(2 * angle),
          ]);
    const cosine = fromPole < NEAR_POLE ? Math.sin(PI / 2 - Math.abs(theta)) : Math.cos(theta);
    return [((2 * Math.SQRT2) / PI) * longitude * cosine, Math.SQRT2 * Math.sin(theta)];
  },
  inverse(x, y) {
    const theta = arcSine(y / Math.SQRT2);
    const latitude = arcSine((2 * theta + Math.sin(2 * theta)) / PI);
    const cosine = Math.cos(theta);
    const longitude = cosine < 1e-12 ? 0 : (PI * x) / (2 * Math.SQRT2 * cosine);
    return [onMap(longitude), latitude];
  },
};

/** Sinusoidal of a sphere (Snyder, equations 30-1 to 30-6). */
export const SINUSOIDAL: Spherical = {
  forward: (longitude, latitude) => [longitude * Math.cos(latitude), latitude],
  inverse(x, y) {
    if (Math.abs(y) > PI / 2 + 1e-9) return [Number.NaN, Number.NaN];
    const cosine = Math.cos(y);
    return [onMap(cosine < 1e-12 ? 0 : x / cosine), y];
  },
};

const ECKERT_X = 2 / Math.sqrt(PI * (4 + PI));
const ECKERT_Y = 2 * Math.sqrt(PI / (4 + PI));

/** Eckert IV (Snyder, An album of map projections, 1989, doi:10.3133/pp1453, page 220). */
export const ECKERT_IV: Spherical = {
  forward(longitude, latitude) {
    const area = (2 + PI / 2) * Math.sin(latitude);
    // theta + sin theta cos theta + 2 sin theta = (2 + pi / 2) sin(latitude)
    const theta =
      Math.abs(latitude) > PI / 2 - 1e-11
        ? latitude
        : root(latitude / 2, PI / 2, (angle) => {
            const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
            return [
              angle + sine * cosine + 2 * sine - area,
              1 + cosine * cosine - sine * sine + 2 * cosine,
            ];
          });
    return [ECKERT_X * longitude * (1 + Math.cos(theta)), ECKERT_Y * Math.sin(theta)];
  },
  inverse(x, y) {
    const theta = arcSine(y / ECKERT_Y);
    const sine = Math.sin(theta);
    const latitude = arcSine((theta + sine * Math.cos(theta) + 2 * sine) / (2 + PI / 2));
    return [onMap(x / (ECKERT_X * (1 + Math.cos(theta)))), latitude];
  },
};
