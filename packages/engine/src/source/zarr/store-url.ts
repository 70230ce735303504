import { SourceError } from "../source-error.ts";

/**
 * The URL of a key of a Zarr store. Keys contain names from metadata, so this rejects a key that leads out of the
 * store.
 *
 * @param root URL of the store; its query, e.g. a signature, is preserved
 * @param key begins with a slash
 * @throws SourceError for a key that leads out of the store
 */
export function storeUrl(root: URL, key: string): URL {
  const segments = key.split("/").slice(1);
  if (segments.some((segment) => ["", ".", ".."].includes(segment)))
    throw new SourceError("its metadata refer to a path outside the store");
  const url = new URL(root);
  const base = root.pathname.replace(/\/$/, "");
  url.pathname = [base, ...segments.map(encodeURIComponent)].join("/");
  return url;
}
