import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Facade, startFacade } from "./facade.ts";
import { healthOf, rideOut } from "./ride-out.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

/** More than the ten seconds that a circuit stays open. */
const UNTIL_ASKED_AGAIN_S = 11;
/** Bytes that a request may leave behind: less than it takes with its answer. */
const LEFT_BY_A_REQUEST = 1000;
/** Connections that a facade may keep to its upstream: its CAS_CLIENT_CONCURRENCY. */
const KEPT = 64;

let upstream: Upstream;
let facade: Facade;
beforeAll(async () => {
  upstream = await startUpstream();
  facade = await startFacade(upstream.url);
});
afterAll(() => facade.kill());

/** What is proven is shown: a line for each part. */
function show(...words: readonly unknown[]): void {
  process.stdout.write(`${words.map((word) => JSON.stringify(word)).join(" ")}\n`);
}

// One after another: each part begins where the last one ended.
describe("10,000 mixed requests over 200 connections, the upstream killed twice", () => {
  let heap = 0;

  it("are answered rightly while it is up", async () => {
    const ends = await rideOut(facade, 0, 3000);
    show("up", ends);
    expect(Object.keys(ends)).toEqual(["right"]);
    ({ heap } = await facade.measure());
  });

  it("end in their own answer or a typed error while it dies", async () => {
    const killed = upstream.killAfter(500);
    const ends = await rideOut(facade, 3000, 4500);
    show("dying", ends);
    await killed;
    expect(Object.keys(ends).toSorted()).toEqual(["connection_error", "right"]);
  });

  it("end in a typed error while it is down, and the upstream is left alone", async () => {
    const ends = await rideOut(facade, 4500, 6000);
    show("down", ends);
    expect(Object.keys(ends)).toEqual(["connection_error"]);
    expect(await healthOf(facade)).toMatchObject({
      status: "unreachable",
      circuit: "open",
    });
  });

  it("are answered rightly when it is back, without anybody's help", async () => {
    await upstream.restart();
    await facade.wait(UNTIL_ASKED_AGAIN_S);
    // By one question the facade finds out.
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
    // How many of them find it back in one of their attempts is a matter of time.
    const { right, connection_error: _failed, ...others } = ends;
    expect(right).toBeGreaterThan(0);
    expect(others).toEqual({});
    await facade.wait(UNTIL_ASKED_AGAIN_S);
    expect(await rideOut(facade, 9000, 9001)).toEqual({ right: 1 });
    expect(Object.keys(await rideOut(facade, 9001, 10_000))).toEqual(["right"]);
  });

  it("leave no memory, no connection and nothing that keeps the process alive", async () => {
    const measured = await facade.measure();
    show("left", { bytes: measured.heap - heap, sockets: measured.sockets, asked: upstream.asked });
    expect(measured.heap - heap).toBeLessThan(7000 * LEFT_BY_A_REQUEST);
    // Those to callers: idle ones to the upstream do not keep the process alive and are counted there.
    expect(measured.sockets).toBe(0);
    expect(upstream.connections).toBeLessThanOrEqual(KEPT);
    expect(await facade.close()).toBe(0);
    await upstream.whenLeft();
    await upstream.kill();
  });
});
