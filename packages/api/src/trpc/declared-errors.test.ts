import {
  CasError,
  type CasErrorType,
  ERROR_TYPES,
  isCasError,
  type ValidationIssue,
} from "@cas/models";
import { createTRPCClient, httpLink, safe } from "@trpc/client";
import { describe, expect, expectTypeOf, it } from "vitest";
import { fakeCas } from "@cas/test-doubles";
import type { CasErrorData, SourceErrorType, TransportErrorType } from "./error-data.ts";
import type { AppRouter } from "./router-types.ts";
import { createTrpcApi } from "./trpc-api.ts";
import { createTrpcCas } from "./cas-over-trpc.ts";

const question = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["lab:elevation"],
} as const;
const cas = fakeCas();
const api = createTrpcApi(cas, { endpoint: "/trpc", requestId: () => "0123456789ab" });
const client = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: "http://cas.test/trpc",
      methodOverride: "POST",
      fetch: async (input, init) => api.fetch(new Request(String(input), init as RequestInit)),
    }),
  ],
});

type Declared = SourceErrorType | TransportErrorType;

describe("the errors of a procedure at its caller", () => {
  it("are the declared ones, each with its own detail", async () => {
    const [answer, error] = await safe(client.extract.query({ ...question, dataset_ids: [] }));
    expect(answer).toBeUndefined();
    const known = error?.data?.cas;
    if (known === undefined) throw error;
    expectTypeOf(known.error_type).toEqualTypeOf<Declared | "request_limit">();
    if (known.error_type !== "validation_error") throw error;
    expectTypeOf(known.detail).toEqualTypeOf<readonly ValidationIssue[] | undefined>();
    expect(known.detail?.[0]?.loc).toEqual(["body", "dataset_ids"]);
    // @ts-expect-error -- a request for a geometry cannot fail with it
    expect(known.error_type === "partial_response").toBe(false);
  });

  it("differ from procedure to procedure", () => {
    type Types<Name extends "health" | "provider" | "batchExtract"> =
      AppRouter[Name]["_def"]["$types"]["errorShape"]["data"]["cas"]["error_type"];
    expectTypeOf<Types<"health">>().toEqualTypeOf<Declared>();
    expectTypeOf<Types<"provider">>().toEqualTypeOf<Declared>();
    expectTypeOf<Types<"batchExtract">>().toEqualTypeOf<Declared | "request_limit">();
  });

  it("have the detail of their type", () => {
    expectTypeOf<CasErrorData<"validation_error">["detail"]>().toEqualTypeOf<
      readonly ValidationIssue[] | undefined
    >();
    expectTypeOf<CasErrorData["error_type"]>().toEqualTypeOf<CasErrorType>();
  });
});

describe("the one table of errors", () => {
  const types = Object.keys(ERROR_TYPES) as CasErrorType[];

  it.each(types)(
    "gives %s its tRPC code and status, and the CasError comes back",
    async (errorType) => {
      cas.health.mockRejectedValue(new CasError({ errorType, message: "x", wireType: "quota" }));
      const [, error] = await safe(client.health.query());
      const { status, trpc } = ERROR_TYPES[errorType];
      // The service rejects the key of the server itself, which is not a fault of the caller.
      const expected = errorType === "unauthorized" ? ERROR_TYPES.upstream_error : { status, trpc };
      expect(error?.data).toMatchObject({ code: expected.trpc, httpStatus: expected.status });
      const back: unknown = await createTrpcCas(client)
        .health()
        .catch((cause: unknown) => cause);
      if (!isCasError(back)) throw back;
      expect(back.errorType).toBe(errorType === "unauthorized" ? "upstream_error" : errorType);
      expect(back).toMatchObject({ statusCode: expected.status, requestId: "0123456789ab" });
    },
  );
});
