/** The last part of the path of a URL: the only part that may appear in messages. */
export function urlBasename(url: URL): string {
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? url.host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
