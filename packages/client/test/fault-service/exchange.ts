import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { CasErrorType } from "@cas/models";

/** A request that meets a fault. */
export interface Exchange {
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** Path and query of the request. */
  readonly url: string;
  /** The correct response, JSON. */
  readonly correctBody: string;
  /** Whether an earlier request came over the same connection. */
  readonly isKeptAlive: boolean;
  /** Root of another host. */
  readonly otherHost: string;
  /** Sends the correct response. */
  readonly respond: () => void;
  /** Notifies the caller that its request waits. */
  readonly notifyCaller: () => void;
}

/** How a call may end. */
export type End = CasErrorType | "result";

/** A way in which a service fails. */
export interface Fault {
  readonly act: (exchange: Exchange) => void;
  /** How a call may end when its last attempt meets the fault. */
  readonly ends: readonly End[];
  /** Whether the client retries; with "perhaps" the end of a call is not predictable. */
  readonly repeats: boolean | "perhaps";
  /** The client waits until its limit. */
  readonly isSlow?: true;
  /** The caller is notified, and aborts. */
  readonly isAborted?: true;
}

/** A fault after which the client retries until its retries are used up. */
export const repeated = (end: End, act: Fault["act"]): Fault => ({
  act,
  ends: [end],
  repeats: true,
});

/** A fault after which the client does not retry. */
export const final = (end: End, act: Fault["act"]): Fault => ({ act, ends: [end], repeats: false });
