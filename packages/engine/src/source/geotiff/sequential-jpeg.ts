import { CorruptBlockError } from "../source-error.ts";

/** Markers of JPEG (ITU-T T.81, table B.1). */
const [HUFFMAN, QUANTIZATION, RESTARTS, SCAN, END] = [0xc4, 0xdb, 0xdd, 0xda, 0xd9] as const;
const FRAMES: readonly number[] = [0xc0, 0xc1];
const FIRST_RESTART = 0xd0;
const SIDE = 8;
const CELLS = SIDE * SIDE;
const MAX_BANDS = 4;

/** Where each coefficient is in its block: from low to high frequencies. */
const ZIGZAG = Uint8Array.of(
  0,
  1,
  8,
  16,
  9,
  2,
  3,
  10,
  17,
  24,
  32,
  25,
  18,
  11,
  4,
  5,
  12,
  19,
  26,
  33,
  40,
  48,
  41,
  34,
  27,
  20,
  13,
  6,
  7,
  14,
  21,
  28,
  35,
  42,
  49,
  56,
  57,
  50,
  43,
  36,
  29,
  22,
  15,
  23,
  30,
  37,
  44,
  51,
  58,
  59,
  52,
  45,
  38,
  31,
  39,
  46,
  53,
  60,
  61,
  54,
  47,
  55,
  62,
  63,
);

/** A code of symbols of one byte. */
interface Table {
  /** By the next {@link QUICK_BITS} bits: the bits of the code, times 256, and its symbol; 0 for longer codes. */
  readonly quick: Uint16Array;
  /** By bits: the greatest code, and what to subtract from a code for the index of its symbol. */
  readonly limits: Int32Array;
  readonly bases: Int32Array;
  readonly symbols: Uint8Array;
}

const QUICK_BITS = 9;
const MAX_CODE_BITS = 16;

/** A band of the image. */
interface Band {
  readonly id: number;
  readonly quantization: number;
  /** Index among the bands. */
  readonly index: number;
}

/** What the segments before a scan state. */
interface Head {
  readonly quantizations: (Int32Array | undefined)[];
  readonly steady: (Table | undefined)[];
  readonly changing: (Table | undefined)[];
  /** Blocks between two restarts; 0 for none. */
  restarts: number;
}

interface Image {
  readonly width: number;
  readonly height: number;
  readonly bits: 8 | 12;
  readonly bands: readonly Band[];
  /** Interleaved. */
  readonly samples: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;
}

/**
 * Decodes sequential JPEG of 8 or 12 bits and up to four bands of the same resolution, without a conversion of colours: the
 * numbers of libjpeg (jidctint.c). libjpeg-turbo in WebAssembly has neither 12 bits nor four bands. Runs on this thread.
 *
 * @param image a JPEG whose size was compared with what its block may have
 * @returns the bands interleaved, each number one byte or, of 12 bits, two in the byte order of this machine
 * @throws CorruptBlockError for bytes that cannot be decoded
 */
export function decodeSequentialJpeg(image: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const head: Head = { quantizations: [], steady: [], changing: [], restarts: 0 };
  let frame: Image | undefined;
  const done = new Set<number>();
  for (let at = 2; frame === undefined || done.size < frame.bands.length;) {
    if (at + 4 > image.length || image[at] !== 0xff) throw damaged();
    const marker = image[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) throw damaged();
    const end = at + 2 + view.getUint16(at + 2);
    if (end > image.length) throw damaged();
    const body = image.subarray(at + 4, end);
    if (marker === HUFFMAN) readTables(body, head);
    else if (marker === QUANTIZATION) readQuantizations(body, head);
    else if (marker === RESTARTS) head.restarts = uint16(body, 0);
    else if (FRAMES.includes(marker)) frame = imageOf(body, frame);
    at = end;
    if (marker !== SCAN) continue;
    if (frame === undefined) throw damaged();
    at += readScan(image.subarray(end), scannedBands(body, head, frame, done), head, frame);
  }
  const { buffer, byteOffset, byteLength } = frame.samples;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const damaged = (): CorruptBlockError => new CorruptBlockError("JPEG that cannot be decoded");

function uint16(bytes: Uint8Array, at: number): number {
  const [high, low] = [bytes[at], bytes[at + 1]];
  if (high === undefined || low === undefined) throw damaged();
  return 256 * high + low;
}

function imageOf(body: Uint8Array, before: Image | undefined): Image {
  const [bits, height, width] = [body[0], uint16(body, 1), uint16(body, 3)];
  const count = body[5] ?? 0;
  const isKnown = (bits === 8 || bits === 12) && count >= 1 && count <= MAX_BANDS;
  if (before !== undefined || !isKnown || body.length !== 6 + 3 * count) throw damaged();
  const bands = Array.from({ length: count }, (_, index) => ({
    id: body[6 + 3 * index] ?? 0,
    quantization: body[8 + 3 * index] ?? 0,
    index,
  }));
  const length = width * height * count;
  const samples = bits === 8 ? new Uint8Array(length) : new Uint16Array(length);
  return { width, height, bits, bands, samples };
}

function readQuantizations(body: Uint8Array, { quantizations }: Head): void {
  for (let at = 0; at < body.length;) {
    const kind = body[at++] ?? 0;
    const bytes = kind >> 4 === 0 ? 1 : 2;
    if ((kind & 0x0f) > 3 || at + bytes * CELLS > body.length) throw damaged();
    const numbers = new Int32Array(CELLS);
    for (let index = 0; index < CELLS; index++, at += bytes)
      numbers[index] = bytes === 1 ? (body[at] ?? 0) : uint16(body, at);
    quantizations[kind & 0x0f] = numbers;
  }
}

function readTables(body: Uint8Array, { steady, changing }: Head): void {
  for (let at = 0; at < body.length;) {
    const kind = body[at++] ?? 0;
    if ((kind & 0x0f) > 3 || kind >> 4 > 1 || at + MAX_CODE_BITS > body.length) throw damaged();
    const counts = body.subarray(at, at + MAX_CODE_BITS);
    at += MAX_CODE_BITS;
    const count = counts.reduce((sum, one) => sum + one, 0);
    if (at + count > body.length) throw damaged();
    (kind >> 4 === 0 ? steady : changing)[kind & 0x0f] = tableOf(
      counts,
      body.subarray(at, at + count),
    );
    at += count;
  }
}

function tableOf(counts: Uint8Array, symbols: Uint8Array): Table {
  const quick = new Uint16Array(2 ** QUICK_BITS);
  const limits = new Int32Array(MAX_CODE_BITS + 1).fill(-1);
  const bases = new Int32Array(MAX_CODE_BITS + 1);
  let [code, index] = [0, 0];
  for (let bits = 1; bits <= MAX_CODE_BITS; bits++) {
    const count = counts[bits - 1] ?? 0;
    if (code + count > 2 ** bits) throw damaged();
    bases[bits] = code - index;
    limits[bits] = count === 0 ? -1 : code + count - 1;
    for (let each = 0; each < count; each++, code++, index++)
      if (bits <= QUICK_BITS) {
        const first = code << (QUICK_BITS - bits);
        quick.fill(256 * bits + (symbols[index] ?? 0), first, first + 2 ** (QUICK_BITS - bits));
      }
    code *= 2;
  }
  return { quick, limits, bases, symbols };
}

/** A band of a scan, with what its blocks need. */
interface ScannedBand {
  readonly band: Band;
  readonly quantization: Int32Array;
  readonly steady: Table;
  readonly changing: Table;
  /** The mean of the block before. */
  before: number;
}

function scannedBands(
  body: Uint8Array,
  head: Head,
  { bands }: Image,
  done: Set<number>,
): readonly ScannedBand[] {
  const count = body[0] ?? 0;
  // All coefficients at once.
  const isSequential = body[1 + 2 * count] === 0 && body[2 + 2 * count] === CELLS - 1;
  if (count < 1 || body.length !== 4 + 2 * count || !isSequential) throw damaged();
  return Array.from({ length: count }, (_, index) => {
    const band = bands.find(({ id }) => id === body[1 + 2 * index]);
    if (band === undefined || done.has(band.index)) throw damaged();
    done.add(band.index);
    const tables = body[2 + 2 * index] ?? 0;
    const quantization = head.quantizations[band.quantization];
    const [steady, changing] = [head.steady[tables >> 4], head.changing[tables & 0x0f]];
    if (quantization === undefined || steady === undefined || changing === undefined)
      throw damaged();
    return { band, quantization, steady, changing, before: 0 };
  });
}

/**
 * Decodes the blocks of a scan.
 *
 * @returns the number of bytes that it takes
 */
function readScan(
  bytes: Uint8Array,
  scanned: readonly ScannedBand[],
  { restarts }: Head,
  image: Image,
): number {
  const bits = new EntropyBits(bytes);
  const coefficients = new Int32Array(CELLS);
  const [across, down] = [Math.ceil(image.width / SIDE), Math.ceil(image.height / SIDE)];
  for (let block = 0; block < across * down; block++) {
    if (restarts > 0 && block > 0 && block % restarts === 0) {
      bits.restart((block / restarts - 1) % SIDE);
      for (const one of scanned) one.before = 0;
    }
    for (const one of scanned) {
      readBlock(bits, one, coefficients);
      putBlock(coefficients, image, one.band.index, block % across, Math.floor(block / across));
    }
  }
  return bits.end();
}

/** Reads the coefficients of a block, times their quantization. */
function readBlock(bits: EntropyBits, scanned: ScannedBand, coefficients: Int32Array): void {
  const { quantization, steady, changing } = scanned;
  coefficients.fill(0);
  const length = bits.symbol(steady);
  if (length > MAX_CODE_BITS) throw damaged();
  scanned.before += bits.difference(length);
  coefficients[0] = scanned.before * (quantization[0] ?? 0);
  for (let index = 1; index < CELLS; index++) {
    const symbol = bits.symbol(changing);
    const [zeros, size] = [symbol >> 4, symbol & 0x0f];
    if (size === 0 && zeros !== 15) break;
    index += zeros;
    if (size === 0) continue;
    if (index >= CELLS) throw damaged();
    coefficients[ZIGZAG[index] ?? 0] = bits.difference(size) * (quantization[index] ?? 0);
  }
}

/** The bits of a scan, the highest first. A byte 0xff is followed by 0 there, and begins a marker otherwise. */
class EntropyBits {
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;
  /** Bits that were held though the scan has ended. */
  #missing = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  symbol({ quick, limits, bases, symbols }: Table): number {
    this.#fill();
    const found = quick[this.#peek(QUICK_BITS)] ?? 0;
    if (found !== 0) {
      this.#drop(found >> 8);
      return found & 0xff;
    }
    for (let bits = QUICK_BITS + 1; bits <= MAX_CODE_BITS; bits++) {
      const code = this.#peek(bits);
      if (code > (limits[bits] ?? -1)) continue;
      this.#drop(bits);
      return symbols[code - (bases[bits] ?? 0)] ?? 0;
    }
    throw damaged();
  }

  /** A number of some bits, of which the lower half stands for negative ones. */
  difference(bits: number): number {
    if (bits === 0) return 0;
    this.#fill();
    const number = this.#peek(bits);
    this.#drop(bits);
    return number < 2 ** (bits - 1) ? number - 2 ** bits + 1 : number;
  }

  /** Goes on behind a marker of restart. */
  restart(number: number): void {
    this.#toMarker();
    if (this.#bytes[this.#at + 1] !== FIRST_RESTART + number) throw damaged();
    this.#at += 2;
  }

  /** The bytes of the scan. */
  end(): number {
    this.#toMarker();
    return this.#at;
  }

  /** Leaves out the bits that fill up the last byte. */
  #toMarker(): void {
    if (this.#count - this.#missing >= 8) throw damaged();
    [this.#held, this.#count, this.#missing] = [0, 0, 0];
    if (this.#bytes[this.#at] !== 0xff) throw damaged();
    while (this.#bytes[this.#at + 1] === 0xff) this.#at += 1;
  }

  #fill(): void {
    while (this.#count <= MAX_CODE_BITS) {
      const byte = this.#bytes[this.#at];
      const isMarker = byte === 0xff && this.#bytes[this.#at + 1] !== 0;
      this.#held = (this.#held << 8) | (isMarker ? 0 : (byte ?? 0));
      this.#count += 8;
      if (isMarker || byte === undefined) this.#missing += 8;
      else this.#at += byte === 0xff ? 2 : 1;
    }
  }

  #peek(bits: number): number {
    return (this.#held >> (this.#count - bits)) & (2 ** bits - 1);
  }

  #drop(bits: number): void {
    this.#count -= bits;
    if (this.#count < this.#missing) throw damaged();
    this.#held &= 2 ** this.#count - 1;
  }
}

const work = new Int32Array(CELLS);

/** Computes the samples of a block, and puts those inside the image to their places. */
function putBlock(
  coefficients: Int32Array,
  { width, height, bits, bands, samples }: Image,
  band: number,
  blockColumn: number,
  blockRow: number,
): void {
  // More bits of the samples leave fewer for the fraction.
  const fraction = bits === 8 ? 2 : 1;
  for (let column = 0; column < SIDE; column++)
    transform(coefficients, column, SIDE, CONSTANT_BITS - fraction);
  for (let row = 0; row < SIDE; row++) transform(work, row * SIDE, 1, CONSTANT_BITS + fraction + 3);
  const [centre, most] = [2 ** (bits - 1), 2 ** bits - 1];
  // Numbers wrap around as in libjpeg, far beyond those of an image.
  const unused = 32 - bits - 2;
  const rows = Math.min(SIDE, height - blockRow * SIDE);
  const columns = Math.min(SIDE, width - blockColumn * SIDE);
  for (let row = 0; row < rows; row++) {
    let to = ((blockRow * SIDE + row) * width + blockColumn * SIDE) * bands.length + band;
    for (let column = 0; column < columns; column++, to += bands.length) {
      const number = (((work[row * SIDE + column] ?? 0) << unused) >> unused) + centre;
      samples[to] = number < 0 ? 0 : number > most ? most : number;
    }
  }
}

const CONSTANT_BITS = 13;

/**
 * The inverse cosine transform of eight numbers of a column or row, in the integers of libjpeg's jidctint.c: of Loeffler,
 * Ligtenberg and Moschytz, with constants times 2^13. The results are in {@link work}.
 *
 * @param shift bits by which results are divided, rounded
 */
function transform(from: Int32Array, start: number, step: number, shift: number): void {
  const at = (index: number): number => from[start + index * step] ?? 0;
  const [in0, in1, in2, in3] = [at(0), at(1), at(2), at(3)];
  const [in4, in5, in6, in7] = [at(4), at(5), at(6), at(7)];
  const turned = (in2 + in6) * 4433;
  const low = turned - in6 * 15_137;
  const high = turned + in2 * 6270;
  const sum = (in0 + in4) * 2 ** CONSTANT_BITS;
  const difference = (in0 - in4) * 2 ** CONSTANT_BITS;
  const [even0, even3] = [sum + high, sum - high];
  const [even1, even2] = [difference + low, difference - low];
  const z5 = (in7 + in3 + in5 + in1) * 9633;
  const z1 = (in7 + in1) * -7373;
  const z2 = (in5 + in3) * -20_995;
  const z3 = (in7 + in3) * -16_069 + z5;
  const z4 = (in5 + in1) * -3196 + z5;
  const odd0 = in7 * 2446 + z1 + z3;
  const odd1 = in5 * 16_819 + z2 + z4;
  const odd2 = in3 * 25_172 + z2 + z3;
  const odd3 = in1 * 12_299 + z1 + z4;
  const half = 2 ** (shift - 1);
  work[start] = (even0 + odd3 + half) >> shift;
  work[start + 7 * step] = (even0 - odd3 + half) >> shift;
  work[start + step] = (even1 + odd2 + half) >> shift;
  work[start + 6 * step] = (even1 - odd2 + half) >> shift;
  work[start + 2 * step] = (even2 + odd1 + half) >> shift;
  work[start + 5 * step] = (even2 - odd1 + half) >> shift;
  work[start + 3 * step] = (even3 + odd0 + half) >> shift;
  work[start + 4 * step] = (even3 - odd0 + half) >> shift;
}
