import sax, { type SAXParser } from "sax";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { SourceError } from "./source-error.ts";

/** An element: its text as `#text`, its attributes with an @, its children by their names without a prefix. */
export interface XmlElement {
  "#text": string;
  [name: string]: string | XmlElement | (string | XmlElement)[];
}

/** Bytes that are read between two pauses. */
const PIECE_BYTES = 16 * 1024;
const MOST_LEVELS = 64;
/** Most elements of a document: the capabilities of a service with some 10,000 coverages. */
const MOST_ELEMENTS = 50_000;
const MOST_ATTRIBUTES = 200;

/**
 * Reads an XML document piece by piece, so that none holds the event loop. Entities other than those of XML itself are not
 * known; prefixes of names are left out.
 *
 * @param isList whether elements of a name are given as an array also when there is one
 * @returns an element without a name that holds the root
 * @throws SourceError for what is no XML, or has more elements, levels or attributes than are read; the reason of the signal
 * once it is aborted
 */
export async function parseXml(
  bytes: Uint8Array,
  isList: (name: string) => boolean,
  signal: AbortSignal,
): Promise<XmlElement> {
  const yieldIfDue = createYieldIfDue(signal);
  const decoder = new TextDecoder();
  const tree = new XmlTree(isList);
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    await yieldIfDue();
    tree.write(decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true }));
  }
  return tree.end(decoder.decode());
}

/** The elements of a document that comes in pieces. */
class XmlTree {
  readonly #parser: SAXParser;
  readonly #isList: (name: string) => boolean;
  readonly #document = newElement();
  /** The elements that are open, the document first. */
  readonly #open: XmlElement[] = [this.#document];
  #elements = 0;
  #attributes = 0;

  constructor(isList: (name: string) => boolean) {
    const parser = sax.parser(true, { position: false });
    const addText = (text: string): void => {
      this.#last["#text"] += text;
    };
    // It has a field for each kind of event, and no addEventListener.
    Object.assign(parser, {
      onerror: () => {
        throw new SourceError(NO_XML);
      },
      onopentagstart: ({ name }) => {
        this.#attributes = 0;
        this.#begin(withoutPrefix(name));
      },
      onattribute: ({ name, value }) => {
        this.#attributes += 1;
        refuse(this.#attributes > MOST_ATTRIBUTES, TOO_MANY_ATTRIBUTES);
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
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  end(text: string): XmlElement {
    this.#parser.write(text).close();
    if (this.#elements === 0) throw new SourceError(NO_XML);
    return this.#document;
  }

  get #last(): XmlElement {
    return this.#open.at(-1) ?? this.#document;
  }

  #begin(name: string): void {
    this.#elements += 1;
    refuse(this.#elements > MOST_ELEMENTS, `more than ${MOST_ELEMENTS} elements`);
    refuse(this.#open.length > MOST_LEVELS, `more than ${MOST_LEVELS} levels of elements`);
    const parent = this.#last;
    const element = newElement();
    const known = parent[name];
    if (Array.isArray(known)) known.push(element);
    else if (known !== undefined) parent[name] = [known, element];
    else parent[name] = this.#isList(name) ? [element] : element;
    this.#open.push(element);
  }
}

const TOO_MANY_ATTRIBUTES = `an element of more than ${MOST_ATTRIBUTES} attributes`;
const NO_XML = "the server sent no XML";

function refuse(isTooMuch: boolean, what: string): void {
  if (isTooMuch) throw new SourceError(`the server sent XML of ${what}`);
}

/** Names come from servers: an element called __proto__ is an element. */
const newElement = (): XmlElement => {
  const element = Object.create(null) as XmlElement;
  element["#text"] = "";
  return element;
};

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);
