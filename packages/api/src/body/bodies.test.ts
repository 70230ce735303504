import { beforeEach, describe, expect, it } from "vitest";
import { fakeCas } from "@cas/test-doubles";
import { createHttpApi } from "../http/http-api.ts";
import { createTrpcApi } from "../trpc/trpc-api.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] };
const question = { geometry: point, dataset_ids: ["lab:elevation"] };
const { geometry: _geometry, ...others } = question;
/** A question for the endpoint of a path. */
const questionFor = (path: string): object =>
  path.includes("/batch") ? { ...others, geometries: [point] } : question;
const LIMITS = { maxBodyBytes: 100_000, maxBodyValues: 4000, requestId: () => "0123456789ab" };

let cas = fakeCas();
beforeEach(() => {
  cas = fakeCas();
});
const asked = (): number =>
  [cas.extract, cas.batchExtract, cas.datasets].reduce(
    (sum, { mock }) => sum + mock.calls.length,
    0,
  );

interface Said {
  readonly status: number;
  /** The message of a response, at whichever position its format has it. */
  readonly text: string;
  readonly headers: Headers;
}

async function send(path: string, init: RequestInit): Promise<Said> {
  const api = path.startsWith("/trpc")
    ? createTrpcApi(cas, { ...LIMITS, endpoint: "/trpc" })
    : createHttpApi(cas, LIMITS);
  const answer = await api.fetch(new Request(`http://cas.test${path}`, init));
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

const JSON_TYPE = { "content-type": "application/json" };

/** Every way from a body to JSON.parse, as headers and path. */
const WAYS: readonly (readonly [
  string,
  string,
  Record<string, string>,
  (json: string) => string,
])[] = [
  ["the HTTP API", "/api/v1/extract", {}, (json) => json],
  ["a batch of the HTTP API", "/api/v1/extract/batch", {}, (json) => json],
  ["one call over tRPC", "/trpc/extract", { "content-length": "1000" }, (json) => json],
  ["tRPC's own handler", "/trpc/extract", {}, (json) => json],
  ["a body of unknown length", "/trpc/extract", { "transfer-encoding": "chunked" }, (json) => json],
  ["a batch of calls", "/trpc/extract,datasets?batch=1", {}, (json) => `{"0":${json},"1":{}}`],
  [
    "a stream of lines",
    "/trpc/batchExtractStream?batch=1",
    { "trpc-accept": "application/jsonl" },
    (json) => `{"0":${json}}`,
  ],
  ["a subscription", "/trpc/batchExtractEvents", {}, (json) => json],
];

const FAULTS: readonly (readonly [string, string, RegExp])[] = [
  ["brackets", "[".repeat(50_000), /nested more than 64 levels deep/],
  [
    "closed brackets",
    `${"[".repeat(40_000)}${"]".repeat(40_000)}`,
    /nested more than 64 levels deep/,
  ],
  ["objects in objects", '{"a":'.repeat(10_000), /nested more than 64 levels deep/],
  [
    "zeros",
    `[${"0,".repeat(40_000)}0]`,
    /holds more than 4000 values \(maxBodyValues of the API, MAX_BODY_VALUES of the server\)/,
  ],
  [
    "empty objects",
    `[${"{},".repeat(3000)}{}]`,
    /holds more than 1000 objects and members of objects/,
  ],
];

describe.each(WAYS)("%s", (_way, path, headers, wrapped) => {
  const post = (body: string, more: Record<string, string> = {}): Promise<Said> =>
    send(path, { method: "POST", headers: { ...JSON_TYPE, ...headers, ...more }, body });

  it.each(FAULTS)(
    "rejects %s with the limit, and does not call the source",
    async (_what, json, message) => {
      const { text } = await post(wrapped(json));
      expect(text).toMatch(message);
      expect(text).toContain('"validation_error"');
      expect(asked()).toBe(0);
    },
  );

  it("rejects compressed bodies with 415 and says what to do", async () => {
    const {
      status,
      text,
      headers: said,
    } = await post(wrapped(JSON.stringify(question)), {
      "content-encoding": "gzip",
    });
    expect(status).toBe(415);
    expect(said.get("accept-encoding")).toBe("identity");
    expect(text).toContain("The body is compressed (Content-Encoding: gzip)");
    expect(text).toContain('"validation_error"');
    expect(asked()).toBe(0);
  });

  it("accepts a valid body, also with the header of an uncompressed one", async () => {
    const { status, text } = await post(wrapped(JSON.stringify(questionFor(path))), {
      "content-encoding": "identity",
    });
    expect(status).toBe(200);
    expect(text).not.toContain("error");
  });

  it("rejects a body that is larger than stated", async () => {
    const { text } = await post(wrapped(`"${"x".repeat(100_001)}"`), { "content-length": "10" });
    expect(text).toContain("payload_too_large");
    expect(text).toContain(
      "larger than 100000 bytes (maxBodyBytes of the API, MAX_BODY_BYTES of the server)",
    );
    expect(asked()).toBe(0);
  });
});

it.each(["/api/v1/extract", "/trpc/extract"])(
  "%s rejects a body without an end when it becomes too large",
  async (path) => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(10_000).fill(0x20));
      },
    });
    const init = { method: "POST", headers: JSON_TYPE, body, duplex: "half" } as RequestInit;
    expect((await send(path, init)).status).toBe(413);
    expect(pulled).toBeLessThan(20);
  },
);

describe("JSON in the URL of a tRPC call", () => {
  const get = (parameters: Record<string, string>): Promise<Said> =>
    send(`/trpc/datasets?${new URLSearchParams(parameters).toString()}`, {});
  it.each(["input", "connectionParams"])("%s has the limits of a body", async (name) => {
    const { status, text } = await get({ [name]: "[".repeat(5000) });
    expect([status, asked()]).toEqual([422, 0]);
    expect(text).toContain("query: is nested more than 64 levels deep");
  });

  it("a long URL is rejected before it is parsed", async () => {
    const { status, text } = await get({ input: `"${"x".repeat(300_000)}"` });
    expect([status, asked()]).toEqual([413, 0]);
    expect(text).toContain("send the input as the body of a POST");
  });

  it("a valid input has a response", async () => {
    expect((await get({ input: '{"limit":3}' })).status).toBe(200);
    expect((await get({})).status).toBe(200);
  });
});

it.each(["multipart/form-data; boundary=x", "Application/Octet-Stream"])(
  "tRPC's parser of %s gets no input",
  async (type) => {
    const body = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';
    const { status, text } = await send("/trpc/extract", {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect(status).toBe(422);
    expect(text).toContain("must be JSON and say so");
  },
);

it("a caller that leaves while its body waits is not a failure of the server", async () => {
  const controller = new AbortController();
  const errors: unknown[] = [];
  const api = createHttpApi(cas, {
    onError: (error) => errors.push(error),
    pause: async () => {
      controller.abort();
    },
  });
  const request = new Request("http://cas.test/api/v1/extract", {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify(question),
    signal: controller.signal,
  });
  const { status } = await api.fetch(request);
  expect(status).toBe(499);
  expect([errors, asked()]).toEqual([[], 0]);
});

it("large bodies are parsed one after another, small ones do not wait for them", async () => {
  const order: string[] = [];
  const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const api = createHttpApi(cas, { pause });
  const ask = async (name: string, length: number): Promise<void> => {
    const body = JSON.stringify({ ...question, name, more: "x".repeat(length) });
    await api.fetch(
      new Request("http://cas.test/api/v1/extract", { method: "POST", headers: JSON_TYPE, body }),
    );
    order.push(name);
  };
  await Promise.all([ask("first large", 900_000), ask("second large", 900_000), ask("small", 10)]);
  expect(order).toEqual(["small", "first large", "second large"]);
});
