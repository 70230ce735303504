import { describe, expect, it } from "vitest";
import { neverAborted } from "../../test/never-aborted.ts";
import { parseXml, type XmlElement } from "./parse-xml.ts";

const parse = (text: string, signal = neverAborted): Promise<XmlElement> =>
  parseXml(new TextEncoder().encode(text), (name) => name === "item", signal);

describe("parseXml", () => {
  it("gives texts, attributes and children by name without prefixes", async () => {
    const root = await parse(
      `<?xml version="1.0"?><!DOCTYPE a:list [<!ENTITY x "y">]><a:list b:id="7"><a:item>é &lt; 1</a:item>` +
        `<one><![CDATA[<raw>]]></one><two/><two>2</two><!-- no --><__proto__>x</__proto__></a:list>`,
    );
    expect(JSON.parse(JSON.stringify(root))).toEqual({
      "#text": "",
      list: {
        "#text": "",
        "@id": "7",
        item: [{ "#text": "é < 1" }],
        one: { "#text": "<raw>" },
        two: [{ "#text": "" }, { "#text": "2" }],
        ["__proto__"]: { "#text": "x" },
      },
    });
  });

  it("decodes letters that are split between two pieces", async () => {
    const text = "é".repeat(40_000);
    expect(await parse(`<a> ${text}</a>`)).toMatchObject({ a: { "#text": ` ${text}` } });
  });

  it.each([
    ["no XML at all", "hello"],
    ["nothing", ""],
    ["JSON", '{"a":1}'],
  ])("rejects %s", async (_what, text) => {
    await expect(parse(text)).rejects.toThrow("the server sent no XML");
  });

  it.each([
    ["elements that are not closed", "<a><b></a>"],
    ["a root that is not closed", "<a><b></b>"],
    ["an entity that is not known", "<!DOCTYPE a [<!ENTITY x 'xxxx'>]><a>&x;</a>"],
  ])("rejects %s", async (_what, text) => {
    await expect(parse(text)).rejects.toThrow("the server sent XML that is damaged or cut off");
  });

  it.each([
    ["50000 elements", `<a>${"<b/>".repeat(1e6)}</a>`],
    [
      "200 attributes",
      `<a ${Array.from({ length: 1e5 }, (_, index) => `b${index}=""`).join(" ")}/>`,
    ],
    ["64 levels", "<a>".repeat(1e6)],
  ])("rejects more than %s", async (limit, text) => {
    await expect(parse(text)).rejects.toThrow(limit);
  });

  it("yields to the event loop, and stops after an abort", async () => {
    const large = `<a>${`<b>${"x".repeat(1000)}</b>`.repeat(20_000)}</a>`;
    let turns = 0;
    let isOver = false;
    const turn = (): void => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    turn();
    await parse(large).finally(() => (isOver = true));
    expect(turns).toBeGreaterThan(1);
    const caller = new AbortController();
    const parsing = parse(large, caller.signal);
    caller.abort(new RangeError("left"));
    await expect(parsing).rejects.toThrow("left");
  });
});
