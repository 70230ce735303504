import * as z from "zod";
import { DATA_TYPES, PROTOCOLS, PROVIDER_STATUSES, TEMPORAL_TYPES } from "./members.ts";

/** `temporal_type` as a filter of a request: only known members. */
export const TemporalType = z.enum(TEMPORAL_TYPES);
export type TemporalType = z.infer<typeof TemporalType>;

/** `data_type` as declared by a catalog author: only known members. */
export const DataType = z.enum(DATA_TYPES);
export type DataType = z.infer<typeof DataType>;

/** `protocol` as declared by a catalog author: only known members. */
export const Protocol = z.enum(PROTOCOLS);
export type Protocol = z.infer<typeof Protocol>;

/** `status` of a provider as declared by a health check: only known members. */
export const ProviderStatus = z.enum(PROVIDER_STATUSES);
export type ProviderStatus = z.infer<typeof ProviderStatus>;
