import dns from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { HttpError } from "../source-error.ts";

/**
 * Addresses outside the public internet (IANA special-purpose address registries): private, loopback, link-local, ...
 */
const SPECIAL = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  SPECIAL.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 127],
  // Addresses that embed an IPv4 address: translation, tunnels.
  ["64:ff9b::", 32],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
] as const)
  SPECIAL.addSubnet(network, prefix, "ipv6");

/** Whether an IP address is public; also for IPv4-mapped IPv6 addresses. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !SPECIAL.check(address, family === 4 ? "ipv4" : "ipv6");
}

/** Resolves the addresses of a name, as `dns.lookup` does. */
export type Lookup = (
  hostname: string,
  options: dns.LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void,
) => void;

const systemLookup: Lookup = (hostname, options, callback) => {
  dns.lookup(hostname, options, callback);
};

/**
 * Resolves the addresses of a connection, and returns only public ones: protects against a name that is pointed to this
 * machine or its network between two look-ups (DNS rebinding).
 */
export function publicLookup(lookup: Lookup = systemLookup): LookupFunction {
  return (hostname, { all: wantsAll, ...options }, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = (error === null ? found : []).filter(({ address }) =>
        isPublicAddress(address),
      );
      const [first] = addresses;
      if (first === undefined) callback(error ?? new HttpError(NOT_PUBLIC), "", 0);
      else if (wantsAll === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

const NOT_PUBLIC =
  "it leads to a host with an address that is not public; allow it with private_hosts in the catalog";
