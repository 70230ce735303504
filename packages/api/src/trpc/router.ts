import type { Cas } from "@cas/models";
import { tracked } from "@trpc/server";
import { BatchStreamInput } from "../stream/batch-stream-input.ts";
import { streamBatch } from "../stream/stream-batch.ts";
import { procedure, router } from "./init.ts";
import { OPERATIONS } from "./operations.ts";
import { requestParser } from "./request-parser.ts";

const { extract, batchExtract, providers, provider, datasets } = OPERATIONS;

/**
 * The questions of CAS as tRPC procedures over any source of answers. All are queries: they only read. Send them as POST
 * (`methodOverride`), for geometries overflow URLs. A call that is aborted stops the work at the source.
 *
 * The types are those of the models; on the wire names stay as in CAS's own HTTP API. Every error carries the CAS error
 * in `data.cas`.
 */
export function createCasRouter(cas: Cas) {
  return router({
    /** Values of datasets over one geometry, degrees (lon, lat). */
    extract: procedure<"validation_error" | "request_limit">()
      .input(extract.input)
      .query(({ input, signal }) => extract.ask(cas, input, { signal })),

    /** Values of datasets over 1 to 1000 geometries, in their order. */
    batchExtract: procedure<"validation_error" | "request_limit">()
      .input(batchExtract.input)
      .query(({ input, signal }) => batchExtract.ask(cas, input, { signal })),

    /**
     * Values of datasets over 1 to 10,000 geometries, one answer after another with the index, the caller's id and how many
     * are done. Geometries that lie near each other are answered one after another, whatever their order in the question. For
     * links that stream (httpBatchStreamLink with `maxItems: 1`).
     */
    batchExtractStream: procedure<"validation_error" | "request_limit">()
      .input(requestParser(BatchStreamInput, "body"))
      .query(({ input, signal, ctx: { requestId, onError } }) =>
        streamBatch(cas, input, { signal, requestId, onError }),
      ),

    /**
     * The same as a subscription over server-sent events that goes on where it was after a lost connection: the id of an
     * event is the `eventId` of the item.
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
      .query(({ input, signal }) => providers.ask(cas, input, { signal })),

    /** One provider with its datasets. */
    provider: procedure<"validation_error" | "not_found">()
      .input(provider.input)
      .query(({ input, signal }) => provider.ask(cas, input, { signal })),

    /** One page of the datasets that pass all filters. */
    datasets: procedure<"validation_error">()
      .input(datasets.input)
      .query(({ input, signal }) => datasets.ask(cas, input, { signal })),

    /** Whether the source answers, and the counters of its cache. */
    health: procedure().query(({ signal }) => cas.health({ signal })),
  });
}

/** The type that a client needs: `createTRPCClient<AppRouter>`. */
export type AppRouter = ReturnType<typeof createCasRouter>;
