/**
 * A URL as one of this realm, or undefined for anything else. A test runner's VM, a page of jsdom and an edge runtime have a
 * class URL of their own, which `instanceof URL` does not know; it has `href` and `protocol`, by which Node knows it too.
 */
export function ownUrl(value: unknown): URL | undefined {
  if (value instanceof URL) return value;
  if (typeof value !== "object" || value === null) return undefined;
  const { href, protocol } = value as { readonly href?: unknown; readonly protocol?: unknown };
  if (typeof href !== "string" || typeof protocol !== "string") return undefined;
  return URL.parse(href) ?? undefined;
}
