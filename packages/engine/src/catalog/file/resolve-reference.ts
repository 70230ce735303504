import { SourceError } from "../../source/source-error.ts";

const PROTOCOLS: readonly string[] = ["file:", "http:", "https:"];

/**
 * Resolves a reference in a catalog to a URL.
 *
 * @param base the URL of the catalog; undefined for a catalog object
 * @throws SourceError for a reference that is no file:, http: or https: URL
 */
export function resolveReference(reference: string, base: URL | undefined): URL {
  const url = URL.parse(reference, base?.href);
  if (url !== null && PROTOCOLS.includes(url.protocol)) return url;
  const allowed = "file:, http: or https: URL";
  throw new SourceError(
    base === undefined
      ? `${JSON.stringify(reference)} is no ${allowed}; a relative path needs a catalog file`
      : `${JSON.stringify(reference)} is neither a relative path nor a ${allowed}`,
  );
}
