import * as z from "zod";
import type { CustomRequest } from "./custom-request.ts";
import type { Operation } from "./operations.ts";

/** The operation of such a request; its response may be any JSON. */
export function customOperation({ method, path }: CustomRequest): Operation<z.ZodUnknown> {
  const [route = path] = path.split("?");
  return { method, route, response: ANYTHING };
}

const ANYTHING: z.ZodUnknown = z.unknown();
