import * as z from "zod";
import { SourceError } from "../source-error.ts";

/** A part of a file, or a whole one. */
export interface FilePart {
  /** URL of the file, or a path; as the document has it. */
  readonly file: string;
  readonly range?: { readonly offset: number; readonly length: number } | undefined;
}

/** The bytes of an object of a store, or where they are. */
export type Reference = Uint8Array | FilePart;

const Count = z.int().min(0);
const Entry = z.union([
  z.string(),
  z.tuple([z.string()]),
  z.tuple([z.string(), Count, Count]),
  z.record(z.string(), z.unknown()),
]);

const INLINE = "base64:";
const TEMPLATE = /\{\{\s*(\w+)\s*\}\}/g;
const MAX_TEMPLATE = 2000;

/**
 * The objects of a store by their keys, in a document of references of kerchunk (Reference Filesystem Specification, versions
 * 0 and 1), which VirtualiZarr writes too.
 */
export class ReferenceDocument {
  readonly #entries: Readonly<Record<string, unknown>>;
  readonly #templates: Readonly<Record<string, unknown>>;

  /** @throws SourceError for JSON that is no such document, or uses what is not supported */
  constructor(document: unknown) {
    if (!isObject(document)) throw new SourceError("it is no document of references");
    const { version, refs, templates = {}, gen } = document;
    if (version !== undefined && version !== 1)
      throw new SourceError("its version of references is not supported: write version 1");
    if (gen !== undefined && !(Array.isArray(gen) && gen.length === 0))
      throw new SourceError("its references are generated (gen), which is not supported");
    const entries = version === undefined ? document : refs;
    if (!isObject(entries) || !isObject(templates))
      throw new SourceError("it is no document of references");
    // Not copied: there may be two hundred thousand of them.
    this.#entries = entries;
    this.#templates = templates;
  }

  /**
   * The reference of a key; undefined for an object that does not exist.
   *
   * @throws SourceError for an entry that is no reference
   */
  find(key: string): Reference | undefined {
    if (!Object.hasOwn(this.#entries, key)) return undefined;
    const found = this.#entries[key];
    const parsed = Entry.safeParse(found);
    if (!parsed.success) throw new SourceError(`its reference of ${key.slice(0, 80)} is not valid`);
    const entry = parsed.data;
    if (typeof entry === "string") return inlineBytes(entry);
    // Some writers have the metadata as JSON, not as text of JSON.
    if (!Array.isArray(entry)) return Buffer.from(JSON.stringify(entry));
    const [file, offset, length] = entry;
    const range = offset === undefined || length === undefined ? undefined : { offset, length };
    return { file: this.#withTemplates(file), range };
  }

  #withTemplates(file: string): string {
    return file.replaceAll(TEMPLATE, (_, name: string) => {
      const shown = name.slice(0, 40);
      if (!Object.hasOwn(this.#templates, name))
        throw new SourceError(`its references use {{${shown}}}, which is no template`);
      const text = this.#templates[name];
      if (typeof text === "string" && text.length <= MAX_TEMPLATE && !text.includes("{{"))
        return text;
      throw new SourceError(`its template ${shown} is not supported`);
    });
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function inlineBytes(text: string): Uint8Array {
  return text.startsWith(INLINE)
    ? Buffer.from(text.slice(INLINE.length), "base64")
    : Buffer.from(text, "utf8");
}
