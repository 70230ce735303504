import type { LookupAddress } from "node:dns";
import { describe, expect, it } from "vitest";
import { isPublicAddress, publicLookup } from "./public-address.ts";

describe("isPublicAddress", () => {
  it.each(["93.184.215.14", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])(
    "takes %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    "127.0.0.1",
    "127.255.0.9",
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:a9fe:a9fe",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "fd00::1",
    "fe80::1",
    "ff02::1",
    "example.com",
    "",
  ])("rejects %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("publicLookup", () => {
  const find = (found: readonly LookupAddress[], all: boolean): Promise<unknown> =>
    new Promise((resolve) => {
      const lookup = publicLookup((_name, _options, callback) => {
        callback(null, [...found]);
      });
      lookup("data.test", { all }, (error, address, family) => {
        resolve(error === null ? [address, family] : error.message);
      });
    });
  const inside = { address: "10.0.0.1", family: 4 };
  const outside = { address: "8.8.8.8", family: 4 };

  it("removes addresses that are not public", async () => {
    expect(await find([inside, outside], true)).toEqual([[outside], undefined]);
    expect(await find([inside, outside], false)).toEqual(["8.8.8.8", 4]);
  });

  it("fails without public addresses, and names the setting", async () => {
    expect(await find([inside], true)).toMatch(/not public; .*private_hosts/);
    expect(await find([], false)).toMatch(/not public/);
  });

  it("forwards the error of the look-up", async () => {
    const lookup = publicLookup((_name, _options, callback) => {
      callback(new RangeError("ENOTFOUND"), []);
    });
    const outcome = await new Promise((resolve) => {
      lookup("data.test", {}, (error) => {
        resolve(error?.message);
      });
    });
    expect(outcome).toBe("ENOTFOUND");
  });
});
