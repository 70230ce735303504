import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./environment.ts";

describe("readEnvironment", () => {
  it("has defaults, and treats empty variables as unset", () => {
    expect(readEnvironment({ PORT: "", CAS_BASE_URL: "", HOME: "/root" })).toEqual({
      HOST: "127.0.0.1",
      PORT: 3000,
      CAS_PROVIDERS: [],
      CAS_CLIENT_TIMEOUT_S: 120,
      CAS_CLIENT_CONCURRENCY: 64,
      CAS_METADATA_CACHE_TTL_S: 3600,
      CAS_PROVIDER_TIMEOUT_S: 30,
      CAS_REQUEST_TIMEOUT_S: 120,
      CAS_MAX_DATASETS_PER_REQUEST: 50,
      CAS_MAX_POLYGON_VERTICES: 10_000,
      CAS_MAX_CROSSINGS: 10_000,
      CAS_MAX_BLOCK_BYTES: 268_435_456,
      CAS_MAX_STORED_BLOCK_BYTES: 268_435_456,
      CAS_MAX_BLOCKS_PER_QUESTION: 1_000_000,
      CAS_MAX_CELLS_PER_WINDOW: 1_099_511_627_776,
      CAS_MAX_RASTER_SIDE: 16_777_216,
      CAS_MAX_DATUM_ERROR_M: 5,
      CAS_MAX_TIFF_DIRECTORIES: 1024,
      CAS_MAX_TIFF_HEADER_BYTES: 134_217_728,
      CAS_MAX_UNPACKED_BYTES: 268_435_456,
      CAS_MAX_BYTES_PER_QUESTION: 1_342_177_280,
      CAS_MAX_BYTES_IN_FLIGHT: 1_342_177_280,
      CAS_MAX_VALUE_BYTES: 536_870_912,
      CAS_MAX_RESULT_BYTES: 134_217_728,
      CAS_MAX_CLASSES: 10_000,
      CAS_RESULT_CACHE_TTL_S: 600,
      CAS_RESULT_CACHE_MAX_ENTRIES: 10_000,
      CAS_RESULT_CACHE_BYTES: 67_108_864,
      CAS_WEIGHTING: "exact",
      CAS_AREA_WEIGHTED: "false",
      CAS_JOBS_ENABLED: true,
      CAS_DATA_DIR: ".data",
      CAS_AUTH_ENABLED: false,
      CAS_API_KEYS: [],
      CAS_CORS_ORIGINS: [],
      ALLOWED_HOSTS: [],
      CAS_RATE_LIMIT_ENABLED: false,
      CAS_RATE_LIMIT_PER_MINUTE: 60,
      CAS_MCP_ENABLED: false,
      TRUST_PROXY: 0,
      MAX_BODY_BYTES: 8_388_608,
      MAX_BODY_VALUES: 2_000_000,
      MAX_BODIES_BYTES: 134_217_728,
      MAX_UNREAD_BYTES: 134_217_728,
      MAX_REQUESTS_IN_FLIGHT: 1000,
      MAX_REQUESTS_OF_CALLER: 500,
      MAX_LOOP_DELAY_MS: 500,
      MAX_HEAP_FRACTION: 0.95,
      MIN_BYTES_PER_S: 500,
      DRAIN_DELAY_S: 0,
      SHUTDOWN_TIMEOUT_S: 10,
      OTEL_SERVICE_NAME: "cas-server",
      OTEL_TRACES_SAMPLER: "parentbased_always_on",
      OTEL_TRACES_SAMPLER_ARG: 1,
      LOG_LEVEL: "info",
    });
  });

  it.each([
    [
      "authorization=Bearer%20a%2Cb, x-team = hydrology",
      { authorization: "Bearer a,b", "x-team": "hydrology" },
    ],
    ["a==", { a: "=" }],
  ])("parses the headers %s", (OTEL_EXPORTER_OTLP_HEADERS, headers) => {
    const settings = readEnvironment({ OTEL_EXPORTER_OTLP_HEADERS });
    expect(settings.OTEL_EXPORTER_OTLP_HEADERS).toEqual(headers);
  });

  it.each(["s3cret", "a=b,s3cret", "a=%s3cret", "a b=s3cret"])(
    "refuses the headers %s, without their values in the message",
    (OTEL_EXPORTER_OTLP_HEADERS) => {
      expect(() => readEnvironment({ OTEL_EXPORTER_OTLP_HEADERS })).toThrow(
        new EnvironmentError(
          "Wrong environment: OTEL_EXPORTER_OTLP_HEADERS: must be name=value, with commas between",
        ),
      );
    },
  );

  it("reads numbers", () => {
    expect(readEnvironment({ PORT: "8080", CAS_PROVIDER_TIMEOUT_S: "0.5" })).toMatchObject({
      PORT: 8080,
      CAS_PROVIDER_TIMEOUT_S: 0.5,
    });
  });

  it.each(["copernicus_dem, isric_soilgrids", '["copernicus_dem","isric_soilgrids"]'])(
    "reads the list %s",
    (CAS_PROVIDERS) => {
      expect(readEnvironment({ CAS_PROVIDERS }).CAS_PROVIDERS).toEqual([
        "copernicus_dem",
        "isric_soilgrids",
      ]);
    },
  );

  it.each([
    [{ PORT: "abc" }, 'PORT: Invalid input: expected number, received NaN (is "abc")'],
    [{ PORT: "70000" }, "PORT: Too big: expected number to be <=65535"],
    [{ CAS_REQUEST_TIMEOUT_S: "-1" }, "CAS_REQUEST_TIMEOUT_S: Too small"],
    [{ CAS_WEIGHTING: "some" }, 'CAS_WEIGHTING: Invalid option: expected one of "exact"'],
    [{ LOG_LEVEL: "loud" }, 'LOG_LEVEL: Invalid option: expected one of "fatal"'],
    [{ CAS_BASE_URL: "cas.example.com" }, "CAS_BASE_URL: Invalid URL"],
    [{ CAS_BASE_URL: "ftp://user:s3cret@x" }, "CAS_BASE_URL: Invalid URL"],
    [
      { CAS_BASE_URL: "https://user:s3cret@cas.example.com", CAS_CATALOG: "own.json" },
      "give either CAS_BASE_URL or CAS_CATALOG",
    ],
    [
      { CAS_BASE_URL: "https://cas.example.com", CAS_PROVIDERS: "copernicus_dem" },
      "give either CAS_BASE_URL or CAS_PROVIDERS",
    ],
    [
      { CAS_PROVIDERS: "no_such" },
      'CAS_PROVIDERS: Invalid option: expected one of "copernicus_dem"',
    ],
    [{ CAS_PROVIDERS: "[" }, "CAS_PROVIDERS: Invalid input: expected array"],
    [{ CAS_AUTH_ENABLED: "1" }, "CAS_API_KEYS has none"],
    [{ CAS_AUTH_ENABLED: "true", CAS_API_KEYS: " , " }, "CAS_API_KEYS has none"],
    [{ CAS_AUTH_ENABLED: "maybe" }, "CAS_AUTH_ENABLED: Invalid"],
    [{ CAS_API_KEYS: '["s3cret", ""]' }, "CAS_API_KEYS: Too small"],
    [{ CAS_API_KEYS: "[s3cret" }, "CAS_API_KEYS: Invalid input: expected array"],
    [{ CAS_RATE_LIMIT_PER_MINUTE: "0" }, "CAS_RATE_LIMIT_PER_MINUTE: Too small"],
    [{ TRUST_PROXY: "true" }, "TRUST_PROXY: Invalid input: expected number"],
    [{ REDIS_URL: "http://:s3cret@redis" }, "REDIS_URL: Invalid URL"],
    [{ CAS_CORS_ORIGINS: "maps.example.com" }, "CAS_CORS_ORIGINS: Invalid origin"],
    [{ CAS_CORS_ORIGINS: "https://maps.example.com/" }, "CAS_CORS_ORIGINS: Invalid origin"],
    [{ CAS_CORS_ORIGINS: "ftp://maps.example.com" }, "CAS_CORS_ORIGINS: Invalid origin"],
    [{ PORT: "abc", MAX_BODY_BYTES: "0" }, "; MAX_BODY_BYTES: Too small"],
  ])("names the wrong variable of %j", (variables, message) => {
    expect(() => readEnvironment(variables)).toThrow(message);
    expect(() => readEnvironment(variables)).not.toThrow("s3cret");
  });
});
