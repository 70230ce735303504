import { SourceError } from "../source-error.ts";
import { Fields } from "./fields.ts";
import type { StructureReads } from "./structure-reads.ts";

/** Types of messages: HDF5 File Format Specification 3.0, section IV.A.2. */
export const MESSAGES = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  oldFillValue: 0x04,
  fillValue: 0x05,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  filters: 0x0b,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const;

/** A message of the header of an object. */
export interface Message {
  readonly type: number;
  /** Bits of the message; 0x02 stands for a message that is stored elsewhere. */
  readonly flags: number;
  readonly body: Uint8Array;
}

const MAX_MESSAGES = 65_536;
const MAX_BLOCKS = 4096;
const MAX_BYTES = 16 * 1024 * 1024;
/** The prefix of either version. */
const MAX_PREFIX = 64;
const VERSION_2 = "OHDR";

interface HeaderBlock {
  readonly address: number;
  readonly length: number;
}

/** How the messages of a header are written. */
interface HeaderFormat {
  readonly isVersion2: boolean;
  readonly hasOrder: boolean;
}

/**
 * The messages of the header of an object, those of its continuation blocks too.
 *
 * @throws SourceError for a damaged header, or one over the limits of messages and bytes
 */
export async function readObjectHeader(
  address: number,
  reads: StructureReads,
): Promise<readonly Message[]> {
  const prefix = await reads.upTo(address, MAX_PREFIX);
  const isVersion2 = Buffer.from(prefix.subarray(0, 4)).toString("latin1") === VERSION_2;
  const fields = new Fields(prefix, reads.sizes);
  const { length, format } = isVersion2 ? prefix2(fields) : prefix1(fields);
  const blocks: HeaderBlock[] = [{ address: address + fields.position, length }];
  const messages: Message[] = [];
  let bytes = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    bytes += block.length;
    if (blocks.length > MAX_BLOCKS || bytes > MAX_BYTES) throw tooLarge();
    const body = await reads.fields(block.address, block.length);
    if (isVersion2 && index > 0) body.signature("OCHK");
    for (const message of messagesOf(body, format)) {
      if (message.type === MESSAGES.continuation)
        blocks.push(continued(message, reads, isVersion2));
      else messages.push(message);
      if (messages.length + blocks.length > MAX_MESSAGES) throw tooLarge();
    }
  }
  return messages;
}

const tooLarge = (): SourceError => new SourceError("the header of an HDF5 object is too large");

function prefix1(fields: Fields): { length: number; format: HeaderFormat } {
  const version = fields.byte();
  if (version !== 1)
    throw new SourceError(`an HDF5 object header of version ${version} is not known, or damaged`);
  const length = fields.skip(7).number(4);
  // The messages begin at a multiple of eight bytes.
  fields.skip(4);
  return { length, format: { isVersion2: false, hasOrder: false } };
}

function prefix2(fields: Fields): { length: number; format: HeaderFormat } {
  const flags = fields.skip(5).byte();
  if ((flags & 0x20) !== 0) fields.skip(16);
  if ((flags & 0x10) !== 0) fields.skip(4);
  const length = fields.number(2 ** (flags & 3));
  return { length, format: { isVersion2: true, hasOrder: (flags & 0x04) !== 0 } };
}

function* messagesOf(fields: Fields, { isVersion2, hasOrder }: HeaderFormat): Generator<Message> {
  const prefix = isVersion2 ? (hasOrder ? 6 : 4) : 8;
  // Behind the last message of version 2 a gap may follow, and in a continuation block its checksum.
  while (fields.left >= prefix) {
    const type = fields.number(isVersion2 ? 1 : 2);
    const length = fields.number(2);
    const flags = fields.byte();
    fields.skip(prefix - (isVersion2 ? 4 : 5));
    if (length > fields.left) return;
    // A copy, because headers are kept longer than the pages that they are read from.
    yield { type, flags, body: fields.bytes(length).slice() };
  }
}

function continued({ body }: Message, { sizes }: StructureReads, isVersion2: boolean): HeaderBlock {
  const fields = new Fields(body, sizes);
  const address = fields.address();
  const length = fields.length();
  if (address === undefined) throw new SourceError("an HDF5 object header goes on nowhere");
  // The checksum at its end is no message.
  return { address, length: isVersion2 ? length - 4 : length };
}
