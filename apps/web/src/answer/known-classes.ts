type Names = Readonly<Record<number, string>>;

/** ESA WorldCover 2021, v200. */
const WORLDCOVER: Names = {
  10: "tree cover",
  20: "shrubland",
  30: "grassland",
  40: "cropland",
  50: "built-up",
  60: "bare or sparse vegetation",
  70: "snow and ice",
  80: "permanent water",
  90: "herbaceous wetland",
  95: "mangroves",
  100: "moss and lichen",
};
/** Google's Dynamic World, V1. */
const DYNAMIC_WORLD: Names = {
  0: "water",
  1: "trees",
  2: "grass",
  3: "flooded vegetation",
  4: "crops",
  5: "shrub and scrub",
  6: "built",
  7: "bare",
  8: "snow and ice",
};
/** Esri's annual land cover from Sentinel-2. */
const ESRI: Names = {
  1: "water",
  2: "trees",
  4: "flooded vegetation",
  5: "crops",
  7: "built area",
  8: "bare ground",
  9: "snow or ice",
  10: "clouds",
  11: "rangeland",
};
/** The National Land Cover Database of the USA. */
const NLCD: Names = {
  11: "open water",
  12: "perennial ice or snow",
  21: "developed, open space",
  22: "developed, low intensity",
  23: "developed, medium intensity",
  24: "developed, high intensity",
  31: "barren land",
  41: "deciduous forest",
  42: "evergreen forest",
  43: "mixed forest",
  52: "shrub or scrub",
  71: "grassland or herbaceous",
  81: "pasture or hay",
  82: "cultivated crops",
  90: "woody wetlands",
  95: "emergent herbaceous wetlands",
};
/** The International Geosphere-Biosphere Programme, as MODIS MCD12Q1 numbers it. */
const IGBP: Names = {
  1: "evergreen needleleaf forest",
  2: "evergreen broadleaf forest",
  3: "deciduous needleleaf forest",
  4: "deciduous broadleaf forest",
  5: "mixed forest",
  6: "closed shrubland",
  7: "open shrubland",
  8: "woody savanna",
  9: "savanna",
  10: "grassland",
  11: "permanent wetland",
  12: "cropland",
  13: "urban",
  14: "cropland and natural vegetation",
  15: "snow and ice",
  16: "barren",
  17: "water",
};

/**
 * Class names of common land covers, as their makers name them, by dataset id: the catalog of CAS has only the codes.
 */
export const KNOWN_CLASSES: Readonly<Record<string, Names>> = {
  "esa_worldcover:land_cover": WORLDCOVER,
  "dea_africa_lc:land_cover": WORLDCOVER,
  "nigeria_lc:land_cover": WORLDCOVER,
  "dynamic_world:land_cover": DYNAMIC_WORLD,
  "esri_lulc:land_cover": ESRI,
  "nlcd:land_cover": NLCD,
  "modis_lc:land_cover": IGBP,
};
