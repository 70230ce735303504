import { Agent } from "node:http";
import fc from "fast-check";
import type { Asked } from "./asked.ts";
import { faultsOf } from "./faults-of.ts";
import { send } from "./send.ts";

/** How many answers had each status: shows that not only the first check of all was reached. */
export type Statuses = Readonly<Record<number, number>>;

/**
 * Sends requests one after another and checks every answer.
 *
 * @throws with the shortest request that is answered wrongly
 */
export async function fuzz(
  port: number,
  requests: fc.Arbitrary<Asked>,
  parameters: fc.Parameters<[Asked]>,
): Promise<Statuses> {
  // A server may give up a connection whose last body nobody read just when it is used again.
  const agent = new Agent({ keepAlive: false });
  const statuses: Record<number, number> = {};
  try {
    await fc.assert(
      fc.asyncProperty(requests, async (asked) => {
        const answer = await send(port, agent, asked);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        const faults = faultsOf(asked, answer);
        if (faults.length > 0) throw new TypeError(faults.join("; "));
      }),
      parameters,
    );
  } finally {
    agent.destroy();
  }
  return statuses;
}
