import { createHttpApi } from "@cas/api/http";
import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import { describe, expect, it } from "vitest";
import { comparable } from "../src/case.ts";
import { ourDocument, serviceDocument } from "../src/openapi/documents.ts";
import { OPENAPI_DIFFERENCES } from "../src/openapi/openapi-differences.ts";
import { openApiDifferences } from "../src/openapi/openapi-facts.ts";

const byPlace = (one: { at: string }, other: { at: string }): number =>
  one.at < other.at ? -1 : 1;

it("the OpenAPI document is that of the service, except the differences in the table", async () => {
  const found = openApiDifferences(serviceDocument, await ourDocument());
  const listed = OPENAPI_DIFFERENCES.flatMap(({ differences }) => differences);
  expect(found.toSorted(byPlace)).toEqual(listed.toSorted(byPlace));
});

describe("examples of the OpenAPI document", async () => {
  interface Operation {
    readonly parameters?: readonly { name: string; in: string; example?: string | number }[];
    readonly requestBody?: { content: { "application/json": { example: unknown } } };
    readonly responses: Readonly<
      Record<string, { content: { "application/json": { example: unknown } } }>
    >;
  }
  const { paths } = (await ourDocument()) as unknown as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [method, path, operation] as const),
  );

  it.each(operations)(
    "of %s %s are the responses for the sample data",
    async (method, path, operation) => {
      await using cas = await CasEngine.open({ catalog: sampleCatalog });
      const query = new URLSearchParams();
      let address = path;
      for (const { name, in: location, example } of operation.parameters ?? []) {
        const text = `${example ?? ""}`;
        if (location === "path") address = address.replace(`{${name}}`, text);
        else if (text !== "") query.set(name, text);
      }
      const response = await createHttpApi(cas).request(`${address}?${query.toString()}`, {
        method: method.toUpperCase(),
        ...(operation.requestBody === undefined
          ? {}
          : {
              headers: { "content-type": "application/json" },
              body: JSON.stringify(operation.requestBody.content["application/json"].example),
            }),
      });
      expect(response.status).toBe(200);
      const expected = operation.responses["200"]?.content["application/json"].example;
      expect(comparable(await response.json())).toEqual(comparable(expected));
    },
  );
});
