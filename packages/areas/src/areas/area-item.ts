import type { Area } from "@cas/models";
import type { GeometryFault } from "../check/geometry-fault.ts";
import type { ColumnValue } from "../features/feature-source.ts";

/** The columns of a feature by their names. */
export type AreaProperties = Readonly<Record<string, ColumnValue>>;

/** An area of a file: degrees of WGS 84, longitude before latitude, without heights. */
export interface FileArea extends Area {
  /** All other columns of the file, the id and the name included. */
  readonly properties: AreaProperties;
  /** The number of the feature in the file, from 1; of a table the number of the row below the header. */
  readonly row: number;
  /** Why the user should look at it although it can be used; only with `checkCrossings`. */
  readonly doubt?: GeometryFault | undefined;
  /** No fault: this is an area. */
  readonly fault?: undefined;
}

/** A feature of a file that cannot be an area. */
export interface FileAreaFault {
  /** Its id as an area would have it. */
  readonly id: string;
  /** Its name as an area would have it. */
  readonly name: string;
  /** Its columns. */
  readonly properties: AreaProperties;
  /** The number of the feature in the file, from 1. */
  readonly row: number;
  /** Why it cannot be used, and what to do. */
  readonly fault: GeometryFault;
}

/** What a file has in a row: an area, or a feature with a fault. */
export type AreaItem = FileArea | FileAreaFault;
