import type { Area, Connector } from "../dataset/connector.ts";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { SourceError } from "../source/source-error.ts";
import type { TimeStep } from "../time/time-steps.ts";

/** Files that are opened at the same time. */
const FILES_AT_ONCE = 8;
/** Maximum steps of all files together: hourly ones of a century. */
const MAX_STEPS = 1_000_000;
/** Steps between two pauses. */
const STEPS_AT_ONCE = 1000;

/** Several files, each with a part of one time axis, as one dataset. */
export class JoinedConnector implements Connector {
  readonly protocol: string;
  readonly #members: readonly Connector[];
  /** By the steps of each member. */
  readonly #owners = new WeakMap<TimeStep, Connector>();
  /** The step that stands for one that several files have. */
  readonly #originals = new WeakMap<TimeStep, TimeStep>();
  #lists: readonly (readonly TimeStep[])[] = [];
  #joined: readonly TimeStep[] = [];

  /** @param members in the order of their files: of a step that several have, the last answers */
  constructor(protocol: string, members: readonly Connector[]) {
    this.protocol = protocol;
    this.#members = members;
  }

  async steps(signal: AbortSignal): Promise<readonly TimeStep[]> {
    const lists: (readonly TimeStep[])[] = [];
    for (let start = 0; start < this.#members.length; start += FILES_AT_ONCE) {
      const some = this.#members.slice(start, start + FILES_AT_ONCE);
      lists.push(...(await Promise.all(some.map((member) => member.steps(signal)))));
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
    const bySpan = new Map<string, TimeStep>();
    for (const [index, list] of lists.entries()) {
      const member = this.#members[index];
      if (member === undefined) continue;
      if (list.length === 0) throw new SourceError("one of its files has no time axis");
      for (const [position, step] of list.entries()) {
        if (position % STEPS_AT_ONCE === 0) await yieldIfDue();
        this.#owners.set(step, member);
        const span = `${step.start}/${step.end}`;
        bySpan.set(span, bySpan.has(span) ? this.#repeated(step) : step);
      }
      if (bySpan.size > MAX_STEPS)
        throw new SourceError(`its files have more than ${MAX_STEPS} time steps`);
    }
    return [...bySpan.values()];
  }

  #repeated(step: TimeStep): TimeStep {
    const { start, end } = step;
    const note = `several of its files have ${start}; the last of them answers`;
    const repeated: TimeStep = { start, end, note };
    this.#originals.set(repeated, step);
    return repeated;
  }

  async rasters(step: TimeStep | undefined, area: Area): Promise<readonly RasterSource[]> {
    const original = (step && this.#originals.get(step)) ?? step;
    const owner = original && this.#owners.get(original);
    return owner === undefined ? [] : await owner.rasters(original, area);
  }
}
