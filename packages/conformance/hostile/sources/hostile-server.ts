import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Serves every kind of hostile source, in a process of its own. The first message to the parent is its URL. */
const server = createServer((request, response) => {
  const path = (request.url ?? "/").replace(/\?.*/, "");
  const [, name = ""] = /^\/([\w-]+)/.exec(path) ?? [];
  request.on("error", () => undefined);
  request.resume();
  (ANSWERS[name] ?? hang)(response, request);
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const MB = 1024 * 1024;
const send =
  (type: string, body: string, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": type, ...headers }).end(body);
  };
const json = (body: string): Answer => send("application/json", body);
const xml = (body: string): Answer => send("text/xml", body);

/** Never answers. */
const hang: Answer = () => undefined;

/** Sends a byte a second. */
const drip: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 1000);
  response.on("close", () => {
    clearInterval(timer);
  });
};

/** Sends bytes as fast as they are read, without an end. */
const flood: Answer = (response) => {
  const piece = Buffer.alloc(MB, " ");
  response.writeHead(200, { "content-type": "application/json" });
  const more = (): void => {
    while (!response.destroyed)
      if (!response.write(piece)) return void response.once("drain", more);
  };
  more();
};

/** Claims 2^52 bytes, and sends every range of zeros. */
const zeros: Answer = (response, { headers: { range = "" } }) => {
  const [, from = "0", to = "0"] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  const length = Math.min(Number(to) - Number(from) + 1, 16 * MB);
  response
    .writeHead(206, { "content-range": `bytes ${from}-${to}/${2 ** 52}` })
    .end(Buffer.alloc(length));
};

let page = 0;
/** A page of a STAC search with another page after it. */
const endless: Answer = (response, request) => {
  page += 1;
  const { host = "" } = request.headers;
  json(
    JSON.stringify({
      type: "FeatureCollection",
      features: [],
      links: [
        { rel: "search", href: `http://${host}/endless/search`, method: "GET" },
        { rel: "next", href: `http://${host}/endless/search?page=${page}` },
      ],
    }),
  )(response, request);
};

/** A catalog whose child is another catalog. */
const children: Answer = (response, request) => {
  page += 1;
  json(
    JSON.stringify({
      type: "Catalog",
      id: `c${page}`,
      links: [
        { rel: "child", href: `../${page}/catalog.json` },
        { rel: "child", href: `../${page}x/catalog.json` },
      ],
    }),
  )(response, request);
};

const names = Array.from({ length: 400_000 }, (_, index) => `"k${index}":0`).join();
const attributes = Array.from({ length: 200_000 }, (_, index) => `b${index}="0"`).join(" ");

const ANSWERS: Readonly<Record<string, Answer>> = {
  hang,
  drip,
  flood,
  zeros,
  endless,
  children,
  brackets: json("[".repeat(8 * MB)),
  members: json(`{${names}}`),
  numbers: json(`[${"0,".repeat(4 * MB)}0]`),
  text: json(`"${String.raw`\u00e9`.repeat(MB)}"`),
  elements: xml(`<a>${"<b/>".repeat(2e6)}</a>`),
  depth: xml("<a>".repeat(1e6)),
  attributes: xml(`<a ${attributes}/>`),
  entities: xml(
    `<!DOCTYPE a [<!ENTITY x "${"x".repeat(1e5)}"><!ENTITY y "${"&x;".repeat(1e4)}">]><a>&y;</a>`,
  ),
  wait: send("text/plain", "later", 429, { "retry-after": "1000000000" }),
  away: send("text/plain", "", 302, { location: "http://169.254.169.254/latest/meta-data" }),
  home: send("text/plain", "", 302, { location: "http://localhost:1/" }),
  around: send("text/plain", "", 302, { location: "/around" }),
};

server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => {
  process.exit();
});
