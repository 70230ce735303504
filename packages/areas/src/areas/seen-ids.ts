/** Factors of the 53-bit hash cyrb53 (bryc, public domain). */
const FACTORS = [2_654_435_761, 1_597_334_677] as const;

/** A hash of a text with 53 bits: among a million texts two have the same with a chance of 1 in 18,000. */
function hash(text: string): number {
  let low = 0xdead_beef;
  let high = 0x41c6_ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.codePointAt(index) ?? 0;
    low = Math.imul(low ^ unit, FACTORS[0]);
    high = Math.imul(high ^ unit, FACTORS[1]);
  }
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & high) + (low >>> 0);
}

const FIRST_SLOTS = 1024;

/** The ids that a file had so far, as hashes in 16 to 32 bytes each: a million take 32 MB. */
export class SeenIds {
  #slots = new Float64Array(FIRST_SLOTS);
  #count = 0;

  /** Adds an id; returns whether it was there already. */
  add(id: string): boolean {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    // 0 marks a free slot.
    const isNew = put(this.#slots, hash(id) + 1);
    if (isNew) this.#count += 1;
    return !isNew;
  }

  #grow(): void {
    const slots = new Float64Array(this.#slots.length * 2);
    for (const value of this.#slots) if (value !== 0) put(slots, value);
    this.#slots = slots;
  }
}

function put(slots: Float64Array, value: number): boolean {
  let at = value % slots.length;
  for (; slots[at] !== 0; at = (at + 1) % slots.length) if (slots[at] === value) return false;
  slots[at] = value;
  return true;
}
