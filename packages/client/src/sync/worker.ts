import { runAsWorker } from "synckit";
import { WorkerClient } from "./worker-client.ts";
import type { WorkerMessage, WorkerReply } from "./worker-protocol.ts";

// The thread that calls has read it, and knows whether the key is for the service; this copy may also be out of date.
delete process.env["CAS_API_KEY"];

const clients = new Map<number, WorkerClient>();

runAsWorker(async (message: WorkerMessage): Promise<WorkerReply> => {
  const { client: id, target, isClosed } = message;
  const client = clients.get(id) ?? new WorkerClient(target);
  clients.set(id, client);
  const reply = await client.handle(message);
  if (isClosed && client.isIdle) clients.delete(id);
  return reply;
});
