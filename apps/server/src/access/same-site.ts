import { isIP } from "node:net";
import type { RequestGuard } from "@cas/api";
import { CasError, type CasErrorType } from "@cas/models";

/** Where requests may come from. */
export interface SiteRules {
  /** Names of this server, without port; empty for any. */
  readonly hosts: readonly string[];
  /** Other origins whose pages may send requests, or * for all. */
  readonly origins: readonly string[];
}

/**
 * The names of the server when none are set. A server that listens for this machine alone has the names of this machine: a page
 * whose name was made to lead here (DNS rebinding) has another. Behind a proxy, or for other machines, any name.
 */
export function defaultHosts(listensOn: string, proxies: number): readonly string[] {
  const isLocal = listensOn === "localhost" || listensOn === "::1" || listensOn.startsWith("127.");
  return isLocal && proxies === 0 ? ["localhost"] : [];
}

/**
 * Refuses requests that a page of another site makes a browser send: by a name that leads here but is not this server's, or
 * without asking first (an image, a form). An address is no name, so it is always taken. A user who follows a link may.
 */
export function requireSameSite({ hosts, origins }: SiteRules): RequestGuard {
  const names = new Set(hosts.map((host) => host.toLowerCase()));
  const allowed = new Set(origins);
  return ({ headers }) => {
    const host = headers.get("host");
    if (names.size > 0 && !names.has("*") && host !== null && !isNamed(hostName(host), names))
      return new CasError<CasErrorType>({
        errorType: "validation_error",
        statusCode: 421,
        message: "The Host of the request is no name of this server: see ALLOWED_HOSTS",
      });
    if (headers.get("sec-fetch-site") !== "cross-site" || isAllowed(headers, allowed))
      return undefined;
    return new CasError<CasErrorType>({
      errorType: "unauthorized",
      statusCode: 403,
      message: "Pages of other sites may not send this request: see CAS_CORS_ORIGINS",
    });
  };
}

/** A Host header without its port and brackets. */
function hostName(host: string): string {
  const [, v6, name] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return (v6 ?? name ?? host).toLowerCase();
}

const isNamed = (name: string, names: ReadonlySet<string>): boolean =>
  isIP(name) > 0 || names.has(name) || (names.has("localhost") && name.endsWith(".localhost"));

/** Whether a request from another site is one of an allowed origin, or of a user who follows a link. */
function isAllowed(headers: Headers, origins: ReadonlySet<string>): boolean {
  if (origins.has("*") || origins.has(headers.get("origin") ?? "")) return true;
  return headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-user") === "?1";
}
