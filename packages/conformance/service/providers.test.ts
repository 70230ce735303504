import { CasClient } from "@cas/client";
import { CasEngine, PublicProvider } from "@cas/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LabService, startLabService } from "./python.ts";

let service: LabService;
beforeAll(async () => {
  service = await startLabService();
});
afterAll(() => service[Symbol.asyncDispose]());

/** The access to a provider may differ: where CAS calls another kind of service, the engine has its own connector. */
const withoutWay = ({ protocol: _protocol, base_url: _url, ...rest }: Record<string, unknown>) =>
  rest;

describe("public providers of the engine", () => {
  it.each(PublicProvider.options)("%s has the description of the real service", async (slug) => {
    await using client = new CasClient(service.url);
    await using engine = await CasEngine.open({ providers: [slug] });
    const [theirs, ours] = [await client.provider(slug), await engine.provider(slug)];
    expect(ours.name).toBe(theirs.name);
    expect(ours.datasets.length).toBeGreaterThan(0);
    const described = ours.datasets.map(({ variables, ...dataset }) => ({
      ...withoutWay(dataset),
      // Class names are an addition of this project.
      variables: variables.map(({ classes: _classes, ...variable }) => variable),
    }));
    expect(described).toEqual(theirs.datasets.map((dataset) => withoutWay({ ...dataset })));
  });
});
