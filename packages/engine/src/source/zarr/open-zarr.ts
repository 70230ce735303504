import {
  type Array as ZarrArray,
  type DataType,
  isZarritaError,
  type Location,
  open,
  type Readable,
  root,
  withMaybeConsolidatedMetadata,
} from "zarrita";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import type { StepPeriod } from "../../time/granule.ts";
import type { StepWord } from "../../time/step-word.ts";
import type { AxisStep } from "../../time/time-steps.ts";
import { type Attributes, textOf } from "../cf/attributes.ts";
import { isOfInstants } from "../cf/cell-methods.ts";
import { readPacking } from "../cf/packing.ts";
import { type DecodedTimes, decodeTimes, mapInPieces } from "../cf/cf-time.ts";
import { timeSteps } from "../cf/time-axis.ts";
import { SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { type CellWords, NO_WORDS } from "../cell-words.ts";
import { checkGrid } from "../check-grid.ts";
import { boundCodecs, bytesOfType } from "./bounded-codecs.ts";
import { explainCurvilinear } from "./curvilinear.ts";
import { BoundedParts } from "./bounded-parts.ts";
import { DatetimeMetadata, DATES } from "./datetime-metadata.ts";
import { explainZarrError } from "./explain-zarr-error.ts";
import { OtherTypes } from "./other-types.ts";
import { readNumbers } from "./read-coordinates.ts";
import { type Axis, openArray, openAxis } from "./zarr-axes.ts";
import { crsOf, gridOf } from "./zarr-grid.ts";
import type { ZarrVariable } from "./zarr-raster.ts";
import { indexOfCoordinate, type Place } from "./select-place.ts";
import { statedCells } from "./stated-cells.ts";
import { statedGrid } from "./stated-grid.ts";
import { TextMetadata } from "./text-metadata.ts";
import type { ZarrStore } from "./zarr-store.ts";

/** What of a store is wanted. */
export interface ZarrWish {
  /** Name of the variable, with the groups that it is in: `group/name`. */
  readonly variable: string;
  /** Place on each axis that is neither time nor row nor column: an index, counted from 0, or a coordinate. */
  readonly select: Readonly<Record<string, Place>>;
  /** What the owner states of the cells. */
  readonly words?: CellWords | undefined;
  /** What the steps of the time axis hold, in the owner's words. */
  readonly time?: StepWord | undefined;
  /** The step of an axis of one time. */
  readonly ofOne?: StepPeriod | undefined;
}

/** A variable on a grid, with its time axis if it has one. */
export interface ZarrCube {
  readonly variable: Pick<ZarrVariable, "array" | "grid" | "axes" | "cells" | "suspects" | "notes">;
  /** The time steps in the order of time; none without a time axis. */
  readonly steps: readonly AxisStep[];
  /** Index on each axis of the raster of a step, by the step's place on the time axis. */
  readonly placeOf: (step: number) => readonly number[];
}

/** Most steps of a time axis: hourly ones of a century. */
const MOST_STEPS = 1_000_000;

/**
 * Opens a variable of a Zarr store of version 2 or 3, with or without consolidated metadata, whose coordinates follow the
 * CF conventions.
 *
 * @throws SourceError that says what is wrong or not supported; the reason of the signal once it is aborted
 */
export async function openZarr(
  store: ZarrStore,
  wish: ZarrWish,
  limits: SourceLimits,
  signal: AbortSignal,
): Promise<ZarrCube> {
  boundCodecs();
  try {
    const parts = new BoundedParts(store, limits, signal);
    const readable = await withMaybeConsolidatedMetadata(
      new OtherTypes(new TextMetadata(new DatetimeMetadata(parts))),
    );
    return await openCube(root(readable), wish, limits, signal);
  } catch (error) {
    const { refusal } = store;
    if (refusal !== undefined && isZarritaError(error, "NotFoundError"))
      throw new SourceError(refusal, { cause: error });
    throw explainZarrError(error);
  }
}

async function openCube(
  top: Location<Readable>,
  wish: ZarrWish,
  limits: SourceLimits,
  signal: AbortSignal,
): Promise<ZarrCube> {
  const array = await openArray(
    top.resolve(wish.variable.split("/").map(encodeURIComponent).join("/")),
    limits,
  );
  if (array === undefined) {
    // Either there is no store at all, which this says, or it has other variables.
    await open(top);
    throw new SourceError(`it has no variable ${wish.variable}`);
  }
  if (bytesOfType(array.dtype) === undefined || DATES in array.attrs)
    throw new SourceError("its cells are no numbers");
  const group = array.resolve("..");
  const names = array.dimensionNames ?? [];
  if (names.length !== array.shape.length || names.some((name) => typeof name !== "string"))
    throw new SourceError("its dimensions have no names");
  const axes = await Promise.all(names.map((name, index) => openAxis(group, name, index, limits)));
  const columns = axes.find(({ kind }) => kind === "longitude" || kind === "x");
  const rows = axes.find(({ kind }) => kind === (columns?.kind === "x" ? "y" : "latitude"));
  if (rows === undefined || columns === undefined) {
    const reason = `its dimensions (${names.join(", ")}) have no coordinates of longitude and latitude, or of x and y`;
    throw await explainCurvilinear(new SourceError(reason), array, group, limits);
  }
  const time = axes.find(({ kind }) => kind === "time");
  const others = axes.filter((axis) => ![rows, columns, time].includes(axis));
  const place = await placeOn(others, array.shape, wish.select, signal);
  const { words = NO_WORDS } = wish;
  const { grid, notes } = await statedGrid(
    words,
    (given) => crsOf(array, group, columns, given, limits),
    (crs) => gridOf(array, { rows, columns }, crs, limits, signal),
  ).catch(async (error: unknown) => {
    // The numbers of rows and columns may pass for projected coordinates.
    throw await explainCurvilinear(error, array, group, limits);
  });
  checkGrid(grid, limits);
  const fill = await fillValueOf(array);
  const packing = readPacking(array.attrs, fill, array.dtype === "float32");
  const stated = statedCells(packing, words, array.dtype, array.attrs, fill !== undefined);
  return {
    variable: {
      array,
      axes: { rows: rows.index, columns: columns.index },
      grid,
      ...stated,
      notes: [...notes, ...stated.notes],
    },
    steps: await stepsOf(time, { group, attributes: array.attrs, wish, limits, signal }),
    placeOf: (step) => axes.map((axis) => (axis === time ? step : (place.get(axis.index) ?? 0))),
  };
}

/** The places on the axes that are neither time nor row nor column. */
async function placeOn(
  axes: readonly Axis[],
  shape: readonly number[],
  select: ZarrWish["select"],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, number>> {
  const names = axes.map(({ name }) => name);
  const unknown = Object.keys(select).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new SourceError(
      `select names ${unknown}, but its other dimensions are: ${names.join(", ") || "none"}`,
    );
  const places = new Map<number, number>();
  for (const axis of axes) {
    const { index, name } = axis;
    const length = shape[index] ?? 0;
    const wanted = select[name] ?? (length === 1 ? 0 : undefined);
    const place =
      typeof wanted === "string" ? await indexOfCoordinate(axis, wanted, length, signal) : wanted;
    if (place === undefined || place >= length)
      throw new SourceError(
        `dimension ${name} has ${length} places; select one of them, from 0, or by its coordinate`,
      );
    places.set(index, place);
  }
  return places;
}

/** The number of chunks that were never written, where it stands for no data: in version 2, as xarray has it. */
async function fillValueOf(array: ZarrArray<DataType>): Promise<number | undefined> {
  const isVersion2 = (await array.store.get(array.resolve(".zarray").path)) !== undefined;
  const { fillValue } = array;
  const isNumber = typeof fillValue === "number" || typeof fillValue === "bigint";
  return isVersion2 && isNumber ? Number(fillValue) : undefined;
}

/** What the steps of an axis follow from, beside its times. */
interface StepsContext {
  readonly group: Location<Readable>;
  /** Those of the variable. */
  readonly attributes: Attributes;
  readonly wish: ZarrWish;
  readonly limits: SourceLimits;
  readonly signal: AbortSignal;
}

async function stepsOf(
  time: Axis | undefined,
  { group, attributes, wish, limits, signal }: StepsContext,
): Promise<readonly AxisStep[]> {
  const times = time?.coordinates;
  if (time === undefined || times === undefined) {
    if (wish.time === undefined) return [];
    throw new SourceError("it has no time axis, of which the catalog speaks (time)");
  }
  const [count = 0] = times.shape;
  if (!(count <= MOST_STEPS))
    throw new SourceError(`its time has ${count} steps > limit ${MOST_STEPS}`);
  // Bounds have the units of their times, unless they say so themselves.
  const yieldIfDue = createYieldIfDue(signal);
  const decode = async (array: ZarrArray<DataType>): Promise<DecodedTimes> => {
    const { missing, scale, offset } = readPacking(
      array.attrs,
      undefined,
      array.dtype === "float32",
    );
    const values = await readNumbers(array, signal);
    return decodeTimes(
      await mapInPieces(
        values,
        (value) => (missing.includes(value) ? Number.NaN : value * scale + offset),
        yieldIfDue,
      ),
      textOf(array.attrs, "units") ?? textOf(times.attrs, "units") ?? "",
      textOf(array.attrs, "calendar") ?? textOf(times.attrs, "calendar"),
      yieldIfDue,
    );
  };
  const name = textOf(times.attrs, "bounds");
  const bounds =
    name === undefined
      ? undefined
      : await openArray(group.resolve(encodeURIComponent(name)), limits);
  const { instants, own } = await decode(times);
  return timeSteps(
    instants,
    {
      bounds: bounds === undefined ? undefined : (await decode(bounds)).instants,
      own,
      isOfInstants: isOfInstants(attributes, time.name),
      word: wish.time,
      ofOne: wish.ofOne,
    },
    yieldIfDue,
  );
}
