import type { CellWords } from "../cell-words.ts";
import { isWhole, PIXEL_TYPES } from "../pixel-type.ts";
import { SourceError } from "../source-error.ts";
import type { SampleType } from "./sample-type.ts";

/** A nodata value that a file or its sidecar states. */
export interface StatedNodata {
  readonly value: number;
  /** Who states it, e.g. `its sidecar dem.tif.aux.xml`. */
  readonly by: string;
}

/** The stored numbers without data, in the type of the cells. */
export interface Nodata {
  /** Those that count where the file has no mask. */
  readonly values: readonly number[];
  /** Those that count also beside a mask of the file: what its owner states. */
  readonly besideMask: readonly number[];
  /** The value that the file states. */
  readonly ofFile: number | undefined;
  /** Whether anything states whether cells may have no data. */
  readonly isStated: boolean;
  /** Texts of warnings. */
  readonly notes: readonly string[];
}

/**
 * The nodata values of a band. The owner's go before that of the file; those of an item or a variable are added to it.
 * Each difference is a note.
 *
 * @throws SourceError for a value of the owner that no cell can have
 */
export function resolveNodata(
  stated: StatedNodata | undefined,
  { nodata, furtherNodata = [] }: CellWords,
  type: SampleType,
): Nodata {
  const notes: string[] = [];
  const ofFile = stated && fittedWithNote(stated, type, notes);
  const ofOwner = nodata?.map((value) => fittedOfOwner(value, type));
  if (stated !== undefined && ofFile !== undefined && ofOwner !== undefined)
    if (ofOwner.length > 0 && !holds(ofOwner, ofFile))
      notes.push(
        `nodata ${ofOwner.join(", ")} of its entry is used instead of ${stated.value}, which ${stated.by} states; list both if both mean no data`,
      );
  const base = ofOwner ?? (ofFile === undefined ? [] : [ofFile]);
  const further: number[] = [];
  for (const one of furtherNodata) {
    const fit = fittedWithNote(one, type, notes);
    if (fit === undefined || holds([...base, ...further], fit)) continue;
    if (ofOwner === undefined && stated !== undefined)
      notes.push(
        `${one.by} states nodata ${one.value}, and ${stated.by} ${stated.value}: both are left out`,
      );
    further.push(fit);
  }
  return {
    values: [...base, ...further],
    besideMask: [...(ofOwner ?? []), ...further],
    ofFile,
    isStated: stated !== undefined || nodata !== undefined || furtherNodata.length > 0,
    notes,
  };
}

const holds = (all: readonly number[], one: number): boolean =>
  all.some((value) => value === one || (Number.isNaN(value) && Number.isNaN(one)));

/** A nodata value in the type of the cells; undefined, with a note, when no cell can have it. */
function fittedWithNote(
  { value, by }: StatedNodata,
  type: SampleType,
  notes: string[],
): number | undefined {
  const whole = isWhole(type.numberType) && Number.isFinite(value) ? Math.trunc(value) : value;
  const fit = fitted(whole, type);
  // NaN for whole numbers is how some writers say that there is none.
  if (fit === undefined && !Number.isNaN(value))
    notes.push(`${by} states nodata ${value}, which no cell of type ${nameOf(type)} can have`);
  if (fit !== undefined && whole !== value && !Number.isNaN(value))
    notes.push(`${by} states nodata ${value} for whole numbers: ${whole} is left out, as in GDAL`);
  return fit;
}

function fittedOfOwner(value: number, type: SampleType): number {
  const fit = fitted(value, type);
  if (fit !== undefined) return fit;
  throw new SourceError(
    `nodata ${value} of its entry has no effect: no cell of type ${nameOf(type)} can have it; correct or remove it`,
  );
}

const nameOf = ({ numberType, bits }: SampleType): string =>
  `${numberType.replace(/\d+$/, "")}${bits}`;

/** A nodata value in the type of the cells; undefined when no cell can have it. */
function fitted(value: number, type: SampleType): number | undefined {
  const { numberType, bits } = type;
  if (!isWhole(numberType)) return type.round(value);
  const { min, max } = PIXEL_TYPES[numberType];
  const most = bits < 8 ? 2 ** bits - 1 : max;
  return Number.isInteger(value) && value >= min && value <= most ? value : undefined;
}
