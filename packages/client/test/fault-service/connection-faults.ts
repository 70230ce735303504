import { type Exchange, type Fault, final, repeated } from "./exchange.ts";

const headOf = (length: number): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

const halfOf = (text: string): string => text.slice(0, text.length / 2);

/** Faults of the connection, and responses that break the rules of HTTP. */
export const CONNECTION_FAULTS: Readonly<Record<string, Fault>> = {
  "reset before the headers": repeated("connection_error", ({ socket }) => {
    socket.resetAndDestroy();
  }),
  "closed before the headers": repeated("connection_error", ({ socket }) => socket.end()),
  "reset within the headers": repeated("connection_error", ({ socket }) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-ty", () => socket.resetAndDestroy());
  }),
  "closed within the headers": repeated("connection_error", ({ socket }) =>
    socket.end("HTTP/1.1 200 OK\r\ncontent-ty"),
  ),
  "reset after the headers": repeated("connection_error", ({ socket, correctBody }) => {
    socket.write(headOf(correctBody.length), () => socket.resetAndDestroy());
  }),
  "reset within the body": repeated("connection_error", ({ socket, correctBody }) => {
    socket.write(headOf(correctBody.length) + halfOf(correctBody), () => socket.resetAndDestroy());
  }),
  // A service that closes an idle connection at the moment when the client uses it again.
  "closed when used again": {
    act: ({ isKeptAlive, socket, respond }) => {
      if (isKeptAlive) socket.destroy();
      else respond();
    },
    ends: ["connection_error", "result"],
    repeats: "perhaps",
  },
  "content-length too large": repeated("connection_error", ({ socket, correctBody }) =>
    socket.end(headOf(correctBody.length + 10) + correctBody),
  ),
  "content-length too small": final("invalid_response", ({ socket, correctBody }) =>
    socket.end(headOf(10) + correctBody),
  ),
  "chunks cut off": repeated("connection_error", chunksCutOff("keep-alive")),
  "chunks cut off, last response of its connection": repeated(
    "connection_error",
    chunksCutOff("close"),
  ),
  // Without a length the end of the connection is the end of the response: the client cannot detect that it is cut off.
  "cut off without a length": final("invalid_response", ({ socket, correctBody }) =>
    socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${halfOf(correctBody)}`),
  ),
  "a chunk length that is not a number": final("connection_error", ({ socket }) =>
    socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nmany\r\n{}\r\n0\r\n\r\n"),
  ),
  "not HTTP": final("connection_error", ({ socket }) =>
    socket.end("220 mail.example.com ESMTP ready\r\n"),
  ),
  "a header without a name": final("connection_error", ({ socket }) =>
    socket.end("HTTP/1.1 200 OK\r\n: nothing\r\ncontent-length: 2\r\n\r\n{}"),
  ),
  // undici reports the same error as for a response that is cut off.
  "two different lengths": repeated("connection_error", ({ socket }) =>
    socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"),
  ),
  "headers of a megabyte": repeated("connection_error", ({ socket }) => {
    socket.end(`HTTP/1.1 200 OK\r\nx-much: ${"x".repeat(1_000_000)}\r\n\r\n`);
  }),
  "another protocol that was not requested": repeated("connection_error", ({ socket }) => {
    socket.end("HTTP/1.1 101 Switching Protocols\r\nupgrade: other\r\nconnection: upgrade\r\n\r\n");
  }),
  // undici reports a response without a request.
  "100 Continue before the response": repeated("connection_error", (exchange) =>
    afterInformation(exchange, "HTTP/1.1 100 Continue\r\n\r\n"),
  ),
  "information before the response": final("result", (exchange) =>
    afterInformation(
      exchange,
      "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n",
    ),
  ),
  "a second response right after the first": final("result", ({ socket, correctBody, respond }) => {
    const wrong = correctBody.replaceAll(/\d/g, "9");
    socket.cork();
    respond();
    socket.write(headOf(wrong.length) + wrong);
    socket.uncork();
  }),
};

function chunksCutOff(connection: string): Fault["act"] {
  return ({ socket, correctBody }) => {
    const half = halfOf(correctBody);
    socket.end(
      `HTTP/1.1 200 OK\r\nconnection: ${connection}\r\ntransfer-encoding: chunked\r\n\r\n` +
        `${half.length.toString(16)}\r\n${half}\r\n`,
    );
  };
}

function afterInformation({ socket, respond }: Exchange, information: string): void {
  socket.cork();
  socket.write(information);
  respond();
  socket.uncork();
}
