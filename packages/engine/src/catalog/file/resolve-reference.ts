import { SourceError } from "../../source/source-error.ts";

const PROTOCOLS: readonly string[] = ["file:", "http:", "https:"];

/**
 * The URL of what a catalog refers to.
 *
 * @param base the catalog's own URL; undefined for one that is no file
 * @throws SourceError when it is no file:, http: or https: URL
 */
export function resolveReference(reference: string, base: URL | undefined): URL {
  const url = URL.parse(reference, base?.href);
  if (url !== null && PROTOCOLS.includes(url.protocol)) return url;
  const wanted = "file:, http: or https: URL";
  throw new SourceError(
    base === undefined
      ? `${JSON.stringify(reference)} is no ${wanted}; a relative path needs a catalog file`
      : `${JSON.stringify(reference)} is neither a relative path nor a ${wanted}`,
  );
}
