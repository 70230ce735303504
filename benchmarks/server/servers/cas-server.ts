import { devNull } from "node:os";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { destination, pino } from "pino";
import { UPSTREAM } from "./serving.ts";

/* apps/server with its log: in front of a deployed CAS, or with the engine over the sample data. */
const log = pino({ level: "info" }, destination({ dest: devNull, sync: false }));
const { url } = await startServer(
  readEnvironment({
    PORT: "0",
    CAS_BASE_URL: UPSTREAM,
    CAS_RESULT_CACHE_TTL_S: process.argv[3],
  }),
  log,
);
process.send?.(url);
