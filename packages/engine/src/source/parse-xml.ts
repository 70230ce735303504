import sax, { type SAXParser } from "sax";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { SourceError } from "./source-error.ts";

/** An element: its text as `#text`, its attributes with the prefix @, its children by name without namespace prefix. */
export interface XmlElement {
  "#text": string;
  [name: string]: string | XmlElement | (string | XmlElement)[];
}

/** Bytes between two pauses. */
const PIECE_BYTES = 16 * 1024;
const MAX_LEVELS = 64;
/** Maximum elements of a document: enough for the capabilities of a service with 10,000 coverages. */
const MAX_ELEMENTS = 50_000;
const MAX_ATTRIBUTES = 200;

/**
 * Parses an XML document piece by piece, so that it does not hold the event loop. Supports only the entities of XML
 * itself; removes namespace prefixes.
 *
 * @param isList whether elements of a name become an array also when there is only one
 * @param subject begin of messages: what is not as it should be
 * @returns an element without a name that contains the root
 * @throws SourceError for bytes that are no XML, or exceed the maximum of elements, levels or attributes
 * @throws the reason of the signal after an abort
 */
export async function parseXml(
  bytes: Uint8Array,
  isList: (name: string) => boolean,
  signal: AbortSignal,
  subject = "the server sent",
): Promise<XmlElement> {
  const yieldIfDue = createYieldIfDue(signal);
  const decoder = new TextDecoder();
  const tree = new XmlTree(isList, subject);
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    await yieldIfDue();
    tree.write(decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true }));
  }
  return tree.end(decoder.decode());
}

/** The tree of a document that arrives in pieces. */
class XmlTree {
  readonly #parser: SAXParser;
  readonly #isList: (name: string) => boolean;
  readonly #subject: string;
  readonly #document = newElement();
  /** The open elements, the document first. */
  readonly #open: XmlElement[] = [this.#document];
  #elements = 0;
  #attributes = 0;

  constructor(isList: (name: string) => boolean, subject: string) {
    const parser = sax.parser(true, { position: false });
    const addText = (text: string): void => {
      this.#last["#text"] += text;
    };
    // The parser has a field for each kind of event, and no addEventListener.
    Object.assign(parser, {
      onerror: () => {
        throw this.#noXml();
      },
      onopentagstart: ({ name }) => {
        this.#attributes = 0;
        this.#begin(withoutPrefix(name));
      },
      onattribute: ({ name, value }) => {
        this.#attributes += 1;
        this.#refuse(this.#attributes > MAX_ATTRIBUTES, TOO_MANY_ATTRIBUTES);
        this.#last[`@${withoutPrefix(name)}`] = value;
      },
      ontext: addText,
      oncdata: addText,
      onclosetag: () => {
        this.#open.pop();
      },
    } satisfies Partial<SAXParser>);
    this.#parser = parser;
    this.#isList = isList;
    this.#subject = subject;
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  end(text: string): XmlElement {
    this.#parser.write(text).close();
    if (this.#elements === 0) throw this.#noXml();
    return this.#document;
  }

  #noXml(): SourceError {
    const what = this.#elements === 0 ? "no XML" : "XML that is damaged or cut off";
    return new SourceError(`${this.#subject} ${what}`);
  }

  #refuse(isTooMuch: boolean, what: string): void {
    if (isTooMuch) throw new SourceError(`${this.#subject} XML of ${what}`);
  }

  get #last(): XmlElement {
    return this.#open.at(-1) ?? this.#document;
  }

  #begin(name: string): void {
    this.#elements += 1;
    this.#refuse(this.#elements > MAX_ELEMENTS, `more than ${MAX_ELEMENTS} elements`);
    this.#refuse(this.#open.length > MAX_LEVELS, `more than ${MAX_LEVELS} levels of elements`);
    const parent = this.#last;
    const element = newElement();
    const known = parent[name];
    if (Array.isArray(known)) known.push(element);
    else if (known !== undefined) parent[name] = [known, element];
    else parent[name] = this.#isList(name) ? [element] : element;
    this.#open.push(element);
  }
}

const TOO_MANY_ATTRIBUTES = `an element of more than ${MAX_ATTRIBUTES} attributes`;
/** No prototype: names come from servers, and an element may have the name __proto__. */
const newElement = (): XmlElement => {
  const element = Object.create(null) as XmlElement;
  element["#text"] = "";
  return element;
};

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);
