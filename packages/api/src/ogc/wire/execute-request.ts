import { badRequest } from "./exceptions.ts";

/** How an output is wanted. */
export interface OutputRequest {
  /** Media type; undefined for the default. */
  readonly mediaType: string | undefined;
  /** Whether it is in the response or a link to it is; undefined without a wish. */
  readonly transmission: "value" | "reference" | undefined;
}

/** A request to execute a process (execute.yaml of the standard). */
export interface ExecuteRequest {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** By id; empty for all outputs. */
  readonly outputs: Readonly<Record<string, OutputRequest>>;
  readonly response: "raw" | "document";
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads a request to execute a process; the process reads its inputs.
 *
 * @throws OgcException
 */
export function executeRequestOf(body: unknown): ExecuteRequest {
  if (!isRecord(body)) throw badRequest("The body must be an object with inputs");
  const { inputs = {}, outputs = {}, response = "raw", subscriber } = body;
  if (!isRecord(inputs)) throw badRequest("inputs must be an object");
  if (!isRecord(outputs)) throw badRequest("outputs must be an object");
  if (response !== "raw" && response !== "document")
    throw badRequest("response must be raw or document");
  if (subscriber != null) throw badRequest("subscriber is not supported: watch the job instead");
  return {
    inputs,
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([id, output]) => [id, outputRequestOf(id, output)]),
    ),
    response,
  };
}

function outputRequestOf(id: string, output: unknown): OutputRequest {
  if (!isRecord(output)) throw badRequest(`outputs.${id} must be an object`);
  const { format = {}, transmissionMode } = output;
  if (!isRecord(format)) throw badRequest(`outputs.${id}.format must be an object`);
  const { mediaType } = format;
  if (mediaType !== undefined && typeof mediaType !== "string")
    throw badRequest(`outputs.${id}.format.mediaType must be a text`);
  if (
    transmissionMode !== undefined &&
    transmissionMode !== "value" &&
    transmissionMode !== "reference"
  )
    throw badRequest(`outputs.${id}.transmissionMode must be value or reference`);
  return { mediaType, transmission: transmissionMode };
}

/**
 * The request for the only output of a process.
 *
 * @throws OgcException for an output that the process does not have
 */
export function onlyOutput({ outputs }: ExecuteRequest, id: string): OutputRequest {
  const unknown = Object.keys(outputs).find((name) => name !== id);
  if (unknown !== undefined)
    throw badRequest(`There is no output ${JSON.stringify(unknown)}; there is ${id}`);
  return outputs[id] ?? { mediaType: undefined, transmission: undefined };
}

/** An input whose value is elsewhere. */
export interface Reference {
  readonly href: string;
}

/** The value of an input: inline, or in an object with its format. A link stays a link. */
export function valueOf(input: unknown): unknown {
  if (!isRecord(input) || !("value" in input)) return input;
  const { encoding, value } = input;
  if (encoding !== undefined) throw badRequest("encoding of an input is not supported: send JSON");
  return value;
}

/** Whether an input is a link to its value. */
export const isReference = (input: unknown): input is Reference =>
  isRecord(input) && typeof input["href"] === "string";

/**
 * Refuses inputs that a process does not have.
 *
 * @throws OgcException
 */
export function refuseUnknownInputs(
  inputs: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  const unknown = Object.keys(inputs).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw badRequest(
      `There is no input ${JSON.stringify(unknown.slice(0, 100))}; there are ${known.join(", ")}`,
    );
}
