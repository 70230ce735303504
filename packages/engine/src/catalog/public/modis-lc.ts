import type { ProviderEntry } from "./public-provider.ts";

/** The subset service of ORNL DAAC; it needs no account. */
const ORNL = "https://modis.ornl.gov/rst/api/v1";

/** The classes of the International Geosphere-Biosphere Programme (user guide of MCD12Q1, collection 6.1). */
const IGBP_CLASSES = {
  1: "evergreen needleleaf forests",
  2: "evergreen broadleaf forests",
  3: "deciduous needleleaf forests",
  4: "deciduous broadleaf forests",
  5: "mixed forests",
  6: "closed shrublands",
  7: "open shrublands",
  8: "woody savannas",
  9: "savannas",
  10: "grasslands",
  11: "permanent wetlands",
  12: "croplands",
  13: "urban and built-up lands",
  14: "cropland/natural vegetation mosaics",
  15: "permanent snow and ice",
  16: "barren",
  17: "water bodies",
};

const [FIRST_YEAR, LAST_YEAR] = [2001, 2023];

export const modisLc = (base: string = ORNL): ProviderEntry => ({
  slug: "modis_lc",
  name: "MODIS MCD12Q1 500m",
  protocol: "rest",
  base_url: base,
  datasets: [
    {
      id: "modis_lc:land_cover",
      name: "MODIS MCD12Q1 500m Land Cover",
      description: "Global 500m annual land cover (IGBP, 2001-present)",
      variables: [
        {
          name: "land_cover",
          units: "class",
          description: "IGBP land cover classification (17 classes)",
          data_type: "categorical",
          classes: IGBP_CLASSES,
        },
      ],
      resolution_m: 500,
      bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
      temporal: { temporal_type: "annual" },
      license: "Open (NASA)",
      citation: "Friedl et al., MODIS MCD12Q1 v6.1",
      source: {
        connector: "modis",
        url: base,
        product: "MCD12Q1",
        band: "LC_Type1",
        cells_per_tile: 2400,
        nodata: 255,
        steps: Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => ({
          start: `${FIRST_YEAR + index}-01-01T00:00:00Z`,
          end: `${FIRST_YEAR + index + 1}-01-01T00:00:00Z`,
        })),
      },
    },
  ],
});
