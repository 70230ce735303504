import { isIP } from "node:net";
import type { RequestGuard } from "@cas/api";
import { CasError, type CasErrorType } from "@cas/models";

/** Which names and origins requests may have. */
export interface SiteRules {
  /** Names of this server, without port; empty for any. */
  readonly hosts: readonly string[];
  /** Other origins whose pages may send requests, or * for all. */
  readonly origins: readonly string[];
}

/**
 * The default names of the server. A server that listens only for this machine has the names of this machine, so that a
 * page whose name was pointed here (DNS rebinding) is rejected. Behind a proxy, or for other machines, any name is
 * accepted.
 */
export function defaultHosts(listensOn: string, proxies: number): readonly string[] {
  const isLocal = listensOn === "localhost" || listensOn === "::1" || listensOn.startsWith("127.");
  return isLocal && proxies === 0 ? ["localhost"] : [];
}

/**
 * Rejects requests that a page of another site makes a browser send: under a name that is not this server's, or without
 * a preflight request (an image, a form). A Host that is an address is always accepted, and so is a user who follows a
 * link.
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
        message: "The Host header is not a name of this server; see ALLOWED_HOSTS",
      });
    if (headers.get("sec-fetch-site") !== "cross-site" || isAllowed(headers, allowed))
      return undefined;
    return new CasError<CasErrorType>({
      errorType: "unauthorized",
      statusCode: 403,
      message: "Pages of other sites may not send this request; see CAS_CORS_ORIGINS",
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

/** Whether a request from another site comes from an allowed origin, or from a user who follows a link. */
function isAllowed(headers: Headers, origins: ReadonlySet<string>): boolean {
  if (origins.has("*") || origins.has(headers.get("origin") ?? "")) return true;
  return headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-user") === "?1";
}
