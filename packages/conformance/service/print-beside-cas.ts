import { tableBesideCas } from "./beside-cas.ts";
import { startLabService } from "./python.ts";

// The table of docs/guide/statistics.md; CAS_PYTHON names the Python that has the service installed.
await using service = await startLabService();
process.stdout.write(`${(await tableBesideCas(service.url)).join("\n")}\n`);
