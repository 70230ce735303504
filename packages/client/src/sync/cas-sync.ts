import type { BatchGeometry, BatchInput } from "../batch/batch-input.ts";
import type { CasCall } from "../call/cas-call.ts";
import type { PageCall } from "../call/page-call.ts";
import type { ProviderDetails } from "../catalog/provider-details.ts";
import type { CasClient } from "../client.ts";
import type { ProviderDetail } from "@cas/models";
import type { BlockingList, BlockingPage, BlockingResult } from "./sync-result.ts";

/** Synchronous counterpart of an async return type. */
export type Blocking<Result> =
  Result extends PageCall<infer OnePage, infer Item>
    ? BlockingPage<OnePage, Item>
    : Result extends CasCall<infer Data, infer Answer>
      ? BlockingResult<Data, Answer>
      : Result extends ProviderDetails
        ? BlockingList<ProviderDetail>
        : Result extends AsyncGenerator<infer Item, infer End, infer Sent>
          ? Generator<Item, End, Sent>
          : Result extends Promise<infer Value>
            ? Value
            : Result;

/** A request for any number of geometries: an array of them, or a synchronous iterable. */
export interface BlockingBatchInput extends Omit<BatchInput, "geometries"> {
  /** Any number of them. */
  readonly geometries: Iterable<BatchGeometry>;
}

/** The arguments of a method of the asynchronous client, without async iterables. */
export type BlockingArguments<Arguments extends readonly unknown[]> = {
  [Index in keyof Arguments]: Arguments[Index] extends BatchInput
    ? BlockingBatchInput
    : Arguments[Index];
};

/** The methods of {@link CasClient} whose results can carry further methods. Jobs are for callers who do not block. */
export type SyncMethod = Exclude<
  keyof CasClient,
  typeof Symbol.asyncDispose | "get" | "jobs" | "post" | "withOptions"
>;

/** The methods of {@link CasClient} as synchronous calls: same arguments, same results, same errors. */
export type CasSync = {
  [Method in SyncMethod]: (
    ...args: BlockingArguments<Parameters<CasClient[Method]>>
  ) => Blocking<ReturnType<CasClient[Method]>>;
} & Disposable;
