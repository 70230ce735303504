import { isIP } from "node:net";

/**
 * The address of a caller: of the connection, or, behind proxies that each append whom they were asked by to
 * X-Forwarded-For, the one that the outermost of them saw. What stands before that one a caller may have made up.
 *
 * @param connection address at the other end of the connection
 * @param forwardedFor the header X-Forwarded-For
 * @param proxies how many proxies there are
 */
export function callerAddress(
  connection: string,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const seen = [...(forwardedFor?.split(",").map((one) => one.trim()) ?? []), connection];
  const address = seen[Math.max(0, seen.length - 1 - proxies)] ?? connection;
  return isIP(address) === 0 ? connection : address;
}

/**
 * What is counted as one caller: an IPv4 address, or the network of an IPv6 address (its first 64 bits), for whoever has one
 * has all of them.
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
