import type { AggregationMethod, AttributeResult, Dataset } from "@cas/models";
import { skipToken, useQueries } from "@tanstack/react-query";
import { useTRPC } from "../cas/trpc-client.ts";
import { areaGeometry } from "../choose-area/area.ts";
import { isCategorical, type Question } from "./question.ts";

/** The answer to a question, as far as it is there. */
export interface Answer {
  readonly results: readonly AttributeResult[];
  readonly warnings: readonly string[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * Asks a question in two calls at the same time: quantities for their statistic, classes for their shares. Leaving the
 * question (another one, a cancel, a closed page) aborts the calls, which stops the work at the source.
 */
export function useAnswer(question: Question | undefined): Answer {
  const trpc = useTRPC();
  const options = (aggregation: AggregationMethod, datasets: readonly Dataset[]) =>
    trpc.extract.queryOptions(
      question === undefined || datasets.length === 0
        ? skipToken
        : {
            geometry: areaGeometry(question.area),
            dataset_ids: datasets.map(({ id }) => id),
            aggregation,
            time_range: question.timeRange,
          },
      { retry: false, trpc: { abortOnUnmount: true } },
    );
  const classes = question?.datasets.filter(isCategorical) ?? [];
  const quantities = question?.datasets.filter((dataset) => !isCategorical(dataset)) ?? [];
  const answers = useQueries({
    queries: [
      options(question?.aggregation ?? "mean", quantities),
      options("distribution", classes),
    ],
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
