import type { CasErrorType } from "@cas/models";
import type { TRPCQueryProcedure } from "@trpc/server";
import type { SourceErrorType } from "./error-data.ts";
import type { CasErrorShape } from "./error-shape.ts";

/** The types of a query; `HostShape` is the shape of the errors of the host. */
export type Query<Input, Output, Errors extends CasErrorType, HostShape> = TRPCQueryProcedure<{
  input: Input;
  output: Output;
  meta: object;
  errorShape: CasErrorShape<SourceErrorType | Errors> | HostShape;
}>;

/** A page of an infinite query: `cursor` is the offset of the page, like `offset`. tRPC's own clients set `direction`. */
export type Page<Input> =
  | (Input & {
      cursor?: number | null | undefined;
      direction?: "forward" | "backward" | null | undefined;
    })
  | undefined;
