/**
 * The inputs of the calls of one HTTP request, for a tRPC that reads a body as text (11.25 does) and parses it itself, all at
 * once and without limits. It gets a short text instead, in which a number stands for each input, and each procedure takes the
 * input from here.
 */
export class ParkedInputs {
  #inputs: unknown[] = [];

  /**
   * Keeps the inputs of a parsed body.
   *
   * @param body undefined for an empty one
   * @param isBatch whether the body has an input for each of several calls, by their numbers
   * @returns the text of a body that tRPC reads in its place
   */
  park(body: unknown, isBatch: boolean): string {
    if (body === undefined) return "";
    if (!isBatch) return JSON.stringify(this.#ticket(body));
    // tRPC refuses a batch that is no object.
    if (!isObject(body)) return "0";
    const calls = Object.entries(body).filter(([name]) => /^\d{1,4}$/.test(name));
    return JSON.stringify(
      Object.fromEntries(calls.map(([name, input]) => [name, this.#ticket(input)])),
    );
  }

  #ticket(input: unknown): object {
    return { [ticketName()]: this.#inputs.push(input) - 1 };
  }

  /** The input of a call. What tRPC has added to a kept one, the `lastEventId` of a subscription, is added to it. */
  of(input: unknown): unknown {
    const name = ticketName();
    if (!isObject(input) || !Object.hasOwn(input, name)) return input;
    const { [name]: number, ...added } = input;
    const parked = this.#inputs[Number(number)];
    return isObject(parked) && Object.keys(added).length > 0 ? { ...parked, ...added } : parked;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

let name: string | undefined;

/** The name under which a text has the number of an input. No caller knows it. */
const ticketName = (): string => (name ??= crypto.randomUUID());
