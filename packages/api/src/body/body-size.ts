import { CasError } from "@cas/models";

/** Default limit of a request body, bytes: room for 1000 polygons of 350 vertices with six digits after the point. */
export const DEFAULT_MAX_BODY_BYTES: number = 8 * 1024 * 1024;

/** The error of a body over the limit. */
export function bodyTooLarge(
  maxBodyBytes: number,
  requestId?: string,
): CasError<"payload_too_large"> {
  return new CasError({
    errorType: "payload_too_large",
    message: `The body is larger than ${maxBodyBytes} bytes (maxBodyBytes of the API, MAX_BODY_BYTES of the server); send fewer or simpler geometries`,
    requestId,
  });
}
