/** A request and its response; the parameters are those of the path and the query. */
interface Example {
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly response: unknown;
}

/** A dataset of the sample data. */
const ELEVATION = {
  id: "srtm:elevation",
  name: "SRTM elevation around the Jacksboro fault, 90 m",
  description: "Elevation above mean sea level around the Jacksboro fault, Tennessee.",
  resolution_m: 90,
  crs: "EPSG:4326",
  bbox: {
    min_lon: -84.41375,
    min_lat: 36.44625,
    max_lon: -84.07791666666667,
    max_lat: 36.73291666666667,
  },
  temporal: {
    start: null,
    end: null,
    temporal_type: "static",
  },
  license: "Public domain (USGS)",
  citation: "NASA Shuttle Radar Topography Mission, distributed by USGS EROS",
  variables: [
    {
      name: "elevation",
      units: "m",
      description: "Elevation above mean sea level",
      data_type: "continuous",
      nodata_value: -32768,
      valid_range: [-500, 9000],
    },
  ],
  provider: "srtm",
  protocol: "stac_cog",
};

/** Real examples by operation: a test compares them with the sample data. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  extract: {
    body: {
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [-84.3, 36.5],
            [-84.2, 36.5],
            [-84.2, 36.6],
            [-84.3, 36.6],
            [-84.3, 36.5],
          ],
        ],
      },
      dataset_ids: ["srtm:elevation", "mcd12c1:land_cover"],
    },
    response: {
      request_id: "9a9ae9237573",
      geometry_hash: "e4b902610777f16b",
      results: [
        {
          dataset_id: "srtm:elevation",
          variable: "elevation",
          value: 664.2361805555794,
          units: "m",
          aggregation: "mean",
          quality: "good",
          coverage_fraction: 1,
          pixel_count: 14641,
          timestamp: null,
          provider: "srtm",
          elapsed_ms: 38,
          provenance: "COG: srtm_jacksboro_90m.tif; exact coverage",
          valid_range: [-500, 9000],
        },
        {
          dataset_id: "mcd12c1:land_cover",
          variable: "land_cover",
          value: 4,
          units: "class",
          aggregation: "majority",
          quality: "good",
          coverage_fraction: 1,
          pixel_count: 4,
          timestamp: "2019-01-01T00:00:00Z",
          provider: "mcd12c1",
          elapsed_ms: 28,
          provenance:
            "COG: mcd12c1_2019_land_cover.tif; 2019-01-01T00:00:00Z/2020-01-01T00:00:00Z; exact coverage",
          valid_range: [0, 16],
        },
      ],
      warnings: [],
      elapsed_ms: 40,
    },
  },
  batchExtract: {
    body: {
      geometries: [
        {
          type: "Point",
          coordinates: [-84.2, 36.6],
        },
        {
          type: "Point",
          coordinates: [-84.2, 96.6],
        },
      ],
      dataset_ids: ["maurer:temperature"],
      aggregation: "mean",
      time_range: {
        start: "1999-06-01",
        end: "1999-08-31",
      },
    },
    response: {
      request_id: "069bd4c7d2e5",
      responses: [
        {
          request_id: "06b91768e127",
          geometry_hash: "a2c20794d2cc6c17",
          results: [
            {
              dataset_id: "maurer:temperature",
              variable: "temperature",
              value: 22.377989451090496,
              units: "degC",
              aggregation: "mean",
              quality: "good",
              coverage_fraction: 1,
              pixel_count: 3,
              timestamp: null,
              provider: "maurer",
              elapsed_ms: 15,
              provenance:
                "COG: maurer_tas_1999-06.tif to maurer_tas_1999-08.tif (3 files); 1999-06-01T00:00:00Z/1999-09-01T00:00:00Z in 3 steps; exact coverage",
              valid_range: [-60, 60],
            },
          ],
          warnings: [],
          elapsed_ms: 16,
        },
        {
          request_id: "069bd4c7d2e5",
          geometry_hash: "error",
          results: [],
          warnings: [
            "geometries[1]: the point: latitude 96.6 is outside -90 to 90 (positions are longitude, latitude)",
          ],
          elapsed_ms: 0,
        },
      ],
      total_geometries: 2,
      total_results: 1,
      elapsed_ms: 18,
    },
  },
  datasets: {
    parameters: {
      provider: "srtm",
      limit: 1,
    },
    response: {
      total: 1,
      limit: 1,
      offset: 0,
      count: 1,
      datasets: [ELEVATION],
    },
  },
  providers: {
    parameters: {
      limit: 1,
    },
    response: {
      total: 4,
      limit: 1,
      offset: 0,
      count: 1,
      providers: [
        {
          slug: "koppen_geiger",
          name: "Koeppen-Geiger climate classification",
          protocol: "stac_cog",
          base_url: "https://doi.org/10.1038/sdata.2018.214",
        },
      ],
    },
  },
  provider: {
    parameters: {
      slug: "srtm",
    },
    response: {
      slug: "srtm",
      name: "SRTM elevation, Jacksboro fault excerpt",
      protocol: "stac_cog",
      base_url:
        "https://www.usgs.gov/centers/eros/science/usgs-eros-archive-digital-elevation-shuttle-radar-topography-mission-srtm",
      datasets: [ELEVATION],
    },
  },
  health: {
    response: {
      status: "ok",
      providers_registered: 4,
      cache: {
        hits: 0,
        misses: 0,
        size: 0,
        hit_rate: 0,
      },
    },
  },
};
