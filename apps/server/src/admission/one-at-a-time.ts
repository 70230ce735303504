import { IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Requests of a connection that may wait for the response to an earlier one; few clients send even one. */
const MOST_WAITING = 16;

/**
 * Answers the requests of a connection one after another, the next when the response to the last has been taken. Node parses
 * and answers all requests that a client pipelines, and keeps the responses until they are read: a kilobyte of requests for
 * the OpenAPI document would be a megabyte of responses. A connection with more than {@link MOST_WAITING} is closed.
 */
export function oneAtATime(listener: RequestListener): RequestListener {
  const waitingOf = new WeakMap<Socket, (() => void)[]>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { socket } = request;
    response.once("close", () => {
      const next = waitingOf.get(socket)?.shift();
      if (next === undefined) waitingOf.delete(socket);
      else if (!socket.destroyed) next();
    });
    listener(request, response);
  };
  return (request, response) => {
    const { socket } = request;
    const waiting = waitingOf.get(socket);
    if (waiting === undefined) {
      waitingOf.set(socket, []);
      answer(request, response);
    } else if (waiting.length < MOST_WAITING)
      waiting.push(() => {
        answer(request, response);
      });
    else socket.destroy();
  };
}

/** Requests of each connection that Node has parsed in this turn of the event loop. */
const parsedOf = new WeakMap<Socket, { turn: number; count: number }>();
let turn = 0;
let isTurnCounted = false;

/** Counts a request of a connection, and says whether they are more than may come in one turn. */
function isSurplus(socket: Socket): boolean {
  if (!isTurnCounted) {
    isTurnCounted = true;
    setImmediate(() => {
      turn += 1;
      isTurnCounted = false;
    });
  }
  const parsed = parsedOf.get(socket);
  if (parsed?.turn !== turn) {
    parsedOf.set(socket, { turn, count: 1 });
    return false;
  }
  parsed.count += 1;
  return parsed.count > MOST_WAITING + 1;
}

const surplus = new WeakSet<IncomingMessage>();
const upgrading = new WeakSet<IncomingMessage>();

/**
 * The class of requests of a server that {@link oneAtATime} answers: it ends the parsing of a connection with too many. Node
 * parses 64 KiB at a time and tells of requests one by one, so a connection that the listener closes is parsed on: 2,500
 * requests of 26 bytes hold the event loop for 100 ms and more, those of ten connections for a second.
 *
 * A request that claims to upgrade its connection is the last that Node parses of it, and a server without a listener for
 * upgrades closes such a connection. So the first request over the limit makes this claim.
 */
export class PipelinedRequest extends IncomingMessage {
  constructor(socket: Socket) {
    super(socket);
    if (isSurplus(socket)) surplus.add(this);
  }

  /** Whether parsing ends with this request; Node sets and reads it. */
  get upgrade(): boolean {
    return surplus.has(this) || upgrading.has(this);
  }

  set upgrade(claims: boolean | null) {
    if (claims === true) upgrading.add(this);
    else upgrading.delete(this);
  }
}
