import { once } from "node:events";
import { createCasMcpServer } from "@cas/api/mcp";
import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import type { Command } from "commander";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import type { Run } from "../program/run.ts";
import { openSource } from "../source/open-source.ts";
import { type SourceOptions, withSource } from "../source/source-options.ts";
import { plainText, print } from "../terminal/print.ts";
import { untilStopped } from "../terminal/until-stopped.ts";

/** Largest message of an assistant, bytes: as large as a body of the APIs. */
const MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

/** Adds `cas mcp`. */
export function addMcp(program: Command, run: Run): void {
  const command = program
    .command("mcp")
    .summary("give an assistant the questions as tools")
    .description(
      "Speaks the Model Context Protocol over stdin and stdout, for an assistant that starts it: it searches datasets and extracts values by itself. It ends when the assistant closes stdin.",
    );
  withSource(command).action((options: SourceOptions) =>
    run(async (terminal) => {
      await using source = await openSource(options, terminal);
      const failed = (error: unknown): void => {
        const words = error instanceof Error ? error.message : String(error);
        void print(terminal.stderr, `Error: ${plainText(words)}\n`);
      };
      const { stdin, stdout } = terminal;
      const transport = new StdioServerTransport(stdin, stdout, {
        maxBufferSize: MAX_MESSAGE_BYTES,
      });
      const server = serveStdio(() => createCasMcpServer(source.cas, { onError: failed }), {
        transport,
        onerror: failed,
      });
      await Promise.race([once(stdin, "close"), untilStopped(terminal.signal)]);
      await server.close();
      return EXIT_CODES.ok;
    }),
  );
  withExamples(command, [
    ["cas mcp", "what an assistant starts to ask the sample data"],
    ["cas mcp --server https://cas.example.com", "over a service"],
  ]);
}
