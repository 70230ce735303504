import { FileError } from "@cas/areas";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkFile } from "./check-file.ts";
import type { CheckedFile, FileRequest, FileResult } from "./file-messages.ts";

const CHECKED: CheckedFile = {
  name: "a.geojson",
  kind: "geojson",
  layers: [],
  layer: "",
  crs: { name: "OGC:CRS84", from: "file" },
  columns: [],
  naming: { idColumn: undefined, nameColumn: undefined },
  areas: [],
  faults: [],
  isCut: false,
  count: 0,
  longOutlines: [],
  preview: undefined,
  notes: [],
};

/** A worker that does what the test says. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  isTerminated = false;
  request: FileRequest | undefined;
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(request: FileRequest): void {
    this.request = request;
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(data: FileResult): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

beforeEach(() => {
  FakeWorker.all.length = 0;
  vi.stubGlobal("Worker", FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Begins to check a file of this size, and returns its worker. */
async function begin(bytes: number) {
  const file = new File([new ArrayBuffer(bytes)], "a.geojson");
  const controller = new AbortController();
  const outcome = checkFile([file], {}, controller.signal).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(0);
  const worker = FakeWorker.all.at(-1);
  if (worker === undefined) throw new TypeError("no worker");
  return { outcome, worker, controller };
}

describe("checkFile", () => {
  it("ends the worker of a small file within five seconds, and starts another for the next file", async () => {
    const { outcome, worker } = await begin(700_000);
    worker.say({ isReading: true });
    await vi.advanceTimersByTimeAsync(5000);
    const error = await outcome;
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ message: "The file takes too long to read." });
    expect(worker.isTerminated).toBe(true);
    const next = await begin(100);
    expect(next.worker).not.toBe(worker);
    next.worker.say({ isReading: true });
    next.worker.say({ checked: CHECKED });
    expect(await next.outcome).toEqual(CHECKED);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives a large file more time, and does not count the loading of the reader", async () => {
    const { outcome, worker } = await begin(100_000_000);
    await vi.advanceTimersByTimeAsync(60_000);
    worker.say({ isReading: true });
    await vi.advanceTimersByTimeAsync(100_000);
    worker.say({ checked: CHECKED });
    expect(await outcome).toEqual(CHECKED);
  });

  it("passes on what the worker found, and its end", async () => {
    const failed = await begin(100);
    failed.worker.say({ failure: { message: "no", fix: "do" } });
    expect(await failed.outcome).toMatchObject({ message: "no", fix: "do" });
    const ended = await begin(100);
    ended.worker.dispatchEvent(new Event("error"));
    expect(await ended.outcome).toMatchObject({ message: "The file could not be read here." });
    expect(ended.worker.isTerminated).toBe(true);
  });

  it("terminates the worker at once after an abort", async () => {
    const { outcome, worker, controller } = await begin(100);
    worker.say({ isReading: true });
    controller.abort(new RangeError("enough"));
    expect(await outcome).toMatchObject({ message: "enough" });
    expect(worker.isTerminated).toBe(true);
  });
});
