/** The version of CAS's API that a server says it speaks, in its OpenAPI document; undefined when it cannot be read. */
export async function serviceVersion(signal?: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await fetch("/openapi.json", signal === undefined ? {} : { signal });
    const document: unknown = await answer.json();
    const version = ["info", "version"].reduce<unknown>(
      (inner, key) =>
        typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
      document,
    );
    return typeof version === "string" ? version : undefined;
  } catch {
    // A manifest without it is better than none.
    return undefined;
  }
}
