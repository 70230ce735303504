/** A caller who does not leave others alone; the server tells it by its address. */
const STRANGER = "203.0.113.1";

export const STRANGER_HEADERS: Readonly<Record<string, string>> = {
  "content-type": "application/json",
  "x-forwarded-for": STRANGER,
};

export const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** The head of a request of the stranger, as bytes of HTTP. */
export const head = (path: string, method: string, length: number, more = ""): string =>
  `${method} ${path} HTTP/1.1\r\nhost: x\r\nx-forwarded-for: ${STRANGER}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n${more}\r\n`;

/** A response: its status and its body. */
export interface Response {
  readonly status: number;
  readonly text: string;
}

/** Sends a body; a connection that the server closes is status 0, as is an abort. */
export async function post(
  port: number,
  path: string,
  body: string | object,
  signal?: AbortSignal,
): Promise<Response> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: "POST",
      headers: STRANGER_HEADERS,
      body: typeof body === "string" ? body : JSON.stringify(body),
      signal: signal ?? null,
    });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: "" };
  }
}

/** An attribute response of CAS's HTTP API, as far as attacks read it. */
export interface Attributes {
  readonly results: readonly { readonly dataset_id: string; readonly value: unknown }[];
  readonly warnings: readonly string[];
}

/** Asks about a rectangle, degrees, or another geometry. */
export async function ask(
  port: number,
  dataset_ids: readonly string[],
  geometry: object,
): Promise<Attributes> {
  const { status, text } = await post(port, "/api/v1/extract", { geometry, dataset_ids });
  if (status !== 200) throw new TypeError(`status ${status}: ${text.slice(0, 300)}`);
  return JSON.parse(text) as Attributes;
}
