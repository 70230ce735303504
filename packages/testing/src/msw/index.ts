/**
 * Handlers of MSW for CAS's HTTP API and for its tRPC procedures.
 *
 * @module @cas/testing/msw
 */
export {
  httpCasHandlers,
  type HttpCasHandlersOptions,
  trpcCasHandlers,
  type TrpcCasHandlersOptions,
} from "./handlers.ts";
