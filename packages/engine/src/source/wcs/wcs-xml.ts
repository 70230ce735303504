import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import { SourceError } from "../source-error.ts";

/** Elements that may occur more than once. */
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

/** The text of an element. */
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
 * @throws SourceError for bytes that are no XML, another document, or an exception report
 */
export function parseWcsXml<Schema extends z.ZodType>(
  schema: Schema,
  bytes: Uint8Array,
): z.infer<Schema> {
  const parsed = schema.safeParse(refuseReport(bytes));
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new SourceError(`the response of the server does not follow WCS: ${path}`, {
    cause: parsed.error,
  });
}

/**
 * Parses an XML document.
 *
 * @throws SourceError for bytes that are no XML, and for an exception report (OGC 06-121r9, chapter 8), naming its code
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
