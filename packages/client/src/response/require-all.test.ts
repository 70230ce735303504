import { CasPartialError, failedGeometryResponse, isCasError } from "@cas/models";
import { expect, expectTypeOf, it } from "vitest";
import { extractResponse } from "../../test/responses.ts";
import { requireAll } from "./require-all.ts";

function errorOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

it("returns a response that has every dataset", () => {
  expect(requireAll(extractResponse, ["lab_dem:elevation"])).toBe(extractResponse);
});

it("names the missing dataset and the reason, and holds the response", () => {
  const result = {
    ...extractResponse,
    warnings: ["other:x: slow", "lab_broken: upstream said no"],
  };
  const error = errorOf(() => requireAll(result, ["lab_dem:elevation", "lab_broken:x"]));
  if (!isCasError(error, "partial_response")) throw error;
  expectTypeOf(error).toEqualTypeOf<CasPartialError>();
  expect(error).toBeInstanceOf(CasPartialError);
  expect(error).toMatchObject({
    name: "CasPartialError",
    message: "No result for lab_broken:x: lab_broken: upstream said no",
    requestId: "d9b24e976557",
    detail: { missing: [{ dataset_id: "lab_broken:x" }] },
  });
  expect(error.response).toBe(result);
  expect(error.with({ attempts: 2 }).errorType).toBe("partial_response");
});

it("names the geometry of a batch", () => {
  const batch = {
    request_id: "b",
    responses: [extractResponse, failedGeometryResponse("b", "geometries[1]: latitude 91")],
    total_geometries: 2,
    total_results: 1,
    elapsed_ms: 1,
  };
  const error = errorOf(() => requireAll(batch, ["lab_dem:elevation", "x:y"]));
  expect(error).toMatchObject({
    message: "No result for x:y of geometries[0] (and 2 more): no reason given",
    detail: {
      missing: [
        { dataset_id: "x:y", geometry: 0 },
        { dataset_id: "lab_dem:elevation", geometry: 1 },
        { dataset_id: "x:y", geometry: 1 },
      ],
    },
  });
});
