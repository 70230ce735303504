import type { Exchange, Fault } from "./exchange.ts";

const slow = (act: Fault["act"]): Fault => ({
  act,
  ends: ["timeout"],
  repeats: true,
  isSlow: true,
});

const aborted = (act: Fault["act"]): Fault => ({
  act: (exchange) => {
    act(exchange);
    exchange.tellCaller();
  },
  ends: ["aborted"],
  repeats: false,
  isAborted: true,
});

/** Answers that never end: the client's own limit, or its caller, ends the call. */
export const SLOW_FAULTS: Readonly<Record<string, Fault>> = {
  "no answer": slow(() => {}),
  "a body that stops": slow(startBody),
  "a byte now and then": slow(drip),
  "no answer, and the caller gives up": aborted(() => {}),
  "a body that stops, and the caller gives up": aborted(startBody),
  "a byte now and then, and the caller gives up": aborted(drip),
};

function startBody({ response, rightBody }: Exchange): void {
  response.writeHead(200, { "content-length": rightBody.length + 1000 });
  response.write(rightBody);
}

function drip(exchange: Exchange): void {
  startBody(exchange);
  const timer = setInterval(() => exchange.response.write(" "), 5);
  exchange.response.once("close", () => clearInterval(timer));
}
