import * as z from "zod";
import { parseXml } from "../parse-xml.ts";
import { elseBytes } from "../file-kind.ts";
import { HtmlPageError, SourceError } from "../source-error.ts";

/** Elements that may occur more than once. */
const LISTS: ReadonlySet<string> = new Set([
  "ServiceTypeVersion",
  "formatSupported",
  "CoverageSummary",
  "CoverageDescription",
  "offsetVector",
  "field",
  "nilValue",
  "Exception",
]);

/** The text of an element. */
export const XmlText = z.object({ "#text": z.string() }).transform((element) => element["#text"]);

const Report = z.object({
  ExceptionReport: z.object({
    Exception: z.array(z.object({ "@exceptionCode": z.string() })),
  }),
});

/**
 * Reads an XML document of a WCS.
 *
 * @throws SourceError for bytes that are no XML, another document, or an exception report
 */
export async function parseWcsXml<Schema extends z.ZodType>(
  schema: Schema,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(await refuseReport(bytes, signal));
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
export async function refuseReport(bytes: Uint8Array, signal: AbortSignal): Promise<unknown> {
  refuseOtherKinds(bytes);
  const document = await parseXml(bytes, (name) => LISTS.has(name), signal);
  const report = Report.safeParse(document);
  if (!report.success) return document;
  const code = report.data.ExceptionReport.Exception[0]?.["@exceptionCode"] ?? "";
  throw new SourceError(`the server refused: ${code.replaceAll(/[^\w.-]/g, "").slice(0, 60)}`);
}

function refuseOtherKinds(bytes: Uint8Array): void {
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) throw new HtmlPageError();
  if (!start.startsWith("<")) throw new SourceError(`the server sent no XML${elseBytes(bytes)}`);
}
