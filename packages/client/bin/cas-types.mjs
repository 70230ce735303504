#!/usr/bin/env node
import { runTypesCommand } from "@cas/client/types";

process.exitCode = await runTypesCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
