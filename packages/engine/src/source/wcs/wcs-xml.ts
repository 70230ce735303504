import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import { SourceError } from "../source-error.ts";

/** Elements that may occur once or more often. */
const LISTS: ReadonlySet<string> = new Set([
  "ServiceTypeVersion",
  "formatSupported",
  "CoverageSummary",
  "CoverageDescription",
  "offsetVector",
  "Exception",
]);

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#text",
  alwaysCreateTextNode: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => LISTS.has(name),
});

/** What of the text of an element counts. */
export const XmlText = z
  .looseObject({ "#text": z.string() })
  .transform((element) => element["#text"]);

const Report = z.looseObject({
  ExceptionReport: z.looseObject({
    Exception: z.array(z.looseObject({ "@exceptionCode": z.string() })),
  }),
});

/**
 * Reads an XML document of a WCS.
 *
 * @throws SourceError for what is no XML, is another document, or reports an error
 */
export function parseWcsXml<Schema extends z.ZodType>(
  schema: Schema,
  bytes: Uint8Array,
): z.infer<Schema> {
  const parsed = schema.safeParse(refuseReport(bytes));
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new SourceError(`the server's answer is not what WCS says: ${path}`, {
    cause: parsed.error,
  });
}

/**
 * What an XML document holds.
 *
 * @throws SourceError for what is no XML, and for an exception report (OGC 06-121r9, chapter 8), naming its code
 */
export function refuseReport(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  if (XMLValidator.validate(text) !== true) throw new SourceError("the server sent no XML");
  const document: unknown = parser.parse(text);
  const report = Report.safeParse(document);
  if (!report.success) return document;
  const code = report.data.ExceptionReport.Exception[0]?.["@exceptionCode"] ?? "";
  throw new SourceError(`the server refused: ${code.replaceAll(/[^\w.-]/g, "").slice(0, 60)}`);
}
