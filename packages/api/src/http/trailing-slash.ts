import type { Context } from "hono";

/**
 * Leads from a path with a slash too many to the path without it, query kept, as the service does: clients that join
 * addresses carelessly work. The address is relative, so it holds wherever a host mounts the API.
 *
 * @param paths as in OpenAPI, e.g. /api/v1/providers/{slug}
 * @returns the redirect, or undefined when there is no such path either
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
