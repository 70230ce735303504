import { dictionaryCsv, dictionaryOf, tableOf } from "@cas/tables";
import type { WorkbenchResponse } from "../answer/answer.ts";
import { manifestOf } from "./export-file.ts";
import { askedOf, outcomesOf } from "./write-answer.ts";

/** The data dictionary of the table with a row for each area, as CSV. */
export function dictionaryText(answer: WorkbenchResponse): string {
  const question = askedOf(answer);
  const table = tableOf(question, { layout: "wide", classes: "found" });
  const outcomeOf = outcomesOf(answer);
  for (const area of answer.areas) table.learn(area, outcomeOf(area.id));
  const { sources } = manifestOf(answer, { now: new Date() });
  return dictionaryCsv(dictionaryOf(table, question, sources));
}
