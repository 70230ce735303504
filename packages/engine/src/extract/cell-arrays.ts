/** Cells that fit at first; the capacity doubles when it is used up. */
const INITIAL_CAPACITY = 256;
/** Numbers of a cell: value, coverage fraction, x, y. */
const KINDS = 4;

/** Cells with their coverage and centre, in arrays that grow. */
export class CellArrays {
  #capacity = INITIAL_CAPACITY;
  #size = 0;
  /** An array for each kind of number. */
  #columns = Array.from({ length: KINDS }, () => new Float64Array(INITIAL_CAPACITY));

  /** Adds a cell: its numbers in the order of {@link arrays}. */
  add(...numbers: readonly [value: number, coverage: number, x: number, y: number]): void {
    if (this.#size === this.#capacity) this.#grow();
    for (let kind = 0; kind < KINDS; kind++) {
      const column = this.#columns[kind];
      if (column !== undefined) column[this.#size] = numbers[kind] ?? Number.NaN;
    }
    this.#size += 1;
  }

  #grow(): void {
    this.#capacity *= 2;
    this.#columns = this.#columns.map((column) => {
      const longer = new Float64Array(this.#capacity);
      longer.set(column);
      return longer;
    });
  }

  /** The cells so far. */
  arrays(): Readonly<Record<"values" | "coverage" | "x" | "y", Float64Array>> {
    const [values, coverage, x, y] = this.#columns.map((column) => column.slice(0, this.#size));
    const none = new Float64Array();
    return { values: values ?? none, coverage: coverage ?? none, x: x ?? none, y: y ?? none };
  }
}
