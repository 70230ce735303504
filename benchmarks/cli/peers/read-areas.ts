import { openAreaFile } from "@cas/areas/node";

/** Reads a file of areas to its end, and prints how many it has and the peak memory as a line of JSON. */
await using file = await openAreaFile(process.argv[2] ?? "");
let rows = 0;
for await (const item of file.areas()) if (item.fault === undefined) rows += 1;
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ rows, peakMb })}\n`);
