import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Facade, startFacade } from "./facade.ts";
import { healthOf, rideOut } from "./ride-out.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

/** Longer than the ten seconds of an open circuit. */
const UNTIL_ASKED_AGAIN_S = 11;
/** Bytes that may remain of a request: less than it takes with its response. */
const LEFT_BY_A_REQUEST = 1000;
/** Connections that the facade may keep to its upstream: its CAS_CLIENT_CONCURRENCY. */
const KEPT = 64;

let upstream: Upstream;
let facade: Facade;
beforeAll(async () => {
  upstream = await startUpstream();
  facade = await startFacade(upstream.url);
});
afterAll(() => facade.kill());

/** Prints the result of the proof: a line for each part. */
function show(...words: readonly unknown[]): void {
  process.stdout.write(`${words.map((word) => JSON.stringify(word)).join(" ")}\n`);
}

// The tests run in order: each begins in the state that the last one left.
describe("10,000 mixed requests over 200 connections, the upstream killed twice", () => {
  let heap = 0;

  it("have their own responses while it is up", async () => {
    const ends = await rideOut(facade, 0, 3000);
    show("up", ends);
    expect(Object.keys(ends)).toEqual(["right"]);
    ({ heap } = await facade.measure());
  });

  it("have their own responses or a typed error while it dies", async () => {
    const killed = upstream.killAfter(500);
    const ends = await rideOut(facade, 3000, 4500);
    show("dying", ends);
    await killed;
    expect(Object.keys(ends).toSorted()).toEqual(["connection_error", "right"]);
  });

  it("have a typed error while it is down, and the upstream gets no requests", async () => {
    const ends = await rideOut(facade, 4500, 6000);
    show("down", ends);
    expect(Object.keys(ends)).toEqual(["connection_error"]);
    expect(await healthOf(facade)).toMatchObject({
      status: "unreachable",
      circuit: "open",
    });
  });

  it("have their own responses when it is back, without intervention", async () => {
    await upstream.restart();
    await facade.wait(UNTIL_ASKED_AGAIN_S);
    // One call closes the circuit.
    expect(await rideOut(facade, 6000, 6001)).toEqual({ right: 1 });
    expect(await healthOf(facade)).toMatchObject({ status: "ok", circuit: "closed" });
    const ends = await rideOut(facade, 6001, 8000);
    show("up again", ends);
    expect(Object.keys(ends)).toEqual(["right"]);
  });

  it("survive another death, with the upstream back at once", async () => {
    const back = upstream.killAfter(300).then(() => upstream.restart());
    const ends = await rideOut(facade, 8000, 9000);
    show("killed and back", ends);
    await back;
    // The number of calls that reach it in one of their attempts depends on time.
    const { right, connection_error: _failed, ...others } = ends;
    expect(right).toBeGreaterThan(0);
    expect(others).toEqual({});
    await facade.wait(UNTIL_ASKED_AGAIN_S);
    expect(await rideOut(facade, 9000, 9001)).toEqual({ right: 1 });
    expect(Object.keys(await rideOut(facade, 9001, 10_000))).toEqual(["right"]);
  });

  it("leave no memory, no connection and nothing that keeps the process alive", async () => {
    const measured = await facade.measure();
    show("left", {
      bytes: measured.heap - heap,
      sockets: measured.sockets,
      received: upstream.received,
    });
    expect(measured.heap - heap).toBeLessThan(7000 * LEFT_BY_A_REQUEST);
    // Connections of callers; idle connections to the upstream do not keep the process alive, and the upstream counts them.
    expect(measured.sockets).toBe(0);
    expect(upstream.connections).toBeLessThanOrEqual(KEPT);
    expect(await facade.close()).toBe(0);
    await upstream.whenLeft();
    await upstream.kill();
  });
});
