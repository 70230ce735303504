import { describe, expect, it } from "vitest";
import * as z from "zod";
import { AllowedHosts, HOST_FIELDS } from "./allowed-hosts.ts";

const own = [new URL("http://127.0.0.1:8080/a.tif"), new URL("https://data.test/b.tif")];
const hosts = new AllowedHosts([...own, new URL("file:///c.tif")], {
  allowed_hosts: [
    "Files.test",
    "other.test:8443",
    "*.blob.test",
    "192.168.0.7:9000",
    "usual.test:443",
  ],
  private_hosts: ["storage.lan:9000"],
});

describe("AllowedHosts", () => {
  it.each([
    ["http://127.0.0.1:8080/x", "anywhere"],
    ["https://data.test/x", "anywhere"],
    ["http://data.test/x", "anywhere"],
    ["http://storage.lan:9000/x", "anywhere"],
    ["http://192.168.0.7:9000/x", "anywhere"],
    ["https://files.test/x", "public"],
    ["https://other.test:8443/x", "public"],
    ["https://usual.test/x", "public"],
    ["https://a.blob.test/x", "public"],
    ["https://a.b.blob.test/x", "public"],
  ])("allows requests to %s at addresses: %s", (url, reach) => {
    expect(hosts.reachOf(new URL(url))).toBe(reach);
  });

  it.each([
    "http://127.0.0.1/x",
    "http://127.0.0.1:8081/x",
    "http://2130706433:8081/x",
    "http://[::1]:8080/x",
    "http://data.test:8080/x",
    "http://sub.data.test/x",
    "http://data.test.evil.test/x",
    "https://blob.test/x",
    "https://evilblob.test/x",
    "http://storage.lan/x",
    "http://169.254.169.254/latest/meta-data",
  ])("rejects %s, and names the host only in the cause", (url) => {
    const { host } = new URL(url);
    expect(() => hosts.reachOf(new URL(url))).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/does not name; .*allowed_hosts/),
        cause: expect.objectContaining({ message: `host ${host}` }),
      }),
    );
    expect(() => hosts.reachOf(new URL(url))).not.toThrow(host);
  });

  it("has equal keys for equal sets of hosts", () => {
    const [a, b] = ["x.test", "y.test"];
    const keyOf = (allowed_hosts: readonly string[]): string =>
      new AllowedHosts(own, { allowed_hosts }).key;
    expect(keyOf([a, b])).toBe(keyOf([b, a]));
    expect(keyOf([a])).not.toBe(keyOf([b]));
    expect(keyOf([])).not.toBe(new AllowedHosts(own.slice(1)).key);
  });
});

it("the fields of a catalog accept only hosts", () => {
  const fields = z.strictObject(HOST_FIELDS);
  const isTaken = (value: object): boolean => fields.safeParse(value).success;
  for (const host of ["a.test", "a.test:8080", "*.a.test", "127.0.0.1:80", "[::1]:80"])
    expect([host, isTaken({ allowed_hosts: [host] })]).toEqual([host, true]);
  for (const host of ["https://a.test", "a.test/x", "*", "a.*.test", "", "a b", "user@a.test"])
    expect([host, isTaken({ allowed_hosts: [host] })]).toEqual([host, false]);
  expect([isTaken({ private_hosts: ["a.lan"] }), isTaken({ private_hosts: ["*.lan"] })]).toEqual([
    true,
    false,
  ]);
});
