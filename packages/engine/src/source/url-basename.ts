/** The last part of a path: what a message may say of an address. */
export function urlBasename(url: URL): string {
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? url.host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
