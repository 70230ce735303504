/**
 * Definitions of CRSs that are often named by their code alone, as PROJ strings, from PROJ's table of EPSG and ESRI codes. All
 * have datums on the ellipsoid of WGS 84 or GRS 80 within two metres of WGS 84, except Great Britain's grid, whose shift is in
 * the string. proj4 itself knows UTM of WGS 84 (326xx, 327xx), web Mercator and UPS.
 */
const PROJECTED: Readonly<Record<string, string>> = {
  // North America
  "EPSG:5070":
    "+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:5071":
    "+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:6350":
    "+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "ESRI:102003":
    "+proj=aea +lat_0=37.5 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "ESRI:102008":
    "+proj=aea +lat_0=40 +lon_0=-96 +lat_1=20 +lat_2=60 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "ESRI:102004":
    "+proj=lcc +lat_0=39 +lon_0=-96 +lat_1=33 +lat_2=45 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:3338":
    "+proj=aea +lat_0=50 +lon_0=-154 +lat_1=55 +lat_2=65 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:3310":
    "+proj=aea +lat_0=0 +lon_0=-120 +lat_1=34 +lat_2=40.5 +x_0=0 +y_0=-4000000 +ellps=GRS80 +units=m",
  "EPSG:3005":
    "+proj=aea +lat_0=45 +lon_0=-126 +lat_1=50 +lat_2=58.5 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:3347":
    "+proj=lcc +lat_0=63.390675 +lon_0=-91.8666666666667 +lat_1=49 +lat_2=77 +x_0=6200000 +y_0=3000000 +ellps=GRS80 +units=m",
  "EPSG:3978":
    "+proj=lcc +lat_0=49 +lon_0=-95 +lat_1=49 +lat_2=77 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:3979":
    "+proj=lcc +lat_0=49 +lon_0=-95 +lat_1=49 +lat_2=77 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:32119":
    "+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.22 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:2264":
    "+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.2192024384 +y_0=0 +ellps=GRS80 +units=us-ft",
  // Europe
  "EPSG:3035": "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m",
  "EPSG:3034":
    "+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +units=m",
  "EPSG:2154":
    "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m",
  "EPSG:3006": "+proj=utm +zone=33 +ellps=GRS80 +units=m",
  "EPSG:3067": "+proj=utm +zone=35 +ellps=GRS80 +units=m",
  "EPSG:2180":
    "+proj=tmerc +lat_0=0 +lon_0=19 +k=0.9993 +x_0=500000 +y_0=-5300000 +ellps=GRS80 +units=m",
  "EPSG:27700":
    "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m",
  // Australia, New Zealand
  "EPSG:3577":
    "+proj=aea +lat_0=0 +lon_0=132 +lat_1=-18 +lat_2=-36 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:9473":
    "+proj=aea +lat_0=0 +lon_0=132 +lat_1=-18 +lat_2=-36 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
  "EPSG:2193":
    "+proj=tmerc +lat_0=0 +lon_0=173 +k=0.9996 +x_0=1600000 +y_0=10000000 +ellps=GRS80 +units=m",
  // The world and the poles
  "EPSG:6933": "+proj=cea +lat_ts=30 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m",
  "ESRI:54009": "+proj=moll +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m",
  "ESRI:54030": "+proj=robin +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m",
  "EPSG:3413": "+proj=stere +lat_0=90 +lat_ts=70 +lon_0=-45 +x_0=0 +y_0=0 +datum=WGS84 +units=m",
  "EPSG:3995": "+proj=stere +lat_0=90 +lat_ts=71 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m",
  "EPSG:3031": "+proj=stere +lat_0=-90 +lat_ts=-71 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m",
  "EPSG:3976": "+proj=stere +lat_0=-90 +lat_ts=-70 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m",
};

/** Codes of UTM zones: the first and last code, the zone of the first, and whether it is in the south. */
const UTM_ZONES = [
  // NAD 83, its realizations of 1998 (Canada) and 2011, NAD 83 (HARN) has gaps and is left out
  { first: 26901, last: 26923, zone: 1 },
  { first: 6330, last: 6348, zone: 1 },
  // ETRS 89
  { first: 25828, last: 25838, zone: 28 },
  // SIRGAS 2000, north and south
  { first: 31965, last: 31976, zone: 11 },
  { first: 31977, last: 31985, zone: 17, isSouth: true },
  // GDA 94, GDA 2020
  { first: 28348, last: 28358, zone: 48, isSouth: true },
  { first: 7846, last: 7859, zone: 46, isSouth: true },
] as const;

/**
 * The definition of a CRS by its code alone, without a network: proj4's own codes (UTM of WGS 84, web Mercator, UPS) and a
 * table of common ones.
 *
 * @param code e.g. `EPSG:5070`
 * @returns a name or PROJ string for proj4; undefined for a code that is not known here
 */
export function definitionOfCode(code: string): string | undefined {
  const known = PROJECTED[code];
  if (known !== undefined) return `${known} +no_defs`;
  const [authority, text = ""] = code.split(":");
  const number = Number(text);
  if (authority !== "EPSG" || !Number.isInteger(number)) return undefined;
  if (isUtm(number) || number === 3857 || number === 5041 || number === 5042) return code;
  if (number === 900_913 || number === 3785) return "EPSG:3857";
  const zone = UTM_ZONES.find(({ first, last }) => number >= first && number <= last);
  if (zone === undefined) return undefined;
  const south = "isSouth" in zone ? " +south" : "";
  return `+proj=utm +zone=${zone.zone + number - zone.first}${south} +ellps=GRS80 +units=m +no_defs`;
}

/** UTM of WGS 84. */
const isUtm = (code: number): boolean =>
  (code > 32_600 && code <= 32_660) || (code > 32_700 && code <= 32_760);
