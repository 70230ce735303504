import type { Context } from "hono";

/**
 * Redirects a path with a trailing slash to the path without it, as the service does: clients that join URLs carelessly
 * work. The query is kept. The address is relative, so it is valid wherever a host mounts the API.
 *
 * @param paths in the form of OpenAPI, e.g. /api/v1/providers/{slug}
 * @returns a function that takes the prefix of the API, "" at the root, and gives the redirect, or undefined if that path does not exist either
 */
export function withoutTrailingSlash(
  paths: readonly string[],
): (context: Context, prefix: string) => Response | undefined {
  const alternatives = paths
    .map((path) => path.replaceAll(/[.]/g, String.raw`\.`).replaceAll(/\{\w+\}/g, "[^/]+"))
    .join("|");
  const atRoot = new RegExp(`^(?:${alternatives})/$`);
  const belowPrefix = new RegExp(`(?:${alternatives})/$`);
  return (context, prefix) => {
    if (!(prefix === "" ? atRoot : belowPrefix).test(context.req.path)) return undefined;
    const { pathname, search } = new URL(context.req.url);
    return context.redirect(`../${pathname.split("/").at(-2) ?? ""}${search}`, 307);
  };
}
