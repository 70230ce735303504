import { runAsWorker } from "synckit";
import { WorkerClient } from "./worker-client.ts";
import {
  CONTINUE,
  PENDING,
  type WorkerMessage,
  type WorkerReply,
  type WorkerRequest,
  type WorkerResponse,
} from "./worker-protocol.ts";

// The calling thread has read the key and knows whether it belongs to the service; this copy may also be out of date.
delete process.env["CAS_API_KEY"];

/** The worker replies within this time, milliseconds, so that the calling thread can tell a long call from a dead worker. */
const PENDING_AFTER_MS = 250;

const clients = new Map<number, WorkerClient>();
let lastReply: Promise<WorkerReply> = Promise.resolve({ lines: [] });

runAsWorker(async (request: WorkerRequest): Promise<WorkerResponse> => {
  if (request !== CONTINUE) lastReply = handle(request);
  return orPending(lastReply);
});

async function handle(message: WorkerMessage): Promise<WorkerReply> {
  const { client: id, target, isClosed } = message;
  const client = clients.get(id) ?? new WorkerClient(target);
  clients.set(id, client);
  const reply = await client.handle(message);
  if (isClosed && client.isIdle) clients.delete(id);
  return reply;
}

async function orPending(reply: Promise<WorkerReply>): Promise<WorkerResponse> {
  const { promise, resolve } = Promise.withResolvers<typeof PENDING>();
  const timer = setTimeout(resolve, PENDING_AFTER_MS, PENDING);
  try {
    return await Promise.race([reply, promise]);
  } finally {
    clearTimeout(timer);
  }
}
