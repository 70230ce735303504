import type { HttpHead } from "./http-client.ts";
import { HtmlPageError } from "../source-error.ts";

/** @throws HtmlPageError for an HTML page instead of data: a log-in, an error, a portal */
export function refuseHtml(head: HttpHead): void {
  if (/^\s*(text\/html|application\/xhtml)/i.test(head.header("content-type") ?? ""))
    throw new HtmlPageError();
}
