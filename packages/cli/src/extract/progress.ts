import type { TerminalOutput } from "../terminal/terminal.ts";

/** Shortest time between two drawings of the bar, and between two lines elsewhere, milliseconds. */
const BAR_MS = 100;
const LINE_MS = 10_000;
const BAR_WIDTH = 24;

/** Says how far a run is: a bar on a terminal, now and then a line elsewhere. */
export class Progress {
  readonly #output: TerminalOutput;
  readonly #total: number | undefined;
  readonly #now: () => number;
  readonly #started: number;
  #drawn: number;
  #done = 0;
  #asked = 0;

  /** @param total number of areas; undefined if only the end of the file tells */
  constructor(output: TerminalOutput, total: number | undefined, now = () => performance.now()) {
    this.#output = output;
    this.#total = total;
    this.#now = now;
    this.#started = now();
    this.#drawn = this.#started;
  }

  /** @param asked how many of them were asked now, and not in an earlier run */
  add(areas: number, asked: number): void {
    this.#done += areas;
    this.#asked += asked;
    const now = this.#now();
    const isBar = this.#output.isTTY === true;
    if (now - this.#drawn < (isBar ? BAR_MS : LINE_MS)) return;
    this.#drawn = now;
    const text = this.#text(now);
    this.#output.write(isBar ? `\r${this.#bar()}${text}\u001B[K` : `${text}\n`);
  }

  /** Removes the bar. */
  end(): void {
    if (this.#output.isTTY === true) this.#output.write("\r\u001B[K");
  }

  #bar(): string {
    if (this.#total === undefined || this.#total === 0) return "";
    const full = Math.round((BAR_WIDTH * Math.min(this.#done, this.#total)) / this.#total);
    return `[${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)}] `;
  }

  #text(now: number): string {
    const rate = this.#asked / Math.max((now - this.#started) / 1000, 1e-3);
    const of = this.#total === undefined ? "" : ` of ${grouped(this.#total)}`;
    const left = this.#total === undefined || rate === 0 ? undefined : this.#total - this.#done;
    const rest = left === undefined ? "" : `, ${duration(left / rate)} left`;
    return `${grouped(this.#done)}${of} areas, ${grouped(Math.round(rate))}/s${rest}`;
  }
}

const grouped = (number: number): string => number.toLocaleString("en-US");

/** A duration in the two largest units. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
