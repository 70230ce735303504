import { CasClient } from "@cas/client";
import { CasEngine, PublicProvider } from "@cas/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LabService, startLabService } from "./python.ts";

let service: LabService;
beforeAll(async () => {
  service = await startLabService();
});
afterAll(() => service[Symbol.asyncDispose]());

/** How a provider is read is ours: what CAS asks of services of other kinds the engine gets in its own way. */
const withoutWay = ({ protocol: _protocol, base_url: _url, ...rest }: Record<string, unknown>) =>
  rest;

describe("public providers of the engine", () => {
  it.each(PublicProvider.options)("%s is described as the real service does", async (slug) => {
    await using client = new CasClient(service.url);
    await using engine = await CasEngine.open({ providers: [slug] });
    const [theirs, ours] = [await client.provider(slug), await engine.provider(slug)];
    expect(ours.name).toBe(theirs.name);
    expect(ours.datasets.length).toBeGreaterThan(0);
    const described = ours.datasets.map(({ variables, ...dataset }) => ({
      ...withoutWay(dataset),
      // Names of classes are an addition of this project.
      variables: variables.map(({ classes: _classes, ...variable }) => variable),
    }));
    expect(described).toEqual(theirs.datasets.map(withoutWay));
  });
});
