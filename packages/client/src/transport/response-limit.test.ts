import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failureOf } from "../../test/error-of.ts";
import { healthResponse } from "../../test/responses.ts";
import { json, startTestServer, type TestServer } from "../../test/test-server.ts";
import { CasClient } from "../client.ts";
import { CasClient as FetchClient } from "../fetch/fetch-client.ts";
import { DEFAULT_MAX_ANSWER_BYTES } from "../options/client-options.ts";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer(json(healthResponse));
});
afterEach(() => server[Symbol.asyncDispose]());

const tooLong = (bytes: number): object => ({
  errorType: "invalid_response",
  message: `The response is longer than ${bytes} bytes; ask for less or raise maxAnswerBytes`,
  attempts: 1,
});

describe.each([
  ["undici", CasClient],
  ["fetch", FetchClient],
])("a response over %s", (_name, Client) => {
  it("whose length exceeds the default limit fails before its body arrives", async () => {
    // The body never arrives, so a client that waits for it does not finish.
    server.handler = (response) => {
      response.writeHead(200, { "content-length": DEFAULT_MAX_ANSWER_BYTES + 1 });
      response.flushHeaders();
    };
    await using cas = new Client(server.url);
    expect(await failureOf(cas.health())).toMatchObject(tooLong(268_435_456));
  });

  it("without a length ends when its body exceeds the limit", async () => {
    // The response never ends.
    server.handler = (response) => {
      response.write(" ".repeat(600));
      response.write(" ".repeat(600));
    };
    await using cas = new Client(server.url, { maxAnswerBytes: 1000 });
    expect(await failureOf(cas.health())).toMatchObject(tooLong(1000));
  });

  it("of exactly the limit is read", async () => {
    const { length } = JSON.stringify(healthResponse);
    await using cas = new Client(server.url, { maxAnswerBytes: length });
    expect(await cas.health()).toEqual(healthResponse);
    expect(
      await failureOf(new Client(server.url, { maxAnswerBytes: length - 1 }).health()),
    ).toMatchObject(tooLong(length - 1));
  });

  it.each([0, 1.5, Number.NaN, 2 ** 29])("cannot have the limit %d", (maxAnswerBytes) => {
    expect(() => new Client(server.url, { maxAnswerBytes })).toThrow(/^maxAnswerBytes must be /);
  });
});
