import { z } from "zod";
import type { WorkbenchRequest } from "../question/question.ts";
import { FIRST_VIEW } from "../view/view.ts";
import type { Area } from "../areas/store/area.ts";
import { writeLink } from "./write-link.ts";

/** A manifest, as far as it holds a question. */
const QuestionFile = z.object({ manifest_version: z.literal(1), link: z.string() });

/** Largest manifest that is read, bytes: most of it are outlines. */
const MAX_BYTES = 64 * 2 ** 20;

/**
 * The fragment of a link to a question and its values, with all outlines: for a file, which may be longer than a link for chats and
 * mails.
 */
export async function wholeFragment(
  question: WorkbenchRequest,
  areas: readonly Area[],
): Promise<string> {
  const view = { ...FIRST_VIEW, isAsked: true };
  const { fragment, stored } = await writeLink({ areas, question, view });
  if (stored === undefined) return fragment;
  const fields = new URLSearchParams(fragment);
  fields.delete("stored");
  fields.set("own", stored.text);
  return fields.toString();
}

/** The fragment of the link in a manifest that a page of this app saved; undefined for any other file. */
export async function fragmentOfFile(
  file: Pick<File, "name" | "size" | "text">,
): Promise<string | undefined> {
  if (!/\.json$/i.test(file.name) || file.size > MAX_BYTES) return undefined;
  const text = await file.text();
  // Files of areas are JSON, too: parse only what can be a manifest.
  if (!text.includes('"manifest_version"')) return undefined;
  const { data } = QuestionFile.safeParse(parseJson(text));
  const [, fragment] = /#(.+)$/s.exec(data?.link ?? "") ?? [];
  return fragment;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
