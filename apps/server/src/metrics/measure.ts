import type { ObserveProcedure } from "@cas/api";
import { aroundCalls } from "@cas/decorators";
import { type AttributeResponse, type Cas, isCasError } from "@cas/models";
import type { MiddlewareHandler } from "hono";
import type { Metrics } from "./metrics.ts";
import { routeOf } from "./route-of.ts";

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/** Counts and times requests; a stream until its headers are sent. */
export function measureRequests(metrics: Metrics): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { method, path } = context.req;
    metrics.request(method, routeOf(path), context.res.status, secondsSince(start));
  };
}

/** Times procedures. */
export function measureProcedures(metrics: Metrics): ObserveProcedure {
  return ({ procedure }) => {
    const start = performance.now();
    return {
      run: (work) => work(),
      end: (error) => {
        metrics.procedure(procedure, error === undefined, secondsSince(start));
      },
    };
  };
}

/** The error type of a failure; of a call that was ended because its time was up, that of the reason. */
function outcomeOf(error: unknown): string {
  if (!isCasError(error)) return "internal_error";
  return error.errorType === "aborted" && isCasError(error.cause)
    ? error.cause.errorType
    : error.errorType;
}

/** Times requests to a deployed CAS, and counts datasets without a result. */
export function measureUpstream(cas: Cas, metrics: Metrics): Cas {
  const timed = aroundCalls(cas, async ({ method, signal }, send) => {
    const start = performance.now();
    const done = (outcome: string): void => {
      metrics.upstream(method, outcome, secondsSince(start));
    };
    try {
      const response = await send(signal);
      done("ok");
      return response;
    } catch (error) {
      done(outcomeOf(error));
      throw error;
    }
  });
  const countFailures = (ids: readonly string[], responses: readonly AttributeResponse[]): void => {
    const requested = [...new Set(ids)];
    const count = responses.flatMap(({ results }) => {
      const received = new Set(results.map(({ dataset_id }) => dataset_id));
      return requested.filter((id) => !received.has(id));
    }).length;
    // As in the service: callers choose these ids, so as labels their number would be unbounded.
    if (count > 0) metrics.datasetsFailed("aggregate", count);
  };
  return {
    ...timed,
    extract: async (request, options) => {
      const response = await timed.extract(request, options);
      countFailures(request.dataset_ids, [response]);
      return response;
    },
    batchExtract: async (request, options) => {
      const batch = await timed.batchExtract(request, options);
      countFailures(request.dataset_ids, batch.responses);
      return batch;
    },
  };
}
