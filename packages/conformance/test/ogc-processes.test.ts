import { createHttpApi, type HttpApiOptions } from "@cas/api/http";
import { CasError, type Jobs } from "@cas/models";
import { fakeCas, type FakeJobs, fakeJobs } from "@cas/test-doubles";
import { beforeEach, describe, expect, it } from "vitest";
import { faultsBy } from "../src/ogc-schemas.ts";

const EXCEPTIONS = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/";
const areas = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      id: "a",
      geometry: { type: "Point", coordinates: [-84.2, 36.6] },
      properties: { name: "A" },
    },
  ],
};
const inputs = { areas: { value: areas }, datasets: ["lab:elevation"] };

let jobs: FakeJobs;
let api: ReturnType<typeof createHttpApi>;
const open = (options: HttpApiOptions = {}, source: Jobs = jobs): void => {
  api = createHttpApi(fakeCas(), { jobs: source, requestId: () => "0123456789ab", ...options });
};
beforeEach(() => {
  jobs = fakeJobs();
  open();
});

const ROOT_URL = "http://cas.test/ogc";
const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
  api.request(path.startsWith("http") ? path : `${ROOT_URL}${path}`, init);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  send(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
const execute = (process: string, body: unknown, headers?: Record<string, string>) =>
  post(`/processes/${process}/execution`, body, headers);

/** The document of a response that the standard has a schema for. */
async function documentOf(
  response: Response | Promise<Response>,
  schema: string,
  status = 200,
): Promise<Record<string, unknown>> {
  const { status: got, headers } = await response;
  const document = (await (await response).json()) as Record<string, unknown>;
  expect([got, document]).toEqual([status, expect.anything()]);
  expect(headers.get("content-type")).toBe(
    schema === "exception" ? "application/problem+json" : "application/json",
  );
  expect(faultsBy(schema, document)).toEqual([]);
  return document;
}
const exceptionOf = (response: Promise<Response>, status: number) =>
  documentOf(response, "exception", status);

/** A job of zonal statistics. */
async function submitted(body: object = { inputs }): Promise<{ id: string; location: string }> {
  const response = await execute("zonal-statistics", body, { prefer: "respond-async" });
  const location = response.headers.get("location") ?? "";
  expect([response.status, response.headers.get("preference-applied")]).toEqual([
    201,
    "respond-async",
  ]);
  const { jobID } = await documentOf(response, "statusInfo", 201);
  expect(location).toBe(`${ROOT_URL}/jobs/${encodeURIComponent(String(jobID))}`);
  return { id: String(jobID).replace(/~.*/, ""), location };
}

describe("documents", () => {
  it("the landing page links to all parts, with and without a slash at its end", async () => {
    const { links } = await documentOf(send(""), "landingPage");
    expect(await (await send("/")).json()).toEqual({
      title: expect.any(String) as unknown,
      description: expect.any(String) as unknown,
      links,
    });
    const rels = (links as { rel: string; href: string }[]).map(({ rel }) => rel);
    for (const rel of ["service-desc", "conformance", "processes", "job-list"])
      expect(rels.some((one) => one.endsWith(rel))).toBe(true);
    for (const { href } of links as { href: string }[]) expect((await send(href)).status).toBe(200);
  });

  it("declares the classes of the standard", async () => {
    const { conformsTo } = await documentOf(send("/conformance"), "confClasses");
    expect((conformsTo as string[]).map((uri) => uri.split("/").at(-1))).toEqual([
      "core",
      "ogc-process-description",
      "json",
      "oas30",
      "job-list",
      "dismiss",
    ]);
  });

  it("lists processes page by page, and describes each", async () => {
    const { processes } = await documentOf(send("/processes"), "processList");
    const ids = (processes as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(["echo", "zonal-statistics"]);
    const first = await documentOf(send("/processes?limit=1"), "processList");
    expect(first["processes"]).toHaveLength(1);
    const next = (first["links"] as { rel: string; href: string }[]).find(
      ({ rel }) => rel === "next",
    );
    const second = await documentOf(send(next?.href ?? ""), "processList");
    expect(second["processes"]).toMatchObject([{ id: "zonal-statistics" }]);
    open({ processes: { exportRaster: async () => ({ bytes: new Uint8Array(), warnings: [] }) } });
    for (const id of [...ids, "raster"])
      expect(await documentOf(send(`/processes/${id}`), "process")).toMatchObject({ id });
  });

  it("the OpenAPI document has every path", async () => {
    const response = await send("/openapi.json");
    expect(response.headers.get("content-type")).toBe(
      "application/vnd.oai.openapi+json;version=3.0",
    );
    const { openapi, paths } = (await response.json()) as { openapi: string; paths: object };
    expect(openapi).toBe("3.0.3");
    expect(Object.keys(paths)).toContain("/processes/{process}/execution");
    expect(Object.keys(paths)).toContain("/jobs/{job}/results");
  });

  it("without jobs there is nothing", async () => {
    api = createHttpApi(fakeCas());
    for (const path of ["", "/processes", "/jobs"]) expect((await send(path)).status).toBe(404);
  });
});

describe("echo", () => {
  it("returns the text: alone, in a document, or by reference", async () => {
    const raw = await execute("echo", { inputs: { message: "teststring" } });
    expect([raw.status, await raw.json()]).toEqual([200, "teststring"]);
    const qualified = { inputs: { message: { value: "x" } }, response: "document", outputs: {} };
    expect(await documentOf(execute("echo", qualified), "results")).toEqual({ message: "x" });
  });

  it("is a job for who prefers that", async () => {
    const response = await execute(
      "echo",
      { inputs: { message: "teststring" } },
      {
        prefer: "respond-async",
      },
    );
    const { jobID } = await documentOf(response, "statusInfo", 201);
    const location = response.headers.get("location") ?? "";
    expect(await documentOf(send(location), "statusInfo")).toMatchObject({
      jobID,
      processID: "echo",
      status: "successful",
      progress: 100,
    });
    expect(await (await send(`${location}/results`)).json()).toBe("teststring");
    expect(await documentOf(send("/jobs"), "jobList")).toMatchObject({ jobs: [{ jobID }] });
    expect(await documentOf(send(location, { method: "DELETE" }), "statusInfo")).toMatchObject({
      status: "dismissed",
    });
    expect(await exceptionOf(send(location), 404)).toMatchObject({
      type: `${EXCEPTIONS}no-such-job`,
    });
  });

  it("its results are not ready before its pause is over", async () => {
    const response = await execute(
      "echo",
      { inputs: { message: "x", pause: 5 } },
      {
        prefer: "respond-async",
      },
    );
    const results = send(`${response.headers.get("location") ?? ""}/results`);
    expect(await exceptionOf(results, 404)).toMatchObject({
      type: `${EXCEPTIONS}result-not-ready`,
      error: { type: "not_found" },
    });
  });

  it("belongs to the caller of its request", async () => {
    open({ processes: { callerOf: ({ headers }) => headers.get("x-user") ?? "" } });
    const prefer = { prefer: "respond-async" };
    const response = await execute(
      "echo",
      { inputs: { message: "x" } },
      { ...prefer, "x-user": "a" },
    );
    const location = response.headers.get("location") ?? "";
    expect((await send(location, { headers: { "x-user": "a" } })).status).toBe(200);
    expect((await send(location, { headers: { "x-user": "b" } })).status).toBe(404);
  });
});

describe("zonal statistics", () => {
  it("is a job with its state, its progress and its results", async () => {
    const { id, location } = await submitted();
    expect(await documentOf(send(location), "statusInfo")).toMatchObject({
      status: "accepted",
      progress: 0,
      job: { dataset_ids: ["lab:elevation"], progress: { areas: 1 } },
    });
    jobs.advance(id, 0);
    const running = await send(location);
    expect(running.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(await running.json()).toMatchObject({ status: "running" });
    expect(await exceptionOf(send(`${location}/results`), 404)).toMatchObject({
      type: `${EXCEPTIONS}result-not-ready`,
    });
    jobs.finish(id);
    const status = await documentOf(send(location), "statusInfo");
    expect(status).toMatchObject({ status: "successful", progress: 100 });
    const results = await send(`${location}/results`);
    expect(results.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await results.text()).toContain("a,379");
  });

  it("results by document have the table, results by reference a link to it", async () => {
    const output = { table: { transmissionMode: "reference" } };
    for (const [body, expected] of [
      [
        { response: "document" },
        {
          table: { value: expect.stringContaining("a,379"), mediaType: "text/csv; charset=utf-8" },
        },
      ],
      [
        { response: "document", outputs: output },
        {
          table: {
            href: expect.stringContaining("/results/table"),
            type: "text/csv; charset=utf-8",
          },
        },
      ],
    ] as const) {
      const { id, location } = await submitted({ inputs, ...body });
      jobs.finish(id);
      expect(await documentOf(send(`${location}/results`), "results")).toEqual(expected);
    }
    const { id, location } = await submitted({ inputs, outputs: output });
    jobs.finish(id);
    const { status, headers } = await send(`${location}/results`);
    expect(status).toBe(204);
    const [, href = ""] =
      /^<(.*)>; rel="table"; type="text\/csv/.exec(headers.get("link") ?? "") ?? [];
    expect(await (await send(href)).text()).toContain("a,379");
  });

  it("responds with results when they are there in time, else with the job", async () => {
    const submit = jobs.submit.bind(jobs);
    jobs.submit = async (...call) => {
      const job = await submit(...call);
      jobs.finish(job.id);
      return job;
    };
    const sync = await execute("zonal-statistics", { inputs });
    expect(sync.status).toBe(200);
    const [, monitor = ""] = /<(.*)>; rel=monitor/.exec(sync.headers.get("link") ?? "") ?? [];
    expect(await documentOf(send(monitor), "statusInfo")).toMatchObject({ status: "successful" });
    const waited = await execute(
      "zonal-statistics",
      { inputs },
      {
        prefer: "respond-async, wait=10",
      },
    );
    expect([waited.status, waited.headers.get("preference-applied")]).toEqual([200, "wait=10"]);
  });

  it("a synchronous execution that takes too long leaves no job", async () => {
    open({ processes: { syncSeconds: 0.001 } });
    expect(await exceptionOf(execute("zonal-statistics", { inputs }), 504)).toMatchObject({
      detail: expect.stringContaining("respond-async") as unknown,
    });
    expect((await jobs.list()).total).toBe(0);
  });

  it("a caller who leaves a synchronous execution leaves no job", async () => {
    const controller = new AbortController();
    const leaving = execute("zonal-statistics", { inputs });
    const request = new Request(`${ROOT_URL}/processes/zonal-statistics/execution`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ inputs: { ...inputs, name: "left" } }),
      signal: controller.signal,
    });
    const left = api.fetch(request);
    await expect.poll(() => jobs.watching).toBe(2);
    controller.abort();
    expect((await left).status).toBe(499);
    const { jobs: rest } = await jobs.list();
    expect(rest.map(({ name }) => name)).toEqual([null]);
    jobs.finish(rest[0]?.id ?? "");
    expect((await leaving).status).toBe(200);
  });

  it("a table in other formats, in parts, and not again", async () => {
    const { id, location } = await submitted();
    jobs.finish(id);
    const url = `${location}/results/table`;
    const whole = await send(`${url}?format=ndjson&layout=long`);
    const text = await whole.text();
    expect(text).toContain("values\r\nndjson\r\nlong");
    const part = await send(`${url}?format=ndjson&layout=long`, {
      headers: { range: "bytes=8-13" },
    });
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
      206,
      `bytes 8-13/${text.length}`,
      "ndjson",
    ]);
    const etag = whole.headers.get("etag") ?? "";
    expect(
      (await send(`${url}?format=ndjson&layout=long`, { headers: { "if-none-match": etag } }))
        .status,
    ).toBe(304);
    expect((await send(url, { headers: { range: "bytes=999-" } })).status).toBe(416);
    expect(
      (await send(url, { headers: { range: "bytes=0-3", "if-range": '"other"' } })).status,
    ).toBe(200);
    expect(await exceptionOf(send(`${url}?format=xlsx`), 400)).toMatchObject({
      error: { type: "validation_error" },
    });
    expect((await send(`${location}/results/nothing`)).status).toBe(400);
  });

  it("a job of which nothing could be computed has an exception with the reason", async () => {
    const { id, location } = await submitted();
    jobs.finish(id, ["lab:elevation"]);
    expect(await documentOf(send(location), "statusInfo")).toMatchObject({ status: "failed" });
    expect(await exceptionOf(send(`${location}/results`), 500)).toMatchObject({
      detail: "No value could be computed: lab:elevation: no response in time",
    });
    const lines = await send(`${location}/areas`);
    expect(JSON.parse(await lines.text())).toMatchObject({ area_id: "a", failures: [{}] });
  });

  it("is cancelled, tried again and dismissed", async () => {
    const { id, location } = await submitted();
    expect(
      await documentOf(send(`${location}/cancel`, { method: "POST" }), "statusInfo"),
    ).toMatchObject({ status: "dismissed" });
    expect(
      await documentOf(send(`${location}/retry`, { method: "POST" }), "statusInfo"),
    ).toMatchObject({ status: "accepted" });
    await documentOf(send(location, { method: "DELETE" }), "statusInfo");
    await expect(jobs.get(id)).rejects.toMatchObject({ errorType: "not_found" });
  });
});

describe("the list of jobs", () => {
  it("has pages, newest first, and filters", async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) ids.unshift((await submitted()).id);
    const first = await documentOf(send("/jobs?limit=2"), "jobList");
    const idsOf = (list: Record<string, unknown>): string[] =>
      (list["jobs"] as { jobID: string }[]).map(({ jobID }) => jobID);
    expect(idsOf(first)).toEqual(ids.slice(0, 2));
    const next = (first["links"] as { rel: string; href: string }[]).find(
      ({ rel }) => rel === "next",
    );
    expect(idsOf(await documentOf(send(next?.href ?? ""), "jobList"))).toEqual(ids.slice(2));
    jobs.finish(ids[1] ?? "");
    for (const [query, expected] of [
      ["status=successful", [ids[1]]],
      ["status=accepted,running", [ids[0], ids[2]]],
      ["processID=echo", []],
      ["type=process&datetime=2025-01-01T00:00:00Z/..", ids],
      ["datetime=../2025-01-01T00:00:00Z", []],
      ["minDuration=1", []],
      ["processID=zonal-statistics", ids],
    ] as const)
      expect([query, idsOf(await documentOf(send(`/jobs?${query}`), "jobList"))]).toEqual([
        query,
        expected,
      ]);
    expect(await (await send("/jobs?processID=zonal-statistics&limit=1")).json()).toMatchObject({
      numberMatched: 3,
    });
  });

  it.each(["limit=0", "limit=10001", "limit=a", "datetime=yesterday", "minDuration=-1"])(
    "refuses %s",
    async (query) => {
      const { detail } = await exceptionOf(send(`/jobs?${query}`), 400);
      expect(detail).toContain(query.slice(0, query.indexOf("=")));
    },
  );
});

describe("faults", () => {
  it.each<[string, string, unknown]>([
    ["no inputs", "zonal-statistics", {}],
    ["what is no request", "echo", { "invalid-execute-request": "true" }],
    ["a list", "echo", []],
    ["an unknown input", "echo", { inputs: { message: "x", massage: "y" } }],
    ["an unknown output", "echo", { inputs: { message: "x" }, outputs: { other: {} } }],
    ["an unknown response", "echo", { inputs: { message: "x" }, response: "xml" }],
    ["a callback", "echo", { inputs: { message: "x" }, subscriber: { successUri: "http://a" } }],
    ["a long pause", "echo", { inputs: { message: "x", pause: 31 } }],
    ["no datasets", "zonal-statistics", { inputs: { areas } }],
    ["no areas", "zonal-statistics", { inputs: { datasets: ["lab:elevation"] } }],
    ["an unknown format", "zonal-statistics", { inputs: { ...inputs, format: "xlsx" } }],
    [
      "an unknown media type",
      "zonal-statistics",
      { inputs, outputs: { table: { format: { mediaType: "text/html" } } } },
    ],
    ["an unknown statistic", "zonal-statistics", { inputs: { ...inputs, statistic: "best" } }],
    [
      "a link",
      "zonal-statistics",
      { inputs: { ...inputs, areas: { href: "http://169.254.169.254/latest" } } },
    ],
    ["a text by a link", "echo", { inputs: { message: { href: "file:///etc/passwd" } } }],
  ])("refuses %s", async (_what, process, body) => {
    expect(await exceptionOf(execute(process, body), 400)).toMatchObject({
      status: 400,
      error: { type: "validation_error", request_id: "0123456789ab" },
    });
    expect((await jobs.list()).total).toBe(0);
  });

  it("reads a link if the host does", async () => {
    open({
      processes: {
        readReference: async (href) =>
          href === "https://mine/areas" ? (areas as never) : undefined,
      },
    });
    const by = (href: string) =>
      execute(
        "zonal-statistics",
        { inputs: { ...inputs, areas: { href } } },
        {
          prefer: "respond-async",
        },
      );
    expect((await by("https://mine/areas")).status).toBe(201);
    await exceptionOf(by("https://other/areas"), 400);
  });

  it("names what does not exist", async () => {
    expect(await exceptionOf(send("/processes/nope"), 404)).toMatchObject({
      type: `${EXCEPTIONS}no-such-process`,
    });
    expect(await exceptionOf(execute("nope", { inputs: {} }), 404)).toMatchObject({
      type: `${EXCEPTIONS}no-such-process`,
    });
    for (const path of [
      "/jobs/nope",
      "/jobs/nope/results",
      "/jobs/nope/results/table",
      "/jobs/nope/areas",
    ])
      expect(await exceptionOf(send(path), 404)).toMatchObject({
        type: `${EXCEPTIONS}no-such-job`,
      });
    await exceptionOf(send("/nothing"), 404);
    const wrong = await send("/processes", { method: "POST" });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("refuses callers by the guards of the API, as exceptions", async () => {
    open({
      authorize: () => new CasError({ errorType: "unauthorized", message: "Missing key" }),
      limitRate: ({ headers }) =>
        headers.has("x-fast")
          ? new CasError({ errorType: "rate_limited", message: "Slowly", retryAfter: 3 })
          : undefined,
    });
    for (const path of ["/processes", "/jobs", "/jobs/1", "/jobs/1/results"])
      await exceptionOf(send(path), 401);
    const limited = await send("/jobs", { headers: { "x-fast": "1" } });
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "3"]);
    for (const path of ["", "/conformance", "/openapi.json"])
      expect((await send(path)).status).toBe(200);
  });

  it("refuses a body that is too large", async () => {
    open({ maxBodyBytes: 100 });
    const { detail } = await exceptionOf(execute("zonal-statistics", { inputs }), 413);
    expect(detail).toContain("larger than 100 bytes");
  });
});

it("exports a raster", async () => {
  const asked: unknown[] = [];
  open({
    processes: {
      exportRaster: async (request) => {
        asked.push(request);
        return { bytes: new Uint8Array([73, 73, 42, 0]), warnings: ["lab:elevation: odd"] };
      },
    },
  });
  const rasterInputs = {
    dataset: "lab:elevation",
    bbox: [-84, 36, -83, 37],
    time_range: "2000/2001",
  };
  const raw = await execute("raster", { inputs: rasterInputs });
  expect([raw.status, raw.headers.get("content-type"), raw.headers.get("x-cas-warnings")]).toEqual([
    200,
    "image/tiff; application=geotiff",
    '["lab:elevation: odd"]',
  ]);
  expect([...new Uint8Array(await raw.arrayBuffer())]).toEqual([73, 73, 42, 0]);
  expect(
    await documentOf(execute("raster", { inputs: rasterInputs, response: "document" }), "results"),
  ).toEqual({
    raster: { value: "SUkqAA==", mediaType: "image/tiff; application=geotiff", encoding: "base64" },
  });
  expect(asked[0]).toEqual({
    dataset: "lab:elevation",
    bbox: [-84, 36, -83, 37],
    time_range: ["2000", "2001"],
  });
  await exceptionOf(execute("raster", { inputs: { ...rasterInputs, bbox: [1, 2] } }), 400);
});

it("links have the address that callers see", async () => {
  open({ basePath: "/cas", processes: { publicUrl: "https://cas.example.org/" } });
  const { links } = (await (await send("http://10.0.0.1:3000/cas/ogc/processes/echo")).json()) as {
    links: { href: string }[];
  };
  expect(links.map(({ href }) => href)).toEqual([
    "https://cas.example.org/cas/ogc/processes/echo",
    "https://cas.example.org/cas/ogc/processes/echo/execution",
  ]);
});
