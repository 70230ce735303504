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
    exchange.notifyCaller();
  },
  ends: ["aborted"],
  repeats: false,
  isAborted: true,
});

/** Responses that never end: the limit of the client or its caller ends the call. */
export const SLOW_FAULTS: Readonly<Record<string, Fault>> = {
  "no response": slow(() => {}),
  "a body that stops": slow(startBody),
  "a byte now and then": slow(drip),
  "no response, and the caller aborts": aborted(() => {}),
  "a body that stops, and the caller aborts": aborted(startBody),
  "a byte now and then, and the caller aborts": aborted(drip),
};

function startBody({ response, correctBody }: Exchange): void {
  response.writeHead(200, { "content-length": correctBody.length + 1000 });
  response.write(correctBody);
}

function drip(exchange: Exchange): void {
  startBody(exchange);
  const timer = setInterval(() => exchange.response.write(" "), 5);
  exchange.response.once("close", () => clearInterval(timer));
}
