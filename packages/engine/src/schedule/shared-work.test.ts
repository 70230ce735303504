import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { AbandonedError, SharedWork } from "./shared-work.ts";

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Work that ends on demand, and records how it was aborted. */
function startWork() {
  const outcome = Promise.withResolvers<string>();
  const stopped: unknown[] = [];
  const work = new SharedWork((signal) => {
    signal.addEventListener("abort", () => {
      stopped.push(signal.reason);
    });
    return outcome.promise;
  });
  return { work, stopped, ...outcome };
}

/** A caller of the work, and whether its call has ended. */
function join(work: SharedWork<string>) {
  const controller = new AbortController();
  let isOver = false;
  const answer = work.join(controller.signal);
  const note = (): void => {
    isOver = true;
  };
  answer.then(note, note);
  return {
    answer,
    isOver: () => isOver,
    leave: () => {
      controller.abort(new RangeError("left"));
    },
    listeners: () => getEventListeners(controller.signal, "abort").length,
  };
}

describe("SharedWork", () => {
  it("returns its result to all callers, and leaves no listener", async () => {
    const { work, resolve, stopped } = startWork();
    const [a, b] = [join(work), join(work)];
    resolve("done");
    expect(await Promise.all([a.answer, b.answer, join(work).answer])).toEqual([
      "done",
      "done",
      "done",
    ]);
    expect([a.listeners(), b.listeners(), stopped.length, work.isAbandoned]).toEqual([
      0,
      0,
      0,
      false,
    ]);
  });

  it("continues for the others when a caller leaves", async () => {
    const { work, resolve, stopped } = startWork();
    const [a, b] = [join(work), join(work)];
    a.leave();
    await expect(a.answer).rejects.toThrow("left");
    resolve("done");
    expect(await b.answer).toBe("done");
    expect([stopped, work.isAbandoned]).toEqual([[], false]);
  });

  it("is aborted when the last caller leaves, whose call ends after the work has stopped", async () => {
    const { work, reject, stopped } = startWork();
    const [a, b] = [join(work), join(work)];
    a.leave();
    b.leave();
    await expect(a.answer).rejects.toThrow("left");
    await settle();
    expect(stopped).toEqual([expect.any(AbandonedError)]);
    expect([b.isOver(), work.isAbandoned]).toEqual([false, true]);
    reject(stopped[0]);
    await expect(b.answer).rejects.toThrow("left");
  });

  it("cannot be joined by a caller that is already aborted", async () => {
    const { work, resolve, stopped } = startWork();
    const a = join(work);
    await expect(work.join(AbortSignal.abort(new RangeError("late")))).rejects.toThrow("late");
    expect(stopped).toEqual([]);
    resolve("done");
    expect(await a.answer).toBe("done");
  });

  it("rejects all callers after its failure", async () => {
    const { work, reject } = startWork();
    const [a, b] = [join(work), join(work)];
    reject(new RangeError("broken"));
    await expect(a.answer).rejects.toThrow("broken");
    await expect(b.answer).rejects.toThrow("broken");
    expect(work.isAbandoned).toBe(false);
  });
});
