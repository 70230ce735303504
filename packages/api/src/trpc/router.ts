import type { Cas } from "@cas/models";
import { tracked } from "@trpc/server";
import { BatchStreamInput } from "../stream/batch-stream-input.ts";
import { streamBatch } from "../stream/stream-batch.ts";
import { procedure, router } from "./init.ts";
import { OPERATIONS } from "./operations.ts";
import { requestParser } from "./request-parser.ts";

const { extract, batchExtract, providers, provider, datasets } = OPERATIONS;

/**
 * The operations of CAS as tRPC procedures over any source. All are queries, because they only read. Send them as POST
 * (`methodOverride`), because geometries do not fit into URLs. An aborted call stops the work at the source.
 *
 * The types are those of the models; names on the wire are those of CAS's own HTTP API. Every error has the CAS error
 * in `data.cas`.
 */
export function createCasRouter(cas: Cas) {
  return router({
    /** Values of datasets over one geometry, degrees (lon, lat). */
    extract: procedure<"validation_error" | "request_limit">()
      .input(extract.input)
      .query(({ input, signal }) => extract.call(cas, input, { signal })),

    /** Values of datasets over 1 to 1000 geometries, in their order. */
    batchExtract: procedure<"validation_error" | "request_limit">()
      .input(batchExtract.input)
      .query(({ input, signal }) => batchExtract.call(cas, input, { signal })),

    /**
     * Values of datasets over 1 to 10,000 geometries, one item after another with the index, the caller's id and the
     * number of items so far. Neighbouring geometries follow each other, whatever their order in the request. For links
     * that stream (httpBatchStreamLink with `maxItems: 1`).
     */
    batchExtractStream: procedure<"validation_error" | "request_limit">()
      .input(requestParser(BatchStreamInput, "body"))
      .query(({ input, signal, ctx: { requestId, onError } }) =>
        streamBatch(cas, input, { signal, requestId, onError }),
      ),

    /**
     * The same as a subscription over server-sent events, which continues after a lost connection: the id of an event
     * is the `eventId` of the item.
     */
    batchExtractEvents: procedure<"validation_error" | "request_limit">()
      .input(requestParser(BatchStreamInput, "body"))
      .subscription(async function* ({ input, signal, ctx: { requestId, onError } }) {
        for await (const item of streamBatch(cas, input, { signal, requestId, onError }))
          yield tracked(item.eventId, item);
      }),

    /** One page of the providers, by slug. */
    providers: procedure<"validation_error">()
      .input(providers.input)
      .query(({ input, signal }) => providers.call(cas, input, { signal })),

    /** One provider with its datasets. */
    provider: procedure<"validation_error" | "not_found">()
      .input(provider.input)
      .query(({ input, signal }) => provider.call(cas, input, { signal })),

    /** One page of the datasets that pass all filters. */
    datasets: procedure<"validation_error">()
      .input(datasets.input)
      .query(({ input, signal }) => datasets.call(cas, input, { signal })),

    /** Whether the source responds, and the counters of its cache. */
    health: procedure().query(({ signal }) => cas.health({ signal })),
  });
}

/** The type for a client: `createTRPCClient<AppRouter>`. */
export type AppRouter = ReturnType<typeof createCasRouter>;
