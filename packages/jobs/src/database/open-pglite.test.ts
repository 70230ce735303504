import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "./database.ts";
import { openPglite } from "./open-pglite.ts";

let folder: string;
let database: Database;
/** Microseconds of processor time in which the database was made: of the main thread, and of all threads. */
let took: { readonly own: number; readonly all: number };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cas-pglite-"));
  const [own, all] = [process.threadCpuUsage(), process.cpuUsage()];
  database = await openPglite(folder);
  const sum = ({ user, system }: NodeJS.CpuUsage): number => user + system;
  took = { own: sum(process.threadCpuUsage(own)), all: sum(process.cpuUsage(all)) };
  await database.executeSql("create table note (text text primary key)");
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const notes = async (): Promise<unknown[]> =>
  (await database.executeSql("select text from note order by text")).rows.map(({ text }) => text);

it("makes the database in another thread", () => {
  expect(took.own).toBeLessThan(took.all / 4);
});

it("runs several statements without values, and returns the rows of all", async () => {
  const { rows } = await database.executeSql("select 1 as a; select 2 as a");
  expect(rows).toEqual([{ a: 1 }, { a: 2 }]);
});

it("a transaction takes effect as a whole, with no statements of others in it", async () => {
  const order: string[] = [];
  const first = database.transaction(async (sql) => {
    await sql.executeSql("insert into note values ($1)", ["a"]);
    await new Promise((resolve) => setImmediate(resolve));
    order.push("transaction");
    return (await sql.executeSql("select count(*)::integer as count from note")).rows[0]?.["count"];
  });
  const second = database
    .executeSql("insert into note values ('b')")
    .then(() => order.push("statement"));
  expect(await first).toBe(1);
  await second;
  expect(order).toEqual(["transaction", "statement"]);
  expect(await notes()).toEqual(["a", "b"]);
});

it("a transaction that fails has no effect, and keeps nobody from the next one", async () => {
  const failed = database.transaction(async (sql) => {
    await sql.executeSql("insert into note values ('c')");
    // The statements after it are refused too.
    await sql.executeSql("insert into note values ('a')").catch(() => {});
    await sql.executeSql("insert into note values ('d')");
  });
  await expect(failed).rejects.toMatchObject({ code: "25P02" });
  await expect(
    database.transaction(async () => {
      throw new RangeError("no");
    }),
  ).rejects.toThrow(new RangeError("no"));
  expect(await notes()).toEqual(["a", "b"]);
});

it("an error of a statement has its SQLSTATE", async () => {
  await expect(database.executeSql("insert into note values ('a')")).rejects.toMatchObject({
    code: "23505",
    message: expect.stringContaining("duplicate key") as unknown,
  });
  expect(await notes()).toEqual(["a", "b"]);
});

it("is there again after it was closed, and refuses statements meanwhile", async () => {
  const closed = database;
  await closed.close();
  await expect(closed.executeSql("select 1")).rejects.toThrow(
    "The thread of the database of jobs has ended",
  );
  database = await openPglite(folder);
  expect(await notes()).toEqual(["a", "b"]);
});
