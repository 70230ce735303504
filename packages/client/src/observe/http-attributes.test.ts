import { CasError } from "@cas/models";
import { describe, expect, it } from "vitest";
import { parseBaseUrl } from "../transport/base-url.ts";
import { errorTypeOf, requestAttributes } from "./http-attributes.ts";

const request = { method: "GET", path: "/health", headers: {}, body: undefined } as const;

describe("requestAttributes", () => {
  it.each([
    ["https://cas.example.com", "cas.example.com", 443],
    ["http://cas.example.com/prefix", "cas.example.com", 80],
    ["https://cas.example.com:8443", "cas.example.com", 8443],
    ["http://[::1]:8000", "::1", 8000],
  ])("of %s have the address %s and the port %i", (baseUrl, address, port) => {
    const attempt = { request, route: "/health", attempt: 1, apiKey: undefined };
    expect(requestAttributes(parseBaseUrl(baseUrl), attempt)).toEqual({
      "http.request.method": "GET",
      "url.full": `${new URL(baseUrl).href.replace(/\/$/, "")}/health`,
      "url.template": `${parseBaseUrl(baseUrl).prefix}/health`,
      "server.address": address,
      "server.port": port,
    });
  });
});

describe("errorTypeOf", () => {
  it("is the error type, the class, or _OTHER of the conventions", () => {
    expect(errorTypeOf(new CasError({ errorType: "timeout", message: "x" }))).toBe("timeout");
    expect(errorTypeOf(new RangeError("x"))).toBe("RangeError");
    expect(errorTypeOf("x")).toBe("_OTHER");
  });
});
