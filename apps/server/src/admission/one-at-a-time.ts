import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
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
