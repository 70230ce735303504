import type { ProviderEntry } from "./public-provider.ts";

/** The Web Coverage Services of ISRIC, one for each property. */
const ISRIC = "https://maps.isric.org/mapserv";

type Property = readonly [units: string, range: readonly [number, number], description: string];

/** Properties by name, in the units of the stored values. */
const PROPERTIES: Readonly<Record<string, Property>> = {
  clay: ["g/kg", [0, 1000], ""],
  sand: ["g/kg", [0, 1000], ""],
  silt: ["g/kg", [0, 1000], ""],
  soc: ["dg/kg", [0, 6000], ""],
  phh2o: ["pH*10", [20, 120], ""],
  bdod: ["cg/cm3", [0, 2500], ""],
  cec: ["mmol(c)/kg", [0, 5000], ""],
  nitrogen: ["cg/kg", [0, 500], ""],
  cfvo: ["cm3/dm3", [0, 1000], "Coarse fragments volumetric"],
  ocd: ["hg/m3", [0, 10_000], "Organic carbon density"],
  wv0010: ["0.1 v%", [0, 1000], "Volumetric water content at 10 kPa (near saturation)"],
  wv0033: ["0.1 v%", [0, 1000], "Volumetric water content at 33 kPa (field capacity)"],
  wv1500: ["0.1 v%", [0, 1000], "Volumetric water content at 1500 kPa (wilting point)"],
};

const DEPTHS = ["0-5cm", "5-15cm", "15-30cm", "30-60cm", "60-100cm", "100-200cm"];

const BBOX = { min_lon: -180, min_lat: -56, max_lon: 180, max_lat: 84 };

/** The GeoTIFFs of the services have 0 where there is no soil. They are in their own projection, the interrupted homolosine of Goode. */
const NODATA = 0;

export const isricSoilgrids = (base: string = ISRIC): ProviderEntry => ({
  slug: "isric_soilgrids",
  name: "ISRIC SoilGrids 2.0",
  protocol: "wcs",
  base_url: base,
  datasets: Object.entries(PROPERTIES).flatMap(([name, [units, [low, high], description]]) =>
    DEPTHS.map((depth) => ({
      id: `isric_soilgrids:${name}_${depth}`,
      name: `SoilGrids ${name} at ${depth}`,
      description: `Global 250m ${name} (${units}) at depth ${depth}`,
      variables: [{ name, units, description, valid_range: [low, high] }],
      resolution_m: 250,
      bbox: BBOX,
      license: "CC-BY-4.0",
      citation: "Poggio et al. 2021, SoilGrids 2.0",
      source: {
        connector: "wcs",
        url: `${base}?map=/map/${name}.map`,
        coverage: `${name}_${depth}_mean`,
        nodata: NODATA,
      },
    })),
  ),
});
