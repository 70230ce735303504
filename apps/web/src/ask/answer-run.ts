import type { Dataset } from "@cas/models";
import pMap from "p-map";
import type { WorkbenchResponse } from "../answer/answer.ts";
import { AnswerBuilder } from "../answer/answer-builder.ts";
import type { Area } from "../areas/store/area.ts";
import { failureOf } from "../cas/failure.ts";
import type { CasTrpcClient } from "../cas/trpc-client.ts";
import { type Call, callsOf } from "../question/calls.ts";
import type { WorkbenchRequest } from "../question/question.ts";
import { streamCall } from "./stream-call.ts";

/** A question that is being answered, at one moment. */
export interface RunState {
  readonly status: "running" | "reconnecting" | "done" | "cancelled";
  readonly answer: WorkbenchResponse;
  /** Values that arrived or failed, of areas x datasets x steps; while datasets are asked again, of those alone. */
  readonly done: number;
  /** How many of them failed. */
  readonly failed: number;
  readonly total: number;
  /** Milliseconds since it was asked. */
  readonly elapsedMs: number;
}

/** Calls at the same time: each is a stream, and a browser has few connections to a server. */
const CONCURRENT_CALLS = 2;
/** How often the page is told of news, milliseconds: answers may come faster than a page can be drawn. */
const NEWS_EVERY_MS = 100;

/** Calls to make, each about some areas. */
type Plan = readonly { readonly call: Call; readonly areas: readonly Area[] }[];

/** Answers one question, and tells whoever listens. A stream is no query that a cache could keep, hence a store. */
export class AnswerRun {
  readonly #client: CasTrpcClient;
  readonly #builder: AnswerBuilder;
  readonly #calls: readonly Call[];
  readonly #areas: ReadonlyMap<string, Area>;
  readonly #listeners = new Set<() => void>();
  #state: RunState;
  #abort = new AbortController();
  #startedAt = 0;
  #news: ReturnType<typeof setTimeout> | undefined;
  #done = 0;
  #failed = 0;
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
    this.#state = {
      status: "running",
      answer: this.#builder.answer(),
      done: 0,
      failed: 0,
      total: 0,
      elapsedMs: 0,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): RunState => this.#state;

  /** Asks all of it. */
  start(): Promise<void> {
    return this.#ask(this.#calls.map((call) => ({ call, areas: [...this.#areas.values()] })));
  }

  /** Asks datasets again, about the areas for which they failed. */
  retry(datasetIds: readonly string[]): Promise<void> {
    const failed = this.#state.answer.failures.filter(({ datasetId }) =>
      datasetIds.includes(datasetId),
    );
    const areaIds = new Set(failed.flatMap((failure) => failure.areaIds));
    const areas = [...areaIds].flatMap((id) => this.#areas.get(id) ?? []);
    return this.#ask(
      this.#calls.flatMap((call) => {
        const ids = call.datasetIds.filter((id) => datasetIds.includes(id));
        return ids.length === 0 ? [] : [{ call: { ...call, datasetIds: ids }, areas }];
      }),
    );
  }

  /** Stops, at the source too. The page shows it at once: nobody waits for the server to notice. */
  cancel(): void {
    if (this.#status === "done") return;
    this.#abort.abort();
    this.#status = "cancelled";
    this.#publish();
  }

  async #ask(plan: Plan): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#startedAt = performance.now();
    this.#done = 0;
    this.#failed = 0;
    this.#status = "running";
    this.#state = {
      ...this.#state,
      total: plan.reduce((sum, { call, areas }) => sum + areas.length * call.datasetIds.length, 0),
    };
    this.#publish();
    await pMap(plan, (one) => this.#askCall(one, signal), { concurrency: CONCURRENT_CALLS });
    if (signal.aborted) return;
    this.#status = "done";
    this.#publish();
  }

  /** A call that fails takes no other with it: its datasets are failures of the answer. */
  async #askCall({ call, areas }: Plan[number], signal: AbortSignal): Promise<void> {
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
        this.#failed += this.#builder.put(area, call, response);
        this.#done += call.datasetIds.length;
        this.#publishSoon();
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#builder.fail([...waiting], call, failureOf(error));
      this.#done += waiting.size * call.datasetIds.length;
      this.#failed += waiting.size * call.datasetIds.length;
      this.#publishSoon();
    }
  }

  #publishSoon(): void {
    this.#news ??= setTimeout(() => {
      this.#publish();
    }, NEWS_EVERY_MS);
  }

  #publish(): void {
    clearTimeout(this.#news);
    this.#news = undefined;
    this.#state = {
      status: this.#status,
      answer: this.#builder.answer(),
      done: this.#done,
      failed: this.#failed,
      total: this.#state.total,
      elapsedMs: performance.now() - this.#startedAt,
    };
    for (const listener of this.#listeners) listener();
  }
}
