import { existsSync } from "node:fs";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { countiesFile } from "@cas/sample-data";
import { describe, expect, it } from "vitest";
import { outcomeOf, start } from "./child.ts";
import { countingServer } from "./counting-server.ts";
import { cas } from "./memory-terminal.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const COUNTIES = fileURLToPath(countiesFile);

const wordsOf = (url: string, out: string, areas = COUNTIES): string[] => {
  const datasets = ["-d", "maurer:precipitation", "-d", "mcd12c1:land_cover", "--time", "1999"];
  const pace = ["--batch", "20", "--concurrency", "1"];
  return ["extract", areas, ...datasets, ...pace, "--server", url, "-o", out];
};

describe("a run that was ended", () => {
  it.runIf(process.platform !== "win32")(
    "goes on after SIGKILL without asking again, and writes the same table",
    async () => {
      await using directory = await temporaryDirectory();
      await using server = await countingServer();
      const whole = directory.path("whole.csv");
      expect((await cas(wordsOf(server.url, whole))).code).toBe(0);
      expect(server.answered()).toBe(241);

      const out = directory.path("out.csv");
      const stopped = server.stopAfter(100);
      const child = start(wordsOf(server.url, out));
      const ended = outcomeOf(child);
      await stopped;
      child.kill("SIGKILL");
      expect((await ended).code).toBe(null);
      expect(existsSync(out)).toBe(false);
      expect(server.answered()).toBe(100);

      server.goOn();
      // The line that was being written when the process ended.
      await appendFile(`${out}.cas-journal`, '{"row":101,"id":"1');
      const { code, err } = await cas([...wordsOf(server.url, out), "--resume"]);
      expect([code, err]).toEqual([0, `241 areas, 241 rows in ${out}\n`]);
      expect(server.answered()).toBe(141);
      expect(await readFile(out, "utf8")).toBe(await readFile(whole, "utf8"));
      expect(existsSync(`${out}.cas-journal`)).toBe(false);
      expect(existsSync(`${out}.part`)).toBe(false);
    },
  );

  it("by a source that fails says how to go on, and can be ended again", async () => {
    await using directory = await temporaryDirectory();
    await using server = await countingServer();
    const out = directory.path("out.csv");
    void server.stopAfter(40, "fail");
    const failed = await cas(wordsOf(server.url, out));
    expect(failed.code).toBe(1);
    expect(failed.err).toMatch(
      /^Error: .* after 40 areas\. The same command with --resume goes on\.\n$/,
    );
    server.goOn();
    const without = await cas(wordsOf(server.url, out));
    expect([without.code, without.err]).toEqual([2, expect.stringContaining("--resume goes on")]);
    void server.stopAfter(60, "fail");
    const again = await cas([...wordsOf(server.url, out), "--resume"]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("after 100 areas")]);
    server.goOn();
    server.answered();
    expect((await cas([...wordsOf(server.url, out), "--resume"])).code).toBe(0);
    expect(server.answered()).toBe(141);
  });

  it("asks again for areas for which a dataset failed, in their place", async () => {
    await using directory = await temporaryDirectory();
    await using server = await countingServer();
    const [whole, out] = [directory.path("whole.csv"), directory.path("out.csv")];
    await cas(wordsOf(server.url, whole));
    void server.stopAfter(40, "fail");
    await cas(wordsOf(server.url, out));
    const journal = `${out}.cas-journal`;
    const lines = (await readFile(journal, "utf8")).split("\n");
    const lost = [{ results: [], warnings: ["maurer:precipitation: late"] }];
    for (const at of [1, 25])
      lines[at] = JSON.stringify({ ...(JSON.parse(lines[at] ?? "") as object), answers: lost });
    await writeFile(journal, lines.join("\n"));
    // It is ended again, before and after it has all that was answered.
    for (const count of [1, 11]) {
      server.goOn();
      void server.stopAfter(count, "fail");
      expect((await cas([...wordsOf(server.url, out), "--resume"])).code).toBe(1);
    }
    server.goOn();
    const { code, err } = await cas([...wordsOf(server.url, out), "--resume"]);
    expect([code, err]).toEqual([0, `241 areas, 241 rows in ${out}\n`]);
    expect(await readFile(out, "utf8")).toBe(await readFile(whole, "utf8"));
    expect(existsSync(`${journal}.next`)).toBe(false);
  });

  it.runIf(process.platform !== "win32")("by Ctrl-C has exit code 130", async () => {
    await using directory = await temporaryDirectory();
    await using server = await countingServer();
    const out = directory.path("out.csv");
    const stopped = server.stopAfter(20);
    const child = start(wordsOf(server.url, out));
    const ended = outcomeOf(child);
    await stopped;
    child.kill("SIGINT");
    expect(await ended).toMatchObject({
      code: 130,
      err: "Error: Stopped after 20 areas. The same command with --resume goes on.\n",
    });
  });

  it("refuses the journal of another question, of other areas, and a damaged one", async () => {
    await using directory = await temporaryDirectory();
    await using server = await countingServer();
    const [out, areas] = [directory.path("out.csv"), directory.path("areas.geojson")];
    const text = await readFile(COUNTIES, "utf8");
    await writeFile(areas, text);
    void server.stopAfter(40, "fail");
    await cas(wordsOf(server.url, out, areas));
    server.goOn();
    const resumed = [...wordsOf(server.url, out, areas), "--resume"];
    const other = await cas([...resumed, "--stat", "max"]);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("is of another question")]);
    await writeFile(areas, text.replace(/-\d+\.\d+/, "-84.123"));
    const moved = await cas(resumed);
    expect([moved.code, moved.err]).toEqual([2, expect.stringContaining("The areas changed")]);
    await writeFile(areas, text);
    const journal = `${out}.cas-journal`;
    const lines = (await readFile(journal, "utf8")).split("\n");
    await writeFile(journal, [lines[0], "{}", ...lines.slice(2)].join("\n"));
    const damaged = await cas(resumed);
    expect([damaged.code, damaged.err]).toEqual([2, expect.stringContaining("is damaged")]);
    expect((await cas([...wordsOf(server.url, out, areas), "--overwrite"])).code).toBe(0);
  });
});
