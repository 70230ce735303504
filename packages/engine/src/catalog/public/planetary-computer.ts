import type { ProviderEntry } from "./public-provider.ts";

/** Microsoft's Planetary Computer: a STAC API, and an endpoint that signs the URLs of its files. */
const PLANETARY_COMPUTER = "https://planetarycomputer.microsoft.com";

/** The storage accounts on which the files of the collections are. */
const STORAGE = {
  "cop-dem-glo-30": "elevationeuwest.blob.core.windows.net",
  "esa-worldcover": "ai4edataeuwest.blob.core.windows.net",
} as const;

type Source = ProviderEntry["datasets"][number]["source"];

/** The source of a dataset in a collection there. */
function inCollection(
  base: string,
  collection: keyof typeof STORAGE,
  asset: string,
  steps?: Steps,
): Source {
  return {
    connector: "stac",
    url: `${base}/api/stac/v1`,
    collection,
    asset,
    ...(steps === undefined ? {} : { steps }),
    sas_token_url: `${base}/api/sas/v1/token/${collection}`,
    allowed_hosts: [STORAGE[collection]],
  };
}

type Steps = { start: string; end: string }[];

const WORLD = { min_lon: -180, max_lon: 180 };

export const copernicusDem = (base: string = PLANETARY_COMPUTER): ProviderEntry => ({
  slug: "copernicus_dem",
  name: "Copernicus DEM GLO-30",
  protocol: "stac_cog",
  base_url: `${base}/api/stac/v1`,
  datasets: [
    {
      id: "copernicus_dem:elevation",
      name: "Copernicus DEM GLO-30 Elevation",
      description: "Global 30m digital elevation model from Copernicus",
      variables: [{ name: "elevation", units: "m", valid_range: [-500, 9000] }],
      resolution_m: 30,
      bbox: { ...WORLD, min_lat: -90, max_lat: 90 },
      license: "Open",
      citation: "Copernicus DEM GLO-30, European Space Agency",
      source: inCollection(base, "cop-dem-glo-30", "data"),
    },
  ],
});

/** The classes of WorldCover (product user manual, version 2.0). */
const WORLDCOVER_CLASSES = {
  10: "tree cover",
  20: "shrubland",
  30: "grassland",
  40: "cropland",
  50: "built-up",
  60: "bare or sparse vegetation",
  70: "snow and ice",
  80: "permanent water bodies",
  90: "herbaceous wetland",
  95: "mangroves",
  100: "moss and lichen",
};

export const esaWorldcover = (base: string = PLANETARY_COMPUTER): ProviderEntry => ({
  slug: "esa_worldcover",
  name: "ESA WorldCover 10m",
  protocol: "stac_cog",
  base_url: `${base}/api/stac/v1`,
  datasets: [
    {
      id: "esa_worldcover:land_cover",
      name: "ESA WorldCover 10m Land Cover",
      description: "Global 10m land cover classification (2021)",
      variables: [
        {
          name: "land_cover",
          units: "class",
          description: "ESA WorldCover land cover classification",
          data_type: "categorical",
          classes: WORLDCOVER_CLASSES,
        },
      ],
      resolution_m: 10,
      bbox: { ...WORLD, min_lat: -60, max_lat: 84 },
      temporal: { temporal_type: "annual" },
      license: "CC-BY-4.0",
      citation: "ESA WorldCover 2021",
      // The maps of 2020 and 2021 were made with different methods: each year is a separate step.
      source: inCollection(base, "esa-worldcover", "map", [
        { start: "2020-01-01T00:00:00Z", end: "2021-01-01T00:00:00Z" },
        { start: "2021-01-01T00:00:00Z", end: "2022-01-01T00:00:00Z" },
      ]),
    },
  ],
});
