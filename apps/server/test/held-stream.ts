import { json } from "node:stream/consumers";
import type { AppRouter } from "@cas/api";
import { type BatchStreamItem, postInput } from "@cas/api/client";
import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import { EventSource } from "eventsource";
import { sendEmptyBatch } from "./empty-batch.ts";
import { startUpstream, type Upstream } from "./start-upstream.ts";

/** The geometries of the streams: so close together that the responses come in their order. */
export const stations = Array.from({ length: 150 }, (_, index) => ({
  id: `s${index}`,
  geometry: { type: "Point" as const, coordinates: [index / 1e6, 40] as [number, number] },
}));

/** A deployed CAS with each geometry in its response; holds the responses from one station on until `release`. */
export class HeldUpstream {
  #released = Promise.withResolvers<void>();
  readonly url: string;
  readonly #server: Upstream;

  private constructor(server: Upstream) {
    this.#server = server;
    this.url = server.url;
  }

  static async start(holdsFrom: number): Promise<HeldUpstream> {
    const self = new HeldUpstream(
      await startUpstream(async (request, response) => {
        const { geometries } = (await json(request)) as { geometries: object[] };
        const from = JSON.stringify(stations[holdsFrom]?.geometry);
        if (geometries.some((one) => JSON.stringify(one) === from)) await self.#released.promise;
        sendEmptyBatch(response, geometries);
      }),
    );
    return self;
  }

  release(): void {
    this.#released.resolve();
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    this.release();
    return this.#server[Symbol.asyncDispose]();
  }
}

/** Reads a stream of events to its end; calls `onItem` for each item. */
export function readEvents(
  url: string,
  onItem: (item: BatchStreamItem) => void,
): Promise<BatchStreamItem[]> {
  const items: BatchStreamItem[] = [];
  const client = createTRPCClient<AppRouter>({
    links: [
      httpSubscriptionLink({
        url: `${url}/trpc`,
        EventSource,
        eventSourceOptions: () => ({ fetch: postInput }),
      }),
    ],
  });
  return new Promise((resolve, reject) => {
    client.batchExtractEvents.subscribe(
      { geometries: stations, dataset_ids: ["lab:elevation"] },
      {
        onData: ({ data }) => {
          items.push(data);
          onItem(data);
        },
        onComplete: () => {
          resolve(items);
        },
        onError: reject,
      },
    );
  });
}

/** Index, id and geometry of each item of a stream about all stations. */
export const allStations: readonly unknown[] = stations.map(({ id, geometry }, index) => [
  index,
  id,
  JSON.stringify(geometry),
]);

/** The same for received items. */
export const named = (items: BatchStreamItem[]): unknown[] =>
  items.map(({ index, id, response }) => [index, id, response.geometry_hash]);
