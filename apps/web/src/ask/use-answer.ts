import type { AttributeResult } from "@cas/models";
import { useQueries } from "@tanstack/react-query";
import { useTRPC } from "../cas/trpc-client.ts";
import { areaGeometry } from "../choose-area/area.ts";
import { callsOf, type Question } from "./question.ts";

/** The answer to a question, as far as it is there. */
export interface Answer {
  readonly results: readonly AttributeResult[];
  readonly warnings: readonly string[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * Asks a question, in several calls at the same time where it takes several. Leaving the question (another one, a cancel,
 * a closed page) aborts the calls, which stops the work at the source.
 */
export function useAnswer(question: Question | undefined): Answer {
  const trpc = useTRPC();
  const calls = question === undefined ? [] : callsOf(question);
  const answers = useQueries({
    queries: calls.map(({ area, aggregation, datasets, timeRange }) =>
      trpc.extract.queryOptions(
        {
          geometry: areaGeometry(area),
          dataset_ids: datasets.map(({ id }) => id),
          aggregation,
          time_range: timeRange,
        },
        { retry: false, trpc: { abortOnUnmount: true } },
      ),
    ),
  });
  const order = question?.datasets.map(({ id }) => id) ?? [];
  return {
    results: answers
      .flatMap(({ data }) => data?.results ?? [])
      .toSorted((a, b) => order.indexOf(a.dataset_id) - order.indexOf(b.dataset_id)),
    warnings: answers.flatMap(({ data }) => data?.warnings ?? []),
    isPending: answers.some(({ isFetching }) => isFetching),
    error: answers.find(({ error }) => error !== null)?.error ?? undefined,
    retry: () => {
      for (const { isError, refetch } of answers) if (isError) void refetch();
    },
  };
}
