import { CasError } from "@cas/models";

/** Default service of the Python client. */
export const DEFAULT_BASE_URL = "http://localhost:8000";

/** Where requests go: the origin, and the path before the API's own path (empty, or /prefix). */
export interface BaseUrl {
  readonly origin: string;
  readonly prefix: string;
}

/**
 * Parses a base URL, with or without a trailing slash or a path prefix. In a browser it may be relative to the page.
 *
 * @throws CasError validation_error
 */
export function parseBaseUrl(baseUrl: string | URL): BaseUrl {
  const url = URL.parse(String(baseUrl), pageAddress());
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw invalidBaseUrl("must be an http: or https: URL such as https://cas.example.com");
  if (url.username !== "" || url.password !== "")
    throw invalidBaseUrl("must not hold a user name or password; give an apiKey instead");
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}

function pageAddress(): string | undefined {
  const { location } = globalThis as { readonly location?: { readonly href?: string } };
  return location?.href;
}

function invalidBaseUrl(message: string): CasError {
  return new CasError({ errorType: "validation_error", message: `baseUrl ${message}` });
}
