import { z } from "zod";
import type { WorkbenchRequest } from "../question/question.ts";
import { FIRST_VIEW } from "../view/view.ts";
import type { Area } from "../areas/store/area.ts";
import { writeLink } from "./write-link.ts";

/** A manifest of this page, as far as it holds a question. */
const QuestionFile = z.object({ manifest_version: z.literal(1), link: z.string() });
/** A manifest of the command cas, which has no link. */
const CommandFile = z.union([
  z.object({ manifest_version: z.literal(1), link: z.null(), program: z.string() }),
  z.object({ cas_manifest: z.literal(1) }),
]);

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

/**
 * The fragment of the link in a manifest that a page of this app saved, or that opens the question of a manifest of
 * `cas extract`; undefined for any other file.
 *
 * @throws Error, for people, for a question that the page cannot ask
 */
export async function fragmentOfFile(
  file: Pick<File, "name" | "size" | "text">,
): Promise<string | undefined> {
  if (!/\.json$/i.test(file.name) || file.size > MAX_BYTES) return undefined;
  const text = await file.text();
  // Files of areas are JSON, too: parse only what can be a manifest.
  if (!/"(manifest_version|cas_manifest)"/.test(text)) return undefined;
  const manifest = parseJson(text);
  if (CommandFile.safeParse(manifest).success) {
    const { pageQuestion } = await import("./manifest-question.ts");
    const { question, areas } = pageQuestion(manifest);
    return await wholeFragment({ ...question, areaIds: areas.map(({ id }) => id) }, areas);
  }
  const { data } = QuestionFile.safeParse(manifest);
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
