import { pino } from "pino";
import { expect, it } from "vitest";
import { readEnvironment } from "../src/environment/environment.ts";
import { startTracing } from "../src/tracing/start-tracing.ts";
import { startCollector } from "../test/start-collector.ts";
import { openPage } from "./browser.ts";
import { launchBrowser } from "./launch-browser.ts";
import { batchAnswer, sendJson, startApp, startUpstream } from "./test-servers.ts";
import { ask, chooseCounties, chooseDatasets } from "./workbench-page.ts";

it("one trace spans the page, the server and the deployed CAS", async () => {
  await using collector = await startCollector();
  const asked: (string | undefined)[] = [];
  await using upstream = await startUpstream((question, response) => {
    asked.push(String(response.req.headers["traceparent"]).slice(3, 35));
    sendJson(response, 200, batchAnswer(question));
  });
  const sent: string[] = [];
  const variables = { CAS_BASE_URL: upstream.url, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  const tracing = startTracing(readEnvironment(variables), pino({ level: "silent" }));
  await using app = await startApp(variables);
  const browser = await launchBrowser();
  try {
    await using opened = await openPage(browser, app.url);
    const { page } = opened;
    page.on("request", (request) => {
      if (request.url().includes("/trpc/batchExtractStream"))
        sent.push(String(request.headers()["traceparent"]).slice(3, 35));
    });
    await chooseDatasets(page, "Laboratory elevation");
    await chooseCounties(page, "Wake, NC");
    await ask(page);
  } finally {
    await browser.close();
    await tracing?.[Symbol.asyncDispose]();
  }
  const [trace, ...others] = sent;
  expect(others).toEqual([]);
  expect(trace).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(asked)).toEqual(new Set([trace]));
  const names = collector.spans.filter(({ traceId }) => traceId === trace).map(({ name }) => name);
  expect(names.toSorted()).toEqual([
    "POST /api/v1/extract/batch",
    "POST /trpc/{procedure}",
    "trpc batchExtractStream",
  ]);
});
