/** The version of the CAS API in the OpenAPI document of the server; undefined if it cannot be read. */
export async function serviceVersion(signal?: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch("/openapi.json", signal === undefined ? {} : { signal });
    const document: unknown = await response.json();
    const version = ["info", "version"].reduce<unknown>(
      (inner, key) =>
        typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
      document,
    );
    return typeof version === "string" ? version : undefined;
  } catch {
    // A manifest without a version is better than none.
    return undefined;
  }
}
