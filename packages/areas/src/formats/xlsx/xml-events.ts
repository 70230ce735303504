import sax from "sax";
import { FileError } from "../../features/file-error.ts";

/** What is told of an XML document. Names have no namespace prefix. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Texts may come in several pieces. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Deepest elements, and most attributes of one: the parts of a workbook have fewer than twenty of each. */
const MAX_LEVELS = 64;
const MAX_ATTRIBUTES = 200;

const broken = (reason: string, cause?: unknown): FileError =>
  new FileError(`The workbook cannot be read: ${reason}.`, "Save it again with Excel, or as CSV.", {
    cause,
  });

/** A parser of XML that is fed piece by piece. It knows no entities but those of XML itself. */
export class XmlParser {
  readonly #parser = sax.parser(true, { position: false });

  constructor({ open, text, close }: XmlEvents) {
    const parser = this.#parser;
    let levels = 0;
    let attributes = 0;
    // The parser has a field for each kind of event, and no addEventListener.
    /* oxlint-disable unicorn/prefer-add-event-listener */
    parser.onopentagstart = () => {
      attributes = 0;
      levels += 1;
      if (levels > MAX_LEVELS) throw broken(`it has elements of more than ${MAX_LEVELS} levels`);
    };
    parser.onattribute = () => {
      attributes += 1;
      if (attributes > MAX_ATTRIBUTES)
        throw broken(`an element has more than ${MAX_ATTRIBUTES} attributes`);
    };
    parser.onopentag = (tag) => {
      open(localName(tag.name), tag.attributes as Record<string, string>);
    };
    parser.ontext = text;
    parser.oncdata = text;
    parser.onclosetag = (name) => {
      levels -= 1;
      close(localName(name));
    };
    parser.onerror = (error) => {
      throw broken("its XML is damaged", error);
    };
    /* oxlint-enable unicorn/prefer-add-event-listener */
  }

  /** @throws FileError for text that is no XML */
  write(text: string): void {
    this.#parser.write(text);
  }

  /** Ends the document. */
  end(): void {
    this.#parser.close();
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads a whole small document. */
export function readXml(bytes: Uint8Array, events: Partial<XmlEvents>): void {
  const nothing = (): void => undefined;
  const parser = new XmlParser({ open: nothing, text: nothing, close: nothing, ...events });
  parser.write(new TextDecoder().decode(bytes));
  parser.end();
}

/** Bytes of a piece of text that is parsed at once. */
const PIECE = 64 * 1024;

/** The text of a document in pieces of a bounded size. */
export async function* textPieces(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  for await (const piece of bytes)
    for (let at = 0; at < piece.length; at += PIECE)
      yield decoder.decode(piece.subarray(at, at + PIECE), { stream: true });
  yield decoder.decode();
}
