import type { Context } from "hono";

/**
 * Redirects a path with a trailing slash to the path without it, as the service does: clients that join URLs carelessly
 * work. The query is kept. The address is relative, so it is valid wherever a host mounts the API.
 *
 * @param paths in the form of OpenAPI, e.g. /api/v1/providers/{slug}
 * @returns the redirect, or undefined if that path does not exist either
 */
export function withoutTrailingSlash(
  paths: readonly string[],
): (context: Context) => Response | undefined {
  const known = new RegExp(
    `^(?:${paths.map((path) => path.replaceAll(/[.]/g, String.raw`\.`).replaceAll(/\{\w+\}/g, "[^/]+")).join("|")})/$`,
  );
  return (context) => {
    if (!known.test(context.req.path)) return undefined;
    const { pathname, search } = new URL(context.req.url);
    return context.redirect(`../${pathname.split("/").at(-2) ?? ""}${search}`, 307);
  };
}
