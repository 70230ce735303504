import { type AddressInfo, createServer, type Socket } from "node:net";
import { makeResponses } from "./responses.ts";

/*
 * The service, as a process: it supports only the HTTP/1.1 that the peers use and has its responses ready, so that it is idle
 * while the measured clients are busy.
 */
const { extract, batchExtract, datasets } = await makeResponses();
const responses: readonly (readonly [start: string, response: Buffer])[] = [
  ["POST /api/v1/extract/batch ", answerOf(batchExtract)],
  ["POST /api/v1/extract ", answerOf(extract)],
  ["GET /api/v1/datasets?", answerOf(datasets)],
];

function answerOf(body: string): Buffer {
  const content = Buffer.from(body);
  const head = [
    "HTTP/1.1 200 OK",
    "content-type: application/json",
    "x-request-id: 2e8ff5992fdc",
    `content-length: ${content.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), content]);
}

function serve(socket: Socket): void {
  let received = Buffer.alloc(0);
  socket.setNoDelay(true);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      if (end === -1) return;
      const head = received.toString("latin1", 0, end);
      const length = end + 4 + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      if (received.length < length) return;
      received = received.subarray(length);
      const response = responses.find(([start]) => head.startsWith(start));
      if (response === undefined) throw new TypeError(`Unexpected request: ${head}`);
      socket.write(response[1]);
    }
  });
}

const server = createServer(serve).listen(0, "127.0.0.1", () => {
  process.send?.((server.address() as AddressInfo).port);
});
