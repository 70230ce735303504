import { DEFAULT_BASE_URL, parseBaseUrl } from "../transport/base-url.ts";

/** The service in the environment: CAS_BASE_URL and CAS_API_KEY; an empty variable counts as absent. */
export interface CasEnvironment {
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
}

/** Reads the environment of the process; a browser has none. */
export function readEnvironment(): CasEnvironment {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  };
  const read = (name: string): string | undefined => process?.env?.[name] || undefined;
  return { baseUrl: read("CAS_BASE_URL"), apiKey: read("CAS_API_KEY") };
}

/** A service and the key for it. */
export interface Target {
  readonly baseUrl: string | URL;
  readonly apiKey: string | undefined;
}

/**
 * Takes from the environment what the caller omits. The key of the environment belongs to the service of the environment:
 * the client does not send it to another origin that the caller names.
 */
export function resolveTarget(
  baseUrl: string | URL | undefined,
  apiKey: string | undefined,
  environment: CasEnvironment,
): Target {
  const resolved = baseUrl ?? environment.baseUrl ?? DEFAULT_BASE_URL;
  return {
    baseUrl: resolved,
    apiKey: apiKey ?? (keyBelongsTo(resolved, environment) ? environment.apiKey : undefined),
  };
}

function keyBelongsTo(baseUrl: string | URL, environment: CasEnvironment): boolean {
  if (environment.apiKey === undefined) return false;
  if (environment.baseUrl === undefined) return true;
  return parseBaseUrl(baseUrl).origin === parseBaseUrl(environment.baseUrl).origin;
}
