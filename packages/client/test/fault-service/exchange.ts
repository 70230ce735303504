import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { CasErrorType } from "@cas/models";

/** A request that is to be answered badly. */
export interface Exchange {
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** Path and query of the request. */
  readonly url: string;
  /** The answer that an honest service gives, JSON. */
  readonly rightBody: string;
  /** Whether an earlier request came over the same connection. */
  readonly isKeptAlive: boolean;
  /** Root of another host. */
  readonly otherHost: string;
  /** Gives the right answer. */
  readonly answer: () => void;
  /** Tells the caller that its request is being kept waiting. */
  readonly tellCaller: () => void;
}

/** How a call may end. */
export type End = CasErrorType | "result";

/** A way to misbehave. */
export interface Fault {
  readonly act: (exchange: Exchange) => void;
  /** How a call may end whose last attempt meets it. */
  readonly ends: readonly End[];
  /** Whether the client tries again; when it may do either, how a call ends is not known beforehand. */
  readonly repeats: boolean | "perhaps";
  /** The client waits until its time is up. */
  readonly isSlow?: true;
  /** The caller is told, and aborts. */
  readonly isAborted?: true;
}

/** A fault after which the client tries again until its retries are used up. */
export const repeated = (end: End, act: Fault["act"]): Fault => ({
  act,
  ends: [end],
  repeats: true,
});

/** A fault after which the client does not try again. */
export const final = (end: End, act: Fault["act"]): Fault => ({ act, ends: [end], repeats: false });
