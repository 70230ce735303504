import { AttributeResponse, parseResponse } from "../src/index.ts";

/* Prints the results of a valid and an invalid response as JSON; a test runs it in a separate process. */
const response = (coverageFraction: number): object => ({
  request_id: "7b8bbfd53354",
  geometry_hash: "e4b902610777f16b",
  results: [
    {
      dataset_id: "srtm:elevation",
      variable: "elevation",
      value: 664.05,
      units: "m",
      aggregation: "mean",
      quality: "good",
      coverage_fraction: coverageFraction,
      pixel_count: 14_400,
      provider: "srtm",
    },
  ],
  elapsed_ms: 108,
});

function outcomeOf(body: unknown): unknown {
  try {
    return parseResponse(AttributeResponse, body);
  } catch (error) {
    return String(error);
  }
}

process.stdout.write(JSON.stringify([outcomeOf(response(1)), outcomeOf(response(1.5))]));
