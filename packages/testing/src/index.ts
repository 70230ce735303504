/**
 * A fake source, responses and errors, for tests of apps that use CAS.
 *
 * @module @cas/testing
 */
export { CAS_ERROR_TYPES, makeCasError, toWireError, type WireError } from "./errors.ts";
export {
  type FakeAnswer,
  type FakeCall,
  type FakeCas,
  fakeCas,
  type FakeCasOptions,
  type FakeMethod,
} from "./fake-cas.ts";
export { DEFAULT_VALUE, type FakeValue, type FakeValues } from "./fake-extract.ts";
export {
  makeAttributeResponse,
  makeAttributeResult,
  makeBatchAttributeResponse,
  makeDataset,
  makeDatasetList,
  makeHealthResponse,
  makeProviderDetail,
  makeProviderList,
  makeProviderSummary,
} from "./responses.ts";
