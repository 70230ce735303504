import { expect, it } from "vitest";
import type { CasClientOptions } from "../client.ts";
import { CasClient } from "./fetch-client.ts";

it.each([{ connections: 2 }, { dispatcher: {} }])(
  "an option of the client for Node is an error, as bundles for browsers take this one: %j",
  (option) => {
    const make = (): unknown =>
      new CasClient("http://127.0.0.1:9", option as unknown as CasClientOptions);
    expect(make).toThrow(
      expect.objectContaining({
        errorType: "validation_error",
        message: `${Object.keys(option)[0]} is of the client for Node; this one sends by fetch: give \`fetch\` instead`,
      }),
    );
  },
);

it("an absent option is none", () => {
  const options = { connections: undefined, dispatcher: undefined } as CasClientOptions;
  expect(new CasClient("http://127.0.0.1:9", options)).toBeInstanceOf(CasClient);
});
