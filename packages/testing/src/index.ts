/**
 * Test doubles for packages that take a `Cas`.
 *
 * @module @cas/testing
 */
export {
  batchResponse,
  datasetsResponse,
  extractResponse,
  fakeCas,
  healthResponse,
  providerResponse,
  providersResponse,
} from "./fake-cas.ts";
