import { Agent } from "node:http";
import pMap from "p-map";
import { ask, type End, waysTo } from "./calls.ts";
import type { Facade } from "./facade.ts";

/** Connections to the facade, each with a request under way. */
const CONNECTIONS = 200;

/** How often questions ended in which way. */
export type Ends = Readonly<Partial<Record<End, number>>>;

/** Sends the requests of some numbers over 200 connections and closes these. */
export async function rideOut(facade: Facade, from: number, to: number): Promise<Ends> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const ways = waysTo(facade.port, agent);
  const counted: Partial<Record<End, number>> = {};
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  await pMap(
    numbers,
    async (number) => {
      for (const end of await ask(number, ways)) counted[end] = (counted[end] ?? 0) + 1;
    },
    { concurrency: CONNECTIONS },
  );
  agent.destroy();
  return counted;
}

/** The health that the facade tells of its upstream. */
export async function healthOf(facade: Facade): Promise<unknown> {
  const agent = new Agent({ keepAlive: false });
  return (await waysTo(facade.port, agent).http("GET", "/health")).body;
}
