import { describe, expect, it } from "vitest";
import { redact, redactHeaders, redactJson, redactQuery, redactShownHeaders } from "./redact.ts";

describe("redact", () => {
  it("hides every copy of a secret", () => {
    expect(redact("k3y=k3y", "k3y")).toBe("[redacted]=[redacted]");
    expect(redact("$& stays", "$&")).toBe("[redacted] stays");
    expect(redact("nothing to hide", undefined)).toBe("nothing to hide");
  });
});

describe("redactJson", () => {
  it.each(["k3y", 'k"3y', "k\\3y", "k/3y"])("hides %s, also escaped", (secret) => {
    const text = JSON.stringify({ secret });
    for (const written of [text, text.replaceAll("/", "\\/"), `{"secret":"${secret}"}`])
      expect(redactJson(written, secret)).toBe('{"secret":"[redacted]"}');
  });

  it("leaves a text without a secret", () => {
    expect(redactJson('{"a":1}', "k3y")).toBe('{"a":1}');
    expect(redactJson('{"a":1}', undefined)).toBe('{"a":1}');
  });
});

describe("redactShownHeaders", () => {
  it("hides a secret in the headers that are shown, raw and percent-encoded", () => {
    const headers = {
      location: "/a?k3y/b=1&k3y%2Fb",
      "x-request-id": "id-k3y/b",
      "content-type": "k3y/b",
    };
    expect(redactShownHeaders(headers, "k3y/b")).toEqual({
      location: "/a?[redacted]=1&[redacted]",
      "x-request-id": "id-[redacted]",
      "content-type": "k3y/b",
    });
  });

  it("returns headers without the secret as they are", () => {
    const headers = { location: "/a" };
    expect(redactShownHeaders(headers, "k3y")).toBe(headers);
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
