import type { Dataset } from "@cas/models";
import { useCallback, useEffect, useState } from "react";
import type { Area } from "../areas/store/area.ts";
import { useTRPCClient } from "../cas/trpc-client.ts";
import type { WorkbenchRequest } from "../question/question.ts";
import { createStore, type ReadableStore, useStore } from "../state/create-store.ts";
import { AnswerRun, type RunState } from "./answer-run.ts";

/** The page runs one question at a time. */
export interface AnswerRunControl {
  /** Undefined before the first question. */
  readonly run: RunState | undefined;
  readonly ask: (
    question: WorkbenchRequest,
    areas: readonly Area[],
    datasets: readonly Dataset[],
  ) => void;
  readonly cancel: () => void;
  readonly retry: (datasetIds: readonly string[]) => void;
}

const NO_RUN: ReadableStore<undefined> = createStore(undefined);

/** The current run. Another question, or leaving the page, cancels it. */
export function useAnswerRun(): AnswerRunControl {
  const client = useTRPCClient();
  const [current, setCurrent] = useState<AnswerRun>();
  const run = useStore<RunState | undefined>(current?.state ?? NO_RUN);
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
