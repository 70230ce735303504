import { asBoxed } from "@cas/models";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A body whose geometries go the way that their `bbox` says (RFC 7946, section 5), as the client and the engine read them:
 * the models of the wire keep the coordinates only. Any other body is returned as it is.
 */
export function withBoxes(body: unknown): unknown {
  if (!isRecord(body)) return body;
  const { geometry, geometries } = body;
  if (Array.isArray(geometries))
    return { ...body, geometries: geometries.map((one: unknown) => asBoxed(one)) };
  return geometry === undefined ? body : { ...body, geometry: asBoxed(geometry) };
}
