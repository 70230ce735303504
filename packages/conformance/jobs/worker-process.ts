/**
 * A process of the role worker, whose source fails each tenth time. Usage: worker-process.ts DATABASE_URL DATA_DIR; a test kills
 * it, stops it for longer than its leases, and starts it again.
 */
import { CasEngine } from "@cas/engine";
import { openJobs } from "@cas/jobs";
import { CasError, type Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { LEASE } from "./limits.ts";
import { untilItAnswers } from "./until-it-answers.ts";

const [, , databaseUrl = "", dataDir = ""] = process.argv;
const engine = await CasEngine.open({ catalog: sampleCatalog });
let asked = 0;
const cas: Pick<Cas, "batchExtract"> = {
  batchExtract: (request, options) => {
    if (++asked % 10 === 0)
      throw new CasError({ errorType: "connection_error", message: "the source is away" });
    return engine.batchExtract(request, options);
  },
};
await untilItAnswers(() =>
  openJobs({
    cas: Object.assign(Object.create(engine) as Cas, cas),
    databaseUrl,
    dataDir,
    role: "worker",
    leaseSeconds: LEASE,
    // So many that no part fails by chance, and failures are tried again at once.
    tries: 1000,
    retrySeconds: 0,
    restarts: 1000,
  }),
);
