import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, isIP } from "node:net";
import { createTrpcApi, type RequestGuard } from "@cas/api";
import { createHttpApi } from "@cas/api/http";
import { toNodeHandler } from "@cas/api/node";
import { CasError, type CasErrorType } from "@cas/models";
import type { Command } from "commander";
import { CommandError, usageError } from "../program/command-error.ts";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import { wholeNumber } from "../program/option-values.ts";
import type { Run } from "../program/run.ts";
import { openSource } from "../source/open-source.ts";
import { type SourceOptions, withSource } from "../source/source-options.ts";
import { plainText, print } from "../terminal/print.ts";
import { untilStopped } from "../terminal/until-stopped.ts";

interface ServeOptions extends SourceOptions {
  readonly host: string;
  readonly port: number;
}

/** Adds `cas serve`. */
export function addServe(program: Command, run: Run): void {
  const command = program
    .command("serve")
    .summary("serve a source over HTTP on this machine")
    .description(
      "Serves a source by CAS's HTTP API (reference at /docs) and by tRPC (/trpc), for programs on this machine: no keys, no rate limits, no web page. The server of the repository (apps/server, or its container image) has those, and is the one for other machines.",
    )
    .option("--host <address>", "address of this machine to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on; 0 for a free one", wholeNumber(0), 3000);
  withSource(command).action((options: ServeOptions) =>
    run(async (terminal) => {
      const { host, port } = options;
      if (!isOwn(host))
        throw usageError(
          `cas serve has no keys, so it listens for this machine only: --host ${host} is neither localhost nor an address like 127.0.0.1. Run apps/server for other machines.`,
        );
      await using source = await openSource(options, terminal);
      const guarded = { authorize: onlyFromHere };
      const trpc = toNodeHandler(createTrpcApi(source.cas, { endpoint: "/trpc", ...guarded }));
      const http = toNodeHandler(createHttpApi(source.cas, guarded));
      const server = createServer((request, response) => {
        trpc(request, response, () => {
          http(request, response);
        });
      });
      server.listen({ host, port });
      await once(server, "listening").catch((error: unknown) => {
        throw new CommandError(
          `Cannot listen on port ${port} of ${host}: ${error instanceof Error ? error.message : String(error)}; give another --port.`,
        );
      });
      const { address, port: chosen, family } = server.address() as AddressInfo;
      const url = `http://${family === "IPv6" ? `[${address}]` : address}:${chosen}`;
      await print(terminal.stdout, `${url}\n`);
      await print(
        terminal.stderr,
        `Serving ${plainText(source.name)}; ${url}/docs; Ctrl-C stops.\n`,
      );
      await untilStopped(terminal.signal);
      server.closeAllConnections();
      server.close();
      return EXIT_CODES.ok;
    }),
  );
  withExamples(command, [
    ["cas serve", "the sample data at http://127.0.0.1:3000"],
    ["cas serve --raster dem.tif --port 8000", "a raster of your own, for CASClient of Python"],
  ]);
}

const isOwn = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/** Rejects what a page of another site makes a browser send, also under a name that was pointed to this machine. */
const onlyFromHere: RequestGuard = ({ headers }) => {
  const host = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(headers.get("host") ?? "localhost") ?? [];
  const [, v6, name] = host;
  const site = headers.get("sec-fetch-site") ?? "none";
  if (isOwn((v6 ?? name ?? "").toLowerCase()) && (site === "none" || site === "same-origin"))
    return undefined;
  return new CasError<CasErrorType>({
    errorType: "unauthorized",
    statusCode: 403,
    message: "cas serve answers programs of this machine, not pages of other sites",
  });
};
