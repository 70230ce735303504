import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { Agent, type Dispatcher, MockAgent, ProxyAgent } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractResponse, healthResponse } from "../../test/responses.ts";
import { type Certificates, makeCertificates } from "../../test/certificates.ts";
import { startTestProxy } from "../../test/test-proxy.ts";
import { json, startTestServer } from "../../test/test-server.ts";
import { CasClient } from "../client.ts";

describe("a MockAgent", () => {
  it("responds instead of a service", async () => {
    const dispatcher = new MockAgent();
    dispatcher.disableNetConnect();
    const service = dispatcher.get("https://cas.example.com");
    service
      .intercept({
        path: "/api/v1/extract",
        method: "POST",
        headers: { "x-api-key": "k" },
        body: (body) => body.includes("lab_dem:elevation"),
      })
      .reply(200, extractResponse, { headers: { "x-request-id": "m1" } });
    await using cas = new CasClient("https://cas.example.com", {
      apiKey: "k",
      dispatcher,
      maxRetries: 0,
    });
    const { data, headerRequestId } = await cas
      .extract({
        geometry: { type: "Point", coordinates: [-84.2, 36.6] },
        dataset_ids: ["lab_dem:elevation"],
      })
      .withResponse();
    expect([data, headerRequestId]).toEqual([extractResponse, "m1"]);
    dispatcher.assertNoPendingInterceptors();
    await expect(cas.health()).rejects.toMatchObject({ errorType: "connection_error" });
    await dispatcher.close();
  });

  it("can fail like a network", async () => {
    const dispatcher = new MockAgent();
    dispatcher
      .get("https://cas.example.com")
      .intercept({ path: "/health" })
      .replyWithError(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }));
    await using cas = new CasClient("https://cas.example.com", { dispatcher, maxRetries: 0 });
    await expect(cas.health()).rejects.toMatchObject({
      errorType: "connection_error",
      detail: { code: "ECONNRESET" },
      retryable: true,
    });
    await dispatcher.close();
  });
});

describe("a ProxyAgent", () => {
  it("carries calls through a tunnel, whose request does not contain the key", async () => {
    await using service = await startTestServer(json(healthResponse));
    await using proxy = await startTestProxy();
    const dispatcher = new ProxyAgent({ uri: proxy.url, proxyTunnel: true });
    const cas = new CasClient(service.url, { apiKey: "s3cret", dispatcher });
    expect(await cas.health()).toEqual(healthResponse);
    expect(service.received[0]?.headers["x-api-key"]).toBe("s3cret");
    expect(proxy.tunnels.map(({ target }) => target)).toEqual([new URL(service.url).host]);
    expect(JSON.stringify(proxy.tunnels)).not.toContain("s3cret");
    await cas.close();
    await dispatcher.destroy();
  });
});

describe("over TLS, an Agent with a client certificate", () => {
  let certificates: Certificates;
  let server: Server;
  let url: string;
  const callers: (string | string[] | undefined)[] = [];
  beforeAll(async () => {
    certificates = await makeCertificates();
    const { ca, server: serverCertificate } = certificates;
    server = createServer({ ...serverCertificate, ca, requestCert: true }, (request, response) => {
      callers.push((request.socket as TLSSocket).getPeerCertificate().subject.CN);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(healthResponse));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it("presents it to the service", async () => {
    const dispatcher = new Agent({ connect: { ca: certificates.ca, ...certificates.client } });
    const cas = new CasClient(url, { dispatcher });
    expect(await cas.health()).toEqual(healthResponse);
    expect(callers).toEqual(["hydrology team"]);
    await cas.close();
    await dispatcher.close();
  });

  it("gets no response without one", async () => {
    const dispatcher = new Agent({ connect: { ca: certificates.ca } });
    const cas = new CasClient(url, { dispatcher, maxRetries: 0 });
    await expect(cas.health()).rejects.toMatchObject({ errorType: "connection_error" });
    await cas.close();
    await dispatcher.destroy();
  });

  it("is not retried when the certificate of the service is not trusted", async () => {
    await using cas = new CasClient(url);
    await expect(cas.health()).rejects.toMatchObject({
      errorType: "connection_error",
      retryable: false,
      attempts: 1,
    });
  });

  it("is not retried when the service does not speak TLS", async () => {
    await using plain = await startTestServer(json(healthResponse));
    await using cas = new CasClient(plain.url.replace("http:", "https:"));
    await expect(cas.health()).rejects.toMatchObject({
      errorType: "connection_error",
      detail: { code: "ERR_SSL_WRONG_VERSION_NUMBER" },
      retryable: false,
      attempts: 1,
    });
  });
});

it("closing the client leaves the dispatcher open", async () => {
  await using service = await startTestServer(json(healthResponse));
  const dispatcher = new Agent();
  const first = new CasClient(service.url, { dispatcher });
  await first.close();
  await expect(first.health()).rejects.toMatchObject({ message: "The client is closed" });
  await using second = new CasClient(service.url, { dispatcher });
  expect(await second.health()).toEqual(healthResponse);
  await dispatcher.close();
});

it("a dispatcher that sends nothing, such as Bun's own, is an error that says where to find one", () => {
  const dispatcher = {} as Dispatcher;
  expect(() => new CasClient("http://127.0.0.1:9", { dispatcher })).toThrow(
    expect.objectContaining({
      errorType: "validation_error",
      message:
        'dispatcher must be a dispatcher of undici; on Bun import its class from "undici/index.js"',
    }),
  );
});
