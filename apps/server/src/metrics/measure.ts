import type { ObserveProcedure } from "@cas/api";
import { aroundCalls } from "@cas/decorators";
import { type AttributeResponse, type Cas, isCasError } from "@cas/models";
import type { MiddlewareHandler } from "hono";
import type { Metrics } from "./metrics.ts";
import { routeOf } from "./route-of.ts";

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/** Counts and times requests, a stream until its head is sent. */
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

/** Times what a deployed CAS is asked, and counts the datasets that it gave no result of. */
export function measureUpstream(cas: Cas, metrics: Metrics): Cas {
  const timed = aroundCalls(cas, async ({ method, signal }, ask) => {
    const start = performance.now();
    const done = (outcome: string): void => {
      metrics.upstream(method, outcome, secondsSince(start));
    };
    try {
      const answer = await ask(signal);
      done("ok");
      return answer;
    } catch (error) {
      done(isCasError(error) ? error.errorType : "internal_error");
      throw error;
    }
  });
  const countFailures = (ids: readonly string[], responses: readonly AttributeResponse[]): void => {
    const asked = [...new Set(ids)];
    const count = responses.flatMap(({ results }) => {
      const answered = new Set(results.map(({ dataset_id }) => dataset_id));
      return asked.filter((id) => !answered.has(id));
    }).length;
    // As in the service: ids are the callers' own words here, and would be labels without end.
    if (count > 0) metrics.datasetsFailed("aggregate", count);
  };
  return {
    ...timed,
    extract: async (request, options) => {
      const answer = await timed.extract(request, options);
      countFailures(request.dataset_ids, [answer]);
      return answer;
    },
    batchExtract: async (request, options) => {
      const answer = await timed.batchExtract(request, options);
      countFailures(request.dataset_ids, answer.responses);
      return answer;
    },
  };
}
