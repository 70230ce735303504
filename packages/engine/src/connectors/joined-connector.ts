import type { Area, Connector } from "../dataset/connector.ts";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { SourceError } from "../source/source-error.ts";
import { sortByTime } from "../time/sort-by-time.ts";
import { axisOf, spansOf, type TimeStep } from "../time/time-steps.ts";

/** Files that are opened at the same time. */
const FILES_AT_ONCE = 8;
/** Maximum steps of all files together: hourly ones of a century. */
const MAX_STEPS = 1_000_000;
/** Steps between two pauses: about a millisecond. */
const STEPS_AT_ONCE = 5000;

/** Several files, each with a part of one time axis, as one dataset. */
export class JoinedConnector implements Connector {
  readonly protocol: string;
  readonly #members: readonly Connector[];
  /** By the axes of the steps of each member. */
  readonly #owners = new WeakMap<object, Connector>();
  #lists: readonly (readonly TimeStep[])[] = [];
  #joined: readonly TimeStep[] = [];

  /** @param members in the order of their files: of a step that several have, the last answers */
  constructor(protocol: string, members: readonly Connector[]) {
    this.protocol = protocol;
    this.#members = members;
  }

  async steps(signal: AbortSignal): Promise<readonly TimeStep[]> {
    const lists: (readonly TimeStep[])[] = [];
    let count = 0;
    for (let start = 0; start < this.#members.length; start += FILES_AT_ONCE) {
      const some = this.#members.slice(start, start + FILES_AT_ONCE);
      for (const list of await Promise.all(some.map((member) => member.steps(signal)))) {
        lists.push(list);
        count += list.length;
      }
      if (count > MAX_STEPS)
        throw new SourceError(`its files have more than ${MAX_STEPS} time steps`);
    }
    const isKnown =
      lists.length === this.#lists.length && lists.every((list, at) => list === this.#lists[at]);
    if (isKnown) return this.#joined;
    const joined = await this.#join(lists, signal);
    [this.#lists, this.#joined] = [lists, joined];
    return joined;
  }

  async #join(
    lists: readonly (readonly TimeStep[])[],
    signal: AbortSignal,
  ): Promise<readonly TimeStep[]> {
    const yieldIfDue = createYieldIfDue(signal);
    const all: TimeStep[] = [];
    for (const [index, list] of lists.entries()) {
      const member = this.#members[index];
      if (member === undefined) continue;
      if (list.length === 0) throw new SourceError("one of its files has no time axis");
      for (const [position, step] of list.entries()) {
        if (position % STEPS_AT_ONCE === 0) await yieldIfDue();
        this.#owners.set(axisOf(step), member);
        all.push(step);
      }
    }
    return await withoutRepeated(all, yieldIfDue);
  }

  async rasters(step: TimeStep | undefined, area: Area): Promise<readonly RasterSource[]> {
    const original = step instanceof RepeatedStep ? step.last : step;
    const owner = original && this.#owners.get(axisOf(original));
    return owner === undefined ? [] : await owner.rasters(original, area);
  }
}

/** A step that several files have. */
class RepeatedStep implements TimeStep {
  /** That of the last file. */
  readonly last: TimeStep;

  constructor(last: TimeStep) {
    this.last = last;
  }

  get start(): string {
    return this.last.start;
  }

  get end(): string {
    return this.last.end;
  }

  /** A map of owners by step would take half a second to grow to a million. */
  get axis(): object {
    return axisOf(this.last);
  }

  get toOwn(): TimeStep["toOwn"] {
    return this.last.toOwn;
  }

  get note(): string {
    return `several of its files have ${this.start}; the last of them answers`;
  }
}

/** Steps in the order of time; one for those of the same span. */
async function withoutRepeated(
  all: readonly TimeStep[],
  yieldIfDue: () => Promise<void>,
): Promise<readonly TimeStep[]> {
  const { starts, ends } = await spansOf(all, yieldIfDue);
  let places: Int32Array = new Int32Array(all.length);
  for (let place = 0; place < places.length; place++) places[place] = place;
  // Sorting keeps the order of equal times, so steps of the same span are neighbours then, in the order of their files.
  for (const times of [ends, starts])
    places = await sortByTime(places, (place) => times[place] ?? 0, yieldIfDue);
  const joined: TimeStep[] = [];
  let before = -1;
  for (let at = 0; at < places.length; at++) {
    if (at % STEPS_AT_ONCE === 0) await yieldIfDue();
    const place = places[at] ?? 0;
    const step = all[place];
    if (step === undefined) continue;
    if (starts[place] === starts[before] && ends[place] === ends[before])
      joined[joined.length - 1] = new RepeatedStep(step);
    else joined.push(step);
    before = place;
  }
  return joined;
}
