import { expect, it } from "vitest";
import { callerAddress, networkOf } from "./caller-address.ts";

it.each([
  ["that of the connection without proxies, whatever the header", "203.0.113.9", 0, "10.0.0.1"],
  ["that which one proxy appended", "203.0.113.9", 1, "203.0.113.9"],
  ["not that which a caller forged", "192.0.2.1, 203.0.113.9", 1, "203.0.113.9"],
  [
    "that which the outer of two proxies appended",
    "192.0.2.1,203.0.113.9 , 10.0.0.2",
    2,
    "203.0.113.9",
  ],
  ["the first entry, if there are fewer entries than proxies", "203.0.113.9", 3, "203.0.113.9"],
  ["that of the connection without the header", undefined, 1, "10.0.0.1"],
  ["that of the connection if the entry is not an address", "unknown", 1, "10.0.0.1"],
  ["that of the connection if the header is empty", "", 1, "10.0.0.1"],
  ["an IPv6 address", "2001:db8::1", 1, "2001:db8::1"],
  ["an address without its port", "192.0.2.1, 203.0.113.9:4711", 1, "203.0.113.9"],
  ["an IPv6 address without its port", "[2001:db8::1]:4711", 1, "2001:db8::1"],
  ["an IPv6 address without brackets", "[2001:db8::1]", 1, "2001:db8::1"],
  ["that of the connection if a port is no number", "203.0.113.9:x", 1, "10.0.0.1"],
])("the caller's address is %s", (_name, forwardedFor, proxies, address) => {
  expect(callerAddress("10.0.0.1", forwardedFor, proxies)).toBe(address);
});

it.each([
  ["203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0db8:0001:0002::", "2001:db8:1:2"],
  ["2001:db8::a:b:c:d:e", "2001:db8:0:a"],
  ["2001:db8::6", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
])("%s is counted as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
