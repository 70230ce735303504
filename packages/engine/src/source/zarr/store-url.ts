import { SourceError } from "../source-error.ts";

/**
 * The address of a key of a Zarr store. Keys are made of names that metadata give, so none may lead out of the store.
 *
 * @param root the store; its query, e.g. a signature, goes along
 * @param key begins with a slash
 */
export function storeUrl(root: URL, key: string): URL {
  const segments = key.split("/").slice(1);
  if (segments.some((segment) => ["", ".", ".."].includes(segment)))
    throw new SourceError("its metadata refer to where no part of it can be");
  const url = new URL(root);
  const base = root.pathname.replace(/\/$/, "");
  url.pathname = [base, ...segments.map(encodeURIComponent)].join("/");
  return url;
}
