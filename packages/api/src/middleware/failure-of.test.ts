import { beforeEach, expect, it, vi } from "vitest";
import { fakeCas } from "@cas/test-doubles";
import { createHttpApi } from "../http/http-api.ts";
import { createTrpcApi } from "../trpc/trpc-api.ts";

const onError = vi.fn<(error: unknown, requestId: string) => void>();
const options = { onError, requestId: () => "0123456789ab" };
const APIS = [
  ["/api/v1/extract", createHttpApi(fakeCas(), options)],
  ["/trpc/extract", createTrpcApi(fakeCas(), { ...options, endpoint: "/trpc" })],
  ["/trpc/extract,health?batch=1", createTrpcApi(fakeCas(), { ...options, endpoint: "/trpc" })],
] as const;
beforeEach(() => {
  onError.mockReset();
});

/** A request without a stated length whose body fails as it is read. */
function broken(path: string, onRead: () => void, signal: AbortSignal): Request {
  const body = new ReadableStream({
    pull: (stream) => {
      onRead();
      stream.error(new TypeError("the socket is gone"));
    },
  });
  const init = { method: "POST", body, duplex: "half", signal } as const;
  return new Request(`http://cas.test${path}`, {
    ...init,
    headers: { "content-type": "application/json" },
  });
}

it.each(APIS)(
  "%s: a caller who leaves in the middle of a body is no failure",
  async (path, api) => {
    const controller = new AbortController();
    const leave = (): void => {
      controller.abort();
    };
    const response = await api.fetch(broken(path, leave, controller.signal));
    expect([response.status, response.headers.get("x-request-id")]).toEqual([499, "0123456789ab"]);
    expect(await response.text()).toContain('"aborted"');
    expect(onError).not.toHaveBeenCalled();
  },
);

it.each(APIS)(
  "%s: another failure of a body is reported, and told as internal",
  async (path, api) => {
    const { signal } = new AbortController();
    const response = await api.fetch(broken(path, () => undefined, signal));
    expect([response.status, response.headers.get("x-request-id")]).toEqual([500, "0123456789ab"]);
    expect(await response.text()).toContain('"internal_error"');
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: "the socket is gone" }),
      "0123456789ab",
    );
  },
);
