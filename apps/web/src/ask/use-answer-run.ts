import type { Dataset } from "@cas/models";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Area } from "../areas/store/area.ts";
import { useTRPCClient } from "../cas/trpc-client.ts";
import type { WorkbenchRequest } from "../question/question.ts";
import { AnswerRun, type RunState } from "./answer-run.ts";

/** What a page can do with its one question at a time. */
export interface AnswerRunControl {
  /** Undefined before anything was asked. */
  readonly run: RunState | undefined;
  readonly ask: (
    question: WorkbenchRequest,
    areas: readonly Area[],
    datasets: readonly Dataset[],
  ) => void;
  readonly cancel: () => void;
  readonly retry: (datasetIds: readonly string[]) => void;
}

const noRun = { subscribe: () => () => undefined, state: () => undefined };

/** The question that is being answered. Another question, or leaving the page, stops the work on it. */
export function useAnswerRun(): AnswerRunControl {
  const client = useTRPCClient();
  const [current, setCurrent] = useState<AnswerRun>();
  const { subscribe, state } = current ?? noRun;
  const run = useSyncExternalStore<RunState | undefined>(subscribe, state);
  useEffect(
    () => () => {
      current?.cancel();
    },
    [current],
  );

  const ask = useCallback<AnswerRunControl["ask"]>(
    (question, areas, datasets) => {
      const started = new AnswerRun(client, question, areas, datasets);
      void started.start();
      setCurrent(started);
    },
    [client],
  );
  return {
    run,
    ask,
    cancel: () => current?.cancel(),
    retry: (datasetIds) => void current?.retry(datasetIds),
  };
}
