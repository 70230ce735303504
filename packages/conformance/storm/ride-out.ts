import { Agent } from "node:http";
import pMap from "p-map";
import { sendNumber, type Outcome, clientsOf } from "./calls.ts";
import type { Facade } from "./facade.ts";

/** Connections to the facade, each with a request in flight. */
const CONNECTIONS = 200;

/** Number of calls by outcome. */
export type Counts = Readonly<Partial<Record<Outcome, number>>>;

/** Sends the requests of a range of numbers over 200 connections, then closes them. */
export async function rideOut(facade: Facade, from: number, to: number): Promise<Counts> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const clients = clientsOf(facade.port, agent);
  const counted: Partial<Record<Outcome, number>> = {};
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  await pMap(
    numbers,
    async (number) => {
      for (const outcome of await sendNumber(number, clients))
        counted[outcome] = (counted[outcome] ?? 0) + 1;
    },
    { concurrency: CONNECTIONS },
  );
  agent.destroy();
  return counted;
}

/** The health response of the facade. */
export async function healthOf(facade: Facade): Promise<unknown> {
  const agent = new Agent({ keepAlive: false });
  return (await clientsOf(facade.port, agent).http("GET", "/health")).body;
}
