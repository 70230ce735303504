import { SourceError } from "../source-error.ts";
import { readHeap2Objects } from "./fractal-heap.ts";
import { Fields, type FieldSizes } from "./fields.ts";
import { MAX_LINKS } from "./max-links.ts";
import { type Message, MESSAGES } from "./object-header.ts";
import { readSymbolTable } from "./symbol-table.ts";
import type { StructureReads } from "./structure-reads.ts";

/** Type of the records of indexes by name. */
const BY_NAME = 5;

/**
 * The objects in a group by their names, with the addresses of their headers; links to other files and by name are left out.
 *
 * @throws SourceError for more than a maximum
 */
export async function readLinks(
  messages: readonly Message[],
  reads: StructureReads,
): Promise<ReadonlyMap<string, number>> {
  const table = messages.find(({ type }) => type === MESSAGES.symbolTable);
  if (table !== undefined) return await readSymbolTable(table.body, reads);
  const bodies = messages.filter(({ type }) => type === MESSAGES.link).map(({ body }) => body);
  const info = messages.find(({ type }) => type === MESSAGES.linkInfo);
  if (info !== undefined) {
    const fields = new Fields(info.body, reads.sizes);
    const flags = fields.skip(1).byte();
    if ((flags & 1) !== 0) fields.skip(8);
    const [heap, index] = [fields.address(), fields.address()];
    if (heap !== undefined && index !== undefined)
      bodies.push(
        ...(await readHeap2Objects({ heap, index, recordType: BY_NAME, most: MAX_LINKS }, reads)),
      );
  }
  if (bodies.length > MAX_LINKS) throw new SourceError(`a group has more than ${MAX_LINKS} links`);
  return new Map(bodies.flatMap((body) => linkOf(body, reads.sizes) ?? []));
}

/** A hard link: its name and the address of its object; undefined for other links. */
function linkOf(body: Uint8Array, sizes: FieldSizes): [readonly [string, number]] | undefined {
  const fields = new Fields(body, sizes);
  const flags = fields.skip(1).byte();
  const kind = (flags & 0x08) === 0 ? 0 : fields.byte();
  if ((flags & 0x04) !== 0) fields.skip(8);
  if ((flags & 0x10) !== 0) fields.skip(1);
  const name = fields.text(fields.number(2 ** (flags & 3)));
  const address = kind === 0 ? fields.address() : undefined;
  return address === undefined ? undefined : [[name, address]];
}
