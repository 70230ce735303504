import type { Dataset } from "@cas/models";
import pMap from "p-map";
import type { WorkbenchResponse } from "../answer/answer.ts";
import { AnswerBuilder } from "../answer/answer-builder.ts";
import type { Area } from "../areas/store/area.ts";
import { failureOf } from "../cas/failure.ts";
import type { CasTrpcClient } from "../cas/trpc-client.ts";
import { type Call, callsOf } from "../question/calls.ts";
import type { WorkbenchRequest } from "../question/question.ts";
import { valuesPerArea } from "../question/value-count.ts";
import { createStore, type ReadableStore, type Store } from "../state/create-store.ts";
import { streamCall } from "./stream-call.ts";

/** The state of a run at one moment. */
export interface RunState {
  readonly status: "running" | "reconnecting" | "done" | "cancelled";
  readonly answer: WorkbenchResponse;
  /** Values that arrived or failed, of areas x datasets x steps; in a retry, of its datasets alone. */
  readonly done: number;
  /** How many of `done` failed. */
  readonly failed: number;
  readonly total: number;
  /** Milliseconds since the start of the run or retry. */
  readonly elapsedMs: number;
}

/** Calls in flight: each is a stream, and a browser opens few connections to a server. */
const CONCURRENT_CALLS = 2;
/** Milliseconds between updates of the state: responses may arrive faster than a page can render. */
const UPDATE_EVERY_MS = 100;

/** Calls to make, each with its areas. */
type Plan = readonly { readonly call: Call; readonly areas: readonly Area[] }[];

/** Runs one question. The state is a store, because TanStack Query cannot cache a stream. */
export class AnswerRun {
  readonly #client: CasTrpcClient;
  readonly #builder: AnswerBuilder;
  readonly #calls: readonly Call[];
  readonly #areas: ReadonlyMap<string, Area>;
  readonly #datasets: ReadonlyMap<string, Dataset>;
  readonly #state: Store<RunState>;
  #abort = new AbortController();
  #startedAt = 0;
  #nextUpdate: ReturnType<typeof setTimeout> | undefined;
  #done = 0;
  #failed = 0;
  #total = 0;
  #status: RunState["status"] = "running";

  constructor(
    client: CasTrpcClient,
    question: WorkbenchRequest,
    areas: readonly Area[],
    datasets: readonly Dataset[],
  ) {
    this.#client = client;
    this.#builder = new AnswerBuilder(question, areas, datasets);
    this.#calls = callsOf(question, datasets);
    this.#areas = new Map(areas.map((area) => [area.id, area]));
    this.#datasets = new Map(datasets.map((dataset) => [dataset.id, dataset]));
    this.#state = createStore<RunState>({
      status: "running",
      answer: this.#builder.answer(),
      done: 0,
      failed: 0,
      total: 0,
      elapsedMs: 0,
    });
  }

  get state(): ReadableStore<RunState> {
    return this.#state;
  }

  /** Sends all calls. */
  start(): Promise<void> {
    return this.#run(this.#calls.map((call) => ({ call, areas: [...this.#areas.values()] })));
  }

  /** Sends the calls of datasets again, for the areas for which any of them failed. */
  retry(datasetIds: readonly string[]): Promise<void> {
    const failed = this.#state
      .get()
      .answer.failures.filter(({ datasetId }) => datasetIds.includes(datasetId));
    const areaIds = new Set(failed.flatMap((failure) => failure.areaIds));
    const areas = [...areaIds].flatMap((id) => this.#areas.get(id) ?? []);
    return this.#run(
      this.#calls.flatMap((call) => {
        const ids = call.datasetIds.filter((id) => datasetIds.includes(id));
        return ids.length === 0 ? [] : [{ call: { ...call, datasetIds: ids }, areas }];
      }),
    );
  }

  /** Aborts the calls, at the source too. The page shows it at once and does not wait for the server. */
  cancel(): void {
    if (this.#status === "done") return;
    this.#abort.abort();
    this.#status = "cancelled";
    this.#publish();
  }

  async #run(plan: Plan): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#startedAt = performance.now();
    this.#done = 0;
    this.#failed = 0;
    this.#status = "running";
    this.#total = plan.reduce(
      (sum, { call, areas }) => sum + areas.length * this.#valuesOf(call),
      0,
    );
    this.#publish();
    await pMap(plan, (one) => this.#runCall(one, signal), { concurrency: CONCURRENT_CALLS });
    if (signal.aborted) return;
    this.#status = "done";
    this.#publish();
  }

  /** Runs one call. A failed call does not end the run: its datasets become failures of the answer. */
  async #runCall({ call, areas }: Plan[number], signal: AbortSignal): Promise<void> {
    const waiting = new Set(areas);
    const onReconnect = (isReconnecting: boolean): void => {
      this.#status = isReconnecting ? "reconnecting" : "running";
      this.#publish();
    };
    try {
      for await (const { area, response } of streamCall(this.#client, call, areas, {
        signal,
        onReconnect,
      })) {
        if (signal.aborted) return;
        waiting.delete(area);
        const failed = this.#builder.put(area, call, response);
        this.#failed += this.#valuesOf({ ...call, datasetIds: failed });
        this.#done += this.#valuesOf(call);
        this.#publishSoon();
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#builder.fail([...waiting], call, failureOf(error));
      this.#done += waiting.size * this.#valuesOf(call);
      this.#failed += waiting.size * this.#valuesOf(call);
      this.#publishSoon();
    }
  }

  /** The number of values of a call for an area. */
  #valuesOf(call: Call): number {
    return call.datasetIds.reduce((sum, id) => {
      const dataset = this.#datasets.get(id);
      return dataset === undefined ? sum : sum + valuesPerArea(call, dataset);
    }, 0);
  }

  #publishSoon(): void {
    this.#nextUpdate ??= setTimeout(() => {
      this.#publish();
    }, UPDATE_EVERY_MS);
  }

  #publish(): void {
    clearTimeout(this.#nextUpdate);
    this.#nextUpdate = undefined;
    this.#state.set({
      status: this.#status,
      answer: this.#builder.answer(),
      done: this.#done,
      failed: this.#failed,
      total: this.#total,
      elapsedMs: performance.now() - this.#startedAt,
    });
  }
}
