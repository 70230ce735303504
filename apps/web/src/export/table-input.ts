import type { TableInput } from "@cas/tables";
import type { WorkbenchResponse } from "../answer/answer.ts";

/** An answer as the input of tables and manifests. */
export const tableInput = ({
  question: { datasetIds, timeSteps },
  ...answer
}: WorkbenchResponse): TableInput => ({ ...answer, datasetIds, timeSteps });
