import type { MiddlewareHandler } from "hono";
import { adoptParsedBody } from "../body/parsed-body.ts";
import type { ApiEnv } from "./api-options.ts";

/** A path below which an API is mounted, with a slash before it and none after it; "" for the root. */
export function mountPath(path: string): string {
  const trimmed = path.replaceAll(/^\/+|\/+$/g, "");
  return trimmed === "" ? "" : `/${trimmed}`;
}

/** Says that no route of an API has the path of a request, so that the server may hand the request on. */
export function passOn(env: unknown): void {
  if (typeof env === "object" && env !== null && PASSED_ON in env) env[PASSED_ON] = true;
}

/** The field of the environment of a request by which an API passes the request on. */
export const PASSED_ON = "isPassedOn";

/** Notes the body that the host has read. */
export const withParsedBody: MiddlewareHandler<ApiEnv> = (context, next) => {
  adoptParsedBody(context.req, context.env);
  return next();
};
