import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";

const { problemsOf } = (await import(pathToFileURL(join(ROOT, ".ci/commit-message.mjs")).href)) as {
  problemsOf: (message: string) => string[];
};

const BODY = "The pixel was counted twice.";
const of = (length: number): string => "é".repeat(length);

it.each([
  ["a subject and a body", `Count edges once\n\n${BODY}\n`],
  ["a subject of 72 characters, however many bytes they have", `${of(72)}\n\n${BODY}`],
  ["a body of several paragraphs", `Count edges once\n\n${BODY}\n\nMore.\n`],
  ["line ends of Windows", `Count edges once\r\n\r\n${BODY}\r\n`],
  ["a body and trailers", `Count edges once\n\n${BODY}\n\nCo-authored-by: A <a@example.com>\n`],
  ["an ellipsis inside", `Read ... as an ellipsis here\n\n${BODY}`],
])("allows %s", (_name, message) => {
  expect(problemsOf(message)).toEqual([]);
});

it.each([
  [`${of(73)}\n\n${BODY}`, "The subject has 73 characters; at most 72 are allowed"],
  [`Count edges once.\n\n${BODY}`, "The subject ends with a period; remove it"],
  [`Count edges once\n${BODY}`, "The second line is not blank"],
  [`\n\n${BODY}`, "The subject is empty"],
  ["Count edges once", "There is no body; say why the change is made"],
  ["Count edges once\n\n \n", "There is no body; say why the change is made"],
  [
    "Count edges once\n\nCo-authored-by: A <a@example.com>\nSigned-off-by: B <b@example.com>\n",
    "There is no body; say why the change is made",
  ],
])("refuses %j", (message, problem) => {
  expect(problemsOf(message)).toEqual([problem]);
});

it("lists every fault of a message", () => {
  expect(problemsOf(`${of(80)}.`)).toHaveLength(3);
});
