import type {
  AttributeResponse,
  BatchAttributeResponse,
  BatchExtractInput,
  Cas,
  DatasetListResponse,
  DatasetsInput,
  ExtractInput,
  HealthResponse,
  ProviderDetail,
  ProviderListResponse,
  ProvidersInput,
} from "@cas/models";
import type {
  TRPCBuiltRouter,
  TRPCProcedureBuilder,
  TRPCSubscriptionProcedure,
} from "@trpc/server";
import type { BatchStreamInput } from "../stream/batch-stream-input.ts";
import type { BatchStreamItem } from "../stream/batch-stream-item.ts";
import type { CasContext } from "./context.ts";
import type { SourceErrorType, TransportErrorType } from "./error-data.ts";
import type { CasErrorShape } from "./error-shape.ts";
import type { JobsProcedures } from "./jobs-types.ts";
import type { Page, Query } from "./procedure-types.ts";

/**
 * What calls of procedures go to: a `Cas`, or a function that picks one for the context of a call, e.g. with the key of
 * its user. The host closes what the function makes; a CasError that it throws is the error of the call.
 */
export type CasSource<Context> = Cas | ((context: Context) => Cas | Promise<Cas>);

/** The errors of an invalid request for values. */
type RequestErrors = "validation_error" | "request_limit";

/**
 * The operations of CAS as procedures.
 *
 * @typeParam HostShape the shape of the errors of the host: of its middlewares, and before a procedure runs
 */
export type CasProcedures<HostShape = CasErrorShape<TransportErrorType>> = {
  /** Values of datasets over one geometry, degrees (lon, lat). */
  extract: Query<ExtractInput, AttributeResponse, RequestErrors, HostShape>;
  /** Values of datasets over 1 to 1000 geometries, in their order. */
  batchExtract: Query<BatchExtractInput, BatchAttributeResponse, RequestErrors, HostShape>;
  /**
   * Values of datasets over 1 to 10,000 geometries, one item after another with the index, the caller's id and the number
   * of items so far. Neighbouring geometries follow each other, whatever their order in the request. For links that stream
   * (httpBatchStreamLink with `maxItems: 1`).
   */
  batchExtractStream: Query<
    BatchStreamInput,
    AsyncGenerator<BatchStreamItem, void, undefined>,
    RequestErrors,
    HostShape
  >;
  /**
   * The same as a subscription over server-sent events, which continues after a lost connection: the id of an event is the
   * `eventId` of the item.
   */
  batchExtractEvents: TRPCSubscriptionProcedure<{
    input: BatchStreamInput;
    output: AsyncIterable<{ id: string; data: BatchStreamItem }, void, unknown>;
    meta: object;
    errorShape: CasErrorShape<SourceErrorType | RequestErrors> | HostShape;
  }>;
  /** One page of the providers, by slug. */
  providers: Query<Page<ProvidersInput>, ProviderListResponse, "validation_error", HostShape>;
  /** One provider with its datasets. */
  provider: Query<{ slug: string }, ProviderDetail, "validation_error" | "not_found", HostShape>;
  /** One page of the datasets that pass all filters. */
  datasets: Query<Page<DatasetsInput>, DatasetListResponse, "validation_error", HostShape>;
  /** Whether the source responds, and the counters of its cache. */
  health: Query<void, HealthResponse, never, HostShape>;
  /** Durable jobs. On a server without jobs each of these procedures fails with not_found. */
  jobs: JobsProcedures<HostShape>;
};

/** A router of the operations of CAS, for a context of a host. */
export type CasRouter<
  Context extends object = CasContext,
  HostShape = CasErrorShape<TransportErrorType>,
> = TRPCBuiltRouter<
  { ctx: Context; meta: object; errorShape: HostShape; transformer: false },
  CasProcedures<HostShape>
>;

/** The type for a client: `createTRPCClient<AppRouter>`. */
export type AppRouter = CasRouter;

/**
 * Any builder of procedures of a host: its `procedure`, with its own middlewares. Loose, because to compare two builders
 * costs the compiler more than the rest of the router; `ContextIn` reads the types of the right one.
 */
export interface HostProcedure {
  /** What tRPC calls a builder. */
  readonly _def: { readonly procedure: true };
}

/** The parts of the types of a host that a router takes from the builder of its procedures. */
type HostTypes<Procedure> =
  Procedure extends TRPCProcedureBuilder<
    infer Context,
    infer _Meta,
    infer Overrides,
    infer _InputIn,
    infer _InputOut,
    infer _OutputIn,
    infer _OutputOut,
    infer _Caller,
    infer Shape
  >
    ? { context: Context; inProcedure: Overwrite<Context, Overrides>; errorShape: Shape }
    : never;

/** A context with what the middlewares of a procedure changed in it, e.g. a user who is signed in. */
type Overwrite<Context, Overrides> = {
  [Key in keyof Context | keyof Overrides]: Key extends keyof Overrides
    ? Overrides[Key]
    : Key extends keyof Context
      ? Context[Key]
      : never;
};

/** The context of a call behind the middlewares of a host's procedure. */
export type ContextIn<Procedure> = HostTypes<Procedure>["inProcedure"];

/** The router that a host gets with its own procedure. */
export type HostCasRouter<Procedure> = CasRouter<
  HostTypes<Procedure>["context"] & object,
  HostTypes<Procedure>["errorShape"]
>;
