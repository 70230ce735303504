import { tableBesideCas } from "./beside-cas.ts";
import { startLabService } from "./python.ts";

// Prints the table of docs/guide/statistics.md; CAS_PYTHON names the Python with the service.
await using service = await startLabService();
process.stdout.write(`${(await tableBesideCas(service.url)).join("\n")}\n`);
