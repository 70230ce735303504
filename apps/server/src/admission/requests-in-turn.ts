import {
  type IncomingMessage as NodeRequest,
  type RequestListener,
  ServerResponse as NodeResponse,
} from "node:http";
import { SharedTurn } from "@cas/models";
import { PROBE_PATHS } from "../probes/probes.ts";
import { PipelinedRequest } from "./one-at-a-time.ts";

/** Turns of the event loop between two that requests have filled: each accepts one connection. */
const TURNS_BETWEEN = 8;

/** Inputs of {@link requestsInTurn}. */
export interface RequestsInTurnOptions {
  /** The time of the event loop that requests share as they begin. */
  readonly turn: Pick<SharedTurn, "pause">;
  /** The time that probes share. */
  readonly probeTurn?: Pick<SharedTurn, "pause"> | undefined;
  /** The time that they share as they end because their callers have left. */
  readonly leavingTurn?: Pick<SharedTurn, "pause"> | undefined;
  readonly callerOf: (request: NodeRequest) => string;
  /** Is told of a request whose caller has left before it began, and how many milliseconds it waited. */
  readonly onLeft?: ((request: NodeRequest, waitedMs: number) => void) | undefined;
  /** Resolves when the event loop has turned: when it has looked at all connections again. */
  readonly turned?: (() => Promise<void>) | undefined;
}

/** How a server lets its requests begin, and be left, in turn. */
export interface RequestsInTurn {
  /** Begins requests in turn. */
  readonly begin: (listener: RequestListener) => RequestListener;
  /** The classes of the requests and responses that the server must create. */
  readonly classes: {
    readonly IncomingMessage: typeof NodeRequest;
    readonly ServerResponse: typeof NodeResponse;
  };
}

/** Time between two turns of the event loop that the requests of a server share. */
export const createRequestTurn = (turnsBetween = TURNS_BETWEEN): SharedTurn =>
  new SharedTurn(
    () => performance.now(),
    (next) => void setImmediate(next),
    turnsBetween,
  );

/** The first immediate comes before the loop has looked at the connections again, and the second after. */
const connectionsRead = (): Promise<void> =>
  new Promise((resolve) => void setImmediate(() => setImmediate(resolve)));

/**
 * Lets requests begin, and be left, in turn. What a request takes before it waits for the first time (routing, refusing,
 * parsing), and what it takes to end its work when its caller has left, are some tenths of a millisecond. But the system may
 * hand over hundreds of requests at once, and a caller may leave with hundreds at once: their sum would hold the event loop.
 * Once those of a turn have taken its time, each turn begins or ends one more, of each caller in turn.
 *
 * Every request waits for one turn, in which the server notices that its caller has left: a request that was sent and left
 * while its connection waited to be accepted is not begun at all. Probes do not wait: they have a time of their own in every
 * turn, because an orchestrator may come from the network of a caller with many requests, and ends a server that is slow.
 */
export function requestsInTurn({
  turn,
  probeTurn = createRequestTurn(1),
  leavingTurn = createRequestTurn(),
  callerOf,
  onLeft,
  turned = connectionsRead,
}: RequestsInTurnOptions): RequestsInTurn {
  const begun = new WeakMap<
    NodeRequest,
    { readonly response: NodeResponse; readonly order: number }
  >();
  let count = 0;
  const leaving = new Leaving(leavingTurn, turned);

  /** Whether the caller of a request is still there when it is its turn. */
  const isStillThere = async (request: NodeRequest, response: NodeResponse): Promise<boolean> => {
    const arrived = performance.now();
    const left = new AbortController();
    const leave = (): void => {
      left.abort();
    };
    response.once("close", leave);
    if (PROBE_PATHS.has(request.url ?? "")) await probeTurn.pause(callerOf(request), left.signal);
    else {
      await turned();
      await turn.pause(callerOf(request), left.signal);
    }
    response.off("close", leave);
    // A connection that its caller has ended is closed a turn later.
    if (!left.signal.aborted && !request.socket.readableEnded) return true;
    onLeft?.(request, performance.now() - arrived);
    return false;
  };

  class IncomingMessage extends PipelinedRequest {
    #reset: Error | undefined;

    /** Of a body that breaks off, the response tells first, when it is its turn. */
    override destroy(error?: Error): this {
      const response = begun.get(this)?.response;
      const isLeft = response?.closed === false && !response.writableFinished && !this.complete;
      if (error === undefined || !isLeft) return super.destroy(error);
      this.#reset = error;
      return this;
    }

    /** Destroys the request if that was put off. */
    destroyNow(): void {
      if (this.#reset !== undefined) super.destroy(this.#reset);
    }
  }

  class ServerResponse<Request extends NodeRequest = NodeRequest> extends NodeResponse<Request> {
    /** Tells that the caller has left when it is its turn. A request that has not begun leaves its queue at once. */
    override emit(event: string | symbol, ...args: unknown[]): boolean {
      const { order } = begun.get(this.req) ?? {};
      if (event !== "close" || this.writableFinished || order === undefined)
        return super.emit(event as never, ...(args as never[]));
      const { req } = this;
      const tell = (): void => {
        super.emit("close");
        if (req instanceof IncomingMessage) req.destroyNow();
      };
      void leaving.tell(callerOf(req), { order, tell });
      return true;
    }
  }

  return {
    begin: (listener) => async (request, response) => {
      if (!(await isStillThere(request, response))) return;
      count += 1;
      begun.set(request, { response, order: count });
      listener(request, response);
    },
    classes: { IncomingMessage, ServerResponse },
  };
}

/** A request whose caller has left. */
interface LeftRequest {
  /** Its number in the order in which requests began. */
  readonly order: number;
  /** Ends its work. */
  readonly tell: () => void;
}

/**
 * Tells requests in turn that their callers have left. It begins with the newest request of a caller: the newest waits for
 * what the oldest has, and would get it if the oldest ended first.
 */
class Leaving {
  readonly #turn: Pick<SharedTurn, "pause">;
  readonly #turned: () => Promise<void>;
  readonly #waitingOf = new Map<string, LeftRequest[]>();

  constructor(turn: Pick<SharedTurn, "pause">, turned: () => Promise<void>) {
    this.#turn = turn;
    this.#turned = turned;
  }

  async tell(caller: string, left: LeftRequest): Promise<void> {
    const waiting = this.#waitingOf.get(caller) ?? [];
    waiting.splice(waiting.findLastIndex(({ order }) => order < left.order) + 1, 0, left);
    this.#waitingOf.set(caller, waiting);
    // Many leave at once, and all of them are to be known before the first ends.
    await this.#turned();
    await this.#turn.pause(caller);
    const newest = waiting.pop();
    if (waiting.length === 0) this.#waitingOf.delete(caller);
    newest?.tell();
  }
}
