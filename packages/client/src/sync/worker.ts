import { type CasErrorOptions, isCasError } from "@cas/models";
import { runAsWorker } from "synckit";
import { CasClient } from "../client.ts";
import type { WorkerAnswer, WorkerCall } from "./worker-protocol.ts";

const clients = new Map<number, CasClient>();

function clientOf({ client: id, baseUrl, options }: WorkerCall): CasClient {
  const client = clients.get(id) ?? new CasClient(baseUrl, options);
  clients.set(id, client);
  return client;
}

runAsWorker(async (call: WorkerCall): Promise<WorkerAnswer> => {
  try {
    const client = clientOf(call);
    const method = client[call.method] as (...question: unknown[]) => Promise<unknown>;
    return { value: await method.apply(client, [...call.question]) };
  } catch (error) {
    return { error: describe(error) };
  }
});

/** Errors lose their class on the way between threads; what they are made from does not. */
function describe(error: unknown): CasErrorOptions {
  if (!isCasError(error)) return { errorType: "internal_error", message: String(error) };
  const { errorType, message, statusCode, requestId, detail, cause } = error;
  return {
    errorType,
    message,
    statusCode,
    requestId,
    detail,
    ...(cause instanceof Error ? { cause: { name: cause.name, message: cause.message } } : {}),
  };
}
