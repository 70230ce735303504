/**
 * A fetch for the EventSource of a subscription that sends the input as the body of a POST: thousands of geometries do not
 * fit into a URL, and the platform's own EventSource can only GET.
 *
 * @example
 * import { EventSource } from "eventsource"; // takes a fetch, unlike that of browsers
 * httpSubscriptionLink({ url, EventSource, eventSourceOptions: () => ({ fetch: postInput }) });
 */
export const postInput = async (
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> => {
  const url = new URL(input instanceof Request ? input.url : input);
  const body = url.searchParams.get("input");
  if (body === null) return fetch(input, init);
  url.searchParams.delete("input");
  const headers = new Headers(init?.headers);
  headers.set("content-type", "application/json");
  return fetch(url, { ...init, method: "POST", headers, body });
};
