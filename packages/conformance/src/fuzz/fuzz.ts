import { Agent } from "node:http";
import fc from "fast-check";
import type { WireRequest } from "./wire-request.ts";
import { faultsOf } from "./faults-of.ts";
import { sendRequest } from "./send-request.ts";

/** Number of responses of each status: shows that requests pass the first checks. */
export type Statuses = Readonly<Record<number, number>>;

/**
 * Sends requests one after another and checks every response.
 *
 * @throws TypeError with the shortest request that has a faulty response
 */
export async function fuzz(
  port: number,
  requests: fc.Arbitrary<WireRequest>,
  parameters: fc.Parameters<[WireRequest]>,
): Promise<Statuses> {
  // A server may close a connection with an unread body just when the next request uses it.
  const agent = new Agent({ keepAlive: false });
  const statuses: Record<number, number> = {};
  try {
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const response = await sendRequest(port, agent, request);
        statuses[response.status] = (statuses[response.status] ?? 0) + 1;
        const faults = faultsOf(request, response);
        if (faults.length > 0) throw new TypeError(faults.join("; "));
      }),
      parameters,
    );
  } finally {
    agent.destroy();
  }
  return statuses;
}
