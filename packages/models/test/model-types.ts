import * as z from "zod";
import * as models from "../src/index.ts";

/** The models whose types are interfaces, and the file of each. */
export const MODEL_FILES = {
  BoundingBox: "catalog/bounding-box.ts",
  TemporalExtent: "catalog/temporal-extent.ts",
  TimeRange: "time/time-range.ts",
  TimeStatistic: "time-statistic/time-statistic.ts",
  ResultTimeStatistic: "time-statistic/result-time-statistic.ts",
  Variable: "catalog/variable.ts",
  Dataset: "catalog/dataset.ts",
  ProviderSummary: "catalog/provider.ts",
  ProviderDetail: "catalog/provider.ts",
  ProviderListResponse: "catalog/lists.ts",
  DatasetListResponse: "catalog/lists.ts",
  ProviderQuery: "catalog/queries.ts",
  ProvidersQuery: "catalog/queries.ts",
  DatasetsQuery: "catalog/queries.ts",
  AttributeRequest: "extract/attribute-request.ts",
  StatsOnlyAttributeRequest: "extract/attribute-request.ts",
  BatchAttributeRequest: "extract/batch-attribute-request.ts",
  AttributeResult: "extract/attribute-result.ts",
  AttributeResponse: "extract/attribute-response.ts",
  BatchAttributeResponse: "extract/batch-attribute-response.ts",
  RasterResult: "extract/raster-result.ts",
  CacheStats: "health/health.ts",
  HealthResponse: "health/health.ts",
  HealthCheckResult: "health/health.ts",
  Job: "jobs/job.ts",
  JobProgress: "jobs/job.ts",
  JobListResponse: "jobs/job.ts",
  JobFailure: "jobs/job-result.ts",
  JobResult: "jobs/job-result.ts",
  ErrorBody: "errors/error-envelope.ts",
  ErrorEnvelope: "errors/error-envelope.ts",
  ValidationIssue: "errors/validation-issue.ts",
} as const satisfies Readonly<Partial<Record<keyof typeof models, string>>>;

type ModelName = keyof typeof MODEL_FILES;

/** The types of queries as callers write them, which have another name than their schema. */
const INPUTS: Readonly<Record<string, string>> = {
  ProvidersQuery: "ProvidersInput",
  DatasetsQuery: "DatasetsInput",
  TimeStatistic: "TimeStatisticInput",
};

/** Types of fields that do not follow from the definitions of their schemas: they are converted or have a check. */
const CONVERTED: Readonly<Record<string, string>> = {
  "AttributeRequest.geometry": "Geometry",
  "StatsOnlyAttributeRequest.geometry": "Geometry",
  "StatsOnlyAttributeRequest.output": '"stats"',
  "DatasetsQuery.bbox": "BoundingBox",
  "DatasetsInput.bbox": "BboxInput",
};

const UNIONS: readonly (readonly [string, readonly string[]])[] = [
  ["AggregationMethod", models.AGGREGATION_METHODS],
  ["DataType", models.DATA_TYPES],
  ["JobState", models.JOB_STATES],
  ["JobTableContent", models.JOB_TABLE_CONTENTS],
  ["JobTableFormat", models.JOB_TABLE_FORMATS],
  ["JobTableLayout", models.JOB_TABLE_LAYOUTS],
  ["OutputMode", models.OutputMode.options],
  ["Protocol", models.PROTOCOLS],
  ["ProviderStatus", models.PROVIDER_STATUSES],
  ["QualityFlag", models.QUALITY_FLAGS],
  ["RasterResampling", models.RasterResampling.options],
  ["TemporalType", models.TEMPORAL_TYPES],
  ["TimePeriod", models.TIME_PERIODS],
  ["TimeStatisticMethod", models.TIME_STATISTICS],
];

const schemaOf = (name: string): z.ZodObject => {
  const schema = (models as Readonly<Record<string, unknown>>)[name];
  if (schema instanceof z.ZodObject) return schema;
  throw new TypeError(`${name} is not the schema of an object`);
};

/** A schema with another description has the same definition. */
const NAMES = new Map<unknown, string>(
  [...Object.keys(MODEL_FILES), "Geometry"].map((name) => [schemaOf(name).def, name]),
);

/** The type of a field in TypeScript. A schema that this does not know is an error. */
function typeOf(schema: unknown): string {
  const known = NAMES.get((schema as z.ZodType).def);
  if (known !== undefined) return known;
  if (schema instanceof z.ZodString) {
    const { enum: members } = (schema.meta() ?? {}) as { enum?: readonly string[] };
    return members === undefined ? "string" : `Open<${unionOf(members)}>`;
  }
  if (schema instanceof z.ZodEnum) return unionOf(schema.options as readonly string[]);
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodUnknown) return "unknown";
  if (schema instanceof z.ZodNullable) return `${typeOf(schema.unwrap())} | null`;
  if (schema instanceof z.ZodOptional) return typeOf(schema.unwrap());
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return typeOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return typeOf(schema.def.out);
  if (schema instanceof z.ZodUnion) return schema.options.map(typeOf).join(" | ");
  if (schema instanceof z.ZodRecord) return `Record<string, ${typeOf(schema.valueType)}>`;
  if (schema instanceof z.ZodTuple) return `[${schema.def.items.map(typeOf).join(", ")}]`;
  if (schema instanceof z.ZodArray) {
    const item = typeOf(schema.element);
    return item.includes("|") ? `(${item})[]` : `${item}[]`;
  }
  throw new TypeError(`No type is known for ${(schema as z.ZodType).def.type}`);
}

function unionOf(members: readonly string[]): string {
  const name = UNIONS.find(([, union]) => union.join() === members.join())?.[0];
  if (name === undefined) throw new TypeError(`No union has a name for ${members.join()}`);
  return name;
}

const LINE = 120;

/** A JSDoc comment, in lines that the formatter leaves as they are. */
function comment(text: string, indent: string): string {
  const whole = `${indent}/** ${text} */`;
  if (whole.length <= LINE) return whole;
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (`${indent} * ${line} ${word}`.length > LINE) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join("\n");
}

function interfaceOf(name: string, schema: z.ZodObject, io: "input" | "output"): string {
  const fields = Object.entries(schema.shape).map(([field, part]) => {
    const absent = (part as z.ZodType).safeParse(undefined);
    const isOptional = absent.success && (io === "input" || absent.data === undefined);
    const text = (part as z.ZodType).description;
    if (text === undefined) throw new TypeError(`${name}.${field} has no description`);
    const own = CONVERTED[`${name}.${field}`];
    const isNullable = (part as z.ZodType).safeParse(null).success;
    const type = own === undefined ? typeOf(part) : `${own}${isNullable ? " | null" : ""}`;
    const rest = isOptional && type !== "unknown" ? " | undefined" : "";
    return `${comment(text, "  ")}\n  ${field}${isOptional ? "?" : ""}: ${type}${rest};`;
  });
  return `export interface ${name} {\n${fields.join("\n")}\n}`;
}

/** The interfaces of a model as its file must have them, each field with the description of the schema. */
export function interfacesOf(name: ModelName): readonly string[] {
  const schema = schemaOf(name);
  const input = INPUTS[name];
  const output = interfaceOf(name, schema, "output");
  return input === undefined ? [output] : [output, interfaceOf(input, schema, "input")];
}
