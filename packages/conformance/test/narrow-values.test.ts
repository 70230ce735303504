import type { AppRouter } from "@cas/api";
import { createTrpcCas } from "@cas/api/client";
import { CasClient } from "@cas/client";
import { CasClient as FetchClient } from "@cas/client/fetch";
import type { CasClientSync } from "@cas/client/sync";
import type { CasEngine } from "@cas/engine";
import { type Cas, narrowCas, type NarrowCas, narrowResponse } from "@cas/models";
import { createTRPCClient, httpBatchStreamLink } from "@trpc/client";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import { type Implementations, openImplementations } from "../src/implementations.ts";

const implementations: Implementations = await openImplementations();
const { engine, others, url } = implementations;
afterAll(() => implementations[Symbol.asyncDispose]());

type Shares = Record<string, number> | null;

const geometry = { type: "Point", coordinates: [-78.64, 35.78] } as const;
const geometries = [{ id: "a", geometry }];
const classes = { dataset_ids: ["mcd12c1:land_cover"], aggregation: "distribution" } as const;

const sources: [string, Cas][] = [["the engine", engine], ...others];
describe.each([...sources, ["the client over fetch", new FetchClient(url)] as const])(
  "values of %s",
  (_name, source) => {
    it("have the types of the aggregation by narrowCas", async () => {
      const cas = narrowCas(source);
      const { results } = await cas.extract({ geometry, ...classes });
      expectTypeOf(results[0]?.value).toEqualTypeOf<Shares | undefined>();
      expect(results.map(({ value }) => value)).toEqual([{ "13": 1 }]);
      const { responses } = await cas.batchExtract({
        geometries: [geometry],
        dataset_ids: classes.dataset_ids,
      });
      const values = responses.flatMap((one) => one.results.map(({ value }) => value));
      expectTypeOf(values).toEqualTypeOf<(number | null)[]>();
      expect(values).toEqual([13]);
    });
  },
);

it("items of streams have them by narrowResponse, over the client and over tRPC", async () => {
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchStreamLink({ url: `${url}/trpc`, methodOverride: "POST", maxItems: 1 })],
  });
  const values: Shares[] = [];
  for (const source of [new CasClient(url), createTrpcCas(client)])
    for await (const { response } of source.batchExtractStream({ geometries, ...classes }))
      for (const { value } of narrowResponse(response, "distribution").results) values.push(value);
  // The procedures themselves, whose types tRPC infers.
  const response = await client.extract.query({ geometry, ...classes });
  for (const { value } of narrowResponse(response, "distribution").results) values.push(value);
  for await (const item of await client.batchExtractStream.query({ geometries, ...classes }))
    for (const { value } of narrowResponse(item.response, "distribution").results)
      values.push(value);
  expect(values).toEqual([{ "13": 1 }, { "13": 1 }, { "13": 1 }, { "13": 1 }]);
});

it("responses of the synchronous client have them by narrowResponse", () => {
  const valueOf = (cas: CasClientSync) =>
    narrowResponse(cas.extract({ geometry, ...classes }), "distribution").results[0]?.value;
  expectTypeOf(valueOf).returns.toEqualTypeOf<Shares | undefined>();
});

it("the engine alone has them by itself: a service may answer another statistic", () => {
  expectTypeOf<CasEngine>().toExtend<NarrowCas>();
  expectTypeOf<CasClient>().toExtend<Cas>();
  expectTypeOf<CasClient>().not.toExtend<NarrowCas>();
  expectTypeOf(narrowCas).parameter(0).toEqualTypeOf<Cas>();
});
