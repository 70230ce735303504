/**
 * The engine in browsers and edge runtimes, which bundlers take by the conditions `browser`, `edge-light` and `workerd`: it
 * says that it does not run there, instead of a build that fails with a list of Node's modules.
 */
import { CasError } from "@cas/models";

export { CasError, CasPartialError, isCasError } from "@cas/models";
export { CatalogError } from "./catalog/file/catalog-error.ts";

const unavailable = (): CasError<"internal_error"> =>
  new CasError({
    errorType: "internal_error",
    message:
      "The engine does not run here: it needs files, sockets and threads of Node, Bun or Deno. Run it in a server, and call that by CasClient of @cas/client/fetch",
    retryable: false,
  });

/** Cannot be opened here. */
export class CasEngine {
  private constructor() {
    throw unavailable();
  }

  /** @throws CasError internal_error that says where the engine runs */
  static async open(): Promise<never> {
    throw unavailable();
  }
}

/** In the place of a schema: throws at its first use. */
const schema: object = new Proxy(
  {},
  {
    get: () => {
      throw unavailable();
    },
  },
);
export {
  schema as CatalogFile,
  schema as EngineLimits,
  schema as EngineMethod,
  schema as PublicProvider,
  schema as TimeAggregation,
};
