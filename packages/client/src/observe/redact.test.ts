import { describe, expect, it } from "vitest";
import { redact, redactHeaders, redactQuery } from "./redact.ts";

describe("redact", () => {
  it("hides every copy of a secret", () => {
    expect(redact("k3y=k3y", "k3y")).toBe("[redacted]=[redacted]");
    expect(redact("$& stays", "$&")).toBe("[redacted] stays");
    expect(redact("nothing to hide", undefined)).toBe("nothing to hide");
  });
});

describe("redactHeaders", () => {
  it.each([
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "x-api-key",
    "X-Amz-Security-Token",
    "x-hub-signature-256",
    "client-secret",
  ])("hides the value of %s", (name) => {
    expect(redactHeaders({ [name]: "s3cret" })).toEqual({ [name]: "[redacted]" });
  });

  it.each(["accept", "content-type", "traceparent", "x-request-id", "user-agent"])(
    "shows %s",
    (name) => {
      expect(redactHeaders({ [name]: "value" })).toEqual({ [name]: "value" });
    },
  );
});

describe("redactQuery", () => {
  it.each([
    ["/health", "/health"],
    ["/a?provider=srtm&limit=5", "/a?provider=srtm&limit=5"],
    ["/a?sig=1&limit=5&X-Goog-Signature=2", "/a?sig=REDACTED&limit=5&X-Goog-Signature=REDACTED"],
    ["/a?AWSAccessKeyId=1", "/a?AWSAccessKeyId=REDACTED"],
    ["/a?api_key=a=b", "/a?api_key=REDACTED"],
    ["/a?flag&token=", "/a?flag&token=REDACTED"],
  ])("of %s is %s", (path, shown) => {
    expect(redactQuery(path)).toBe(shown);
  });
});
