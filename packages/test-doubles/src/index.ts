/**
 * Test doubles for packages that take a `Cas`.
 *
 * @module @cas/test-doubles
 */
export {
  attributeResult,
  batchResponse,
  datasetsResponse,
  extractResponse,
  fakeCas,
  healthResponse,
  providerResponse,
  providersResponse,
} from "./fake-cas.ts";
export { type FakeJobs, fakeJobs } from "./fake-jobs.ts";
export { datasetsOf, numberedResponse, numberOf, pointOf } from "./numbered-responses.ts";
