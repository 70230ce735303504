/** Most different texts, and most areas of each, that are listed. */
const MOST_TEXTS = 1000;
const MOST_AREAS = 100;

/** A text with the areas that it is about. */
interface Occurrence {
  count: number;
  readonly areaIds: string[];
  readonly requestId: string | undefined;
}

/** Texts that areas have in common, in bounded memory. */
export class Occurrences {
  readonly #texts = new Map<string, Occurrence>();
  #others = 0;

  add(text: string, areaId: string, requestId?: string): void {
    let one = this.#texts.get(text);
    if (one === undefined) {
      if (this.#texts.size >= MOST_TEXTS) {
        this.#others += 1;
        return;
      }
      this.#texts.set(text, (one = { count: 0, areaIds: [], requestId }));
    }
    one.count += 1;
    if (one.areaIds.length < MOST_AREAS) one.areaIds.push(areaId);
  }

  /** Each text under a name, with the number of its areas, the ids of the first, and the request of the first. */
  list(name: string): readonly object[] {
    const texts = [...this.#texts].map(([text, { count, areaIds, requestId }]) => ({
      [name]: text,
      areas: count,
      area_ids: areaIds,
      ...(requestId !== undefined && { request_id: requestId }),
    }));
    if (this.#others === 0) return texts;
    return [...texts, { [name]: "other texts", areas: this.#others, area_ids: [] }];
  }
}
