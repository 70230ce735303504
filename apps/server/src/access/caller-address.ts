import { isIP } from "node:net";

/**
 * The address of a caller: that of the connection; or, behind proxies that each append the address of their client to
 * X-Forwarded-For, the address that the outermost proxy appended. Callers can forge the entries before that one.
 *
 * @param connection remote address of the connection
 * @param forwardedFor the header X-Forwarded-For
 * @param proxies number of proxies in front of the server
 */
export function callerAddress(
  connection: string,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const seen = [...(forwardedFor?.split(",").map((one) => one.trim()) ?? []), connection];
  const address = seen[Math.max(0, seen.length - 1 - proxies)] ?? connection;
  const bare = withoutPort(address);
  return isIP(bare) === 0 ? connection : bare;
}

/** An address without the port that some proxies append: 203.0.113.9:4711, [2001:db8::1]:4711, [2001:db8::1]. */
function withoutPort(address: string): string {
  const [, v6, v4] = /^\[([^\]]*)\](?::\d{1,5})?$|^([\d.]+):\d{1,5}$/.exec(address) ?? [];
  return v6 ?? v4 ?? address;
}

/**
 * The network that counts as one caller: an IPv4 address, or the first 64 bits of an IPv6 address, because one subscriber has
 * all addresses of such a network.
 */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.replace(/%.*$/, "").split("::");
  const [before, after] = [groupsOf(head), groupsOf(tail ?? "")];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

const groupsOf = (part: string): string[] => (part === "" ? [] : part.split(":"));
