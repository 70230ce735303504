import { expect, it } from "vitest";

/** The exports of each entry point: adding or removing a name is a decision, not an accident. */
it.each([
  "@cas/models",
  "@cas/client",
  "@cas/client/fetch",
  "@cas/client/sync",
  "@cas/client/types",
  "@cas/engine",
  "@cas/api",
  "@cas/api/client",
  "@cas/decorators",
  "@cas/areas",
  "@cas/cli",
  "@cas/areas/node",
  "@cas/jobs",
  "@cas/tables",
  "@cas/api/http",
  "@cas/api/mcp",
  "@cas/api/node",
  "@cas/api/query",
  "@cas/sample-data",
  "@cas/testing",
  "@cas/testing/msw",
])("%s exports what it means to", async (name) => {
  const exported = (await import(name)) as object;
  expect(Object.keys(exported).toSorted().join(" ")).toMatchSnapshot();
});
