import type { Geometry } from "@cas/models";
import type { TableCall } from "../table/question.ts";

/** Where data are asked for, by the names of options: a catalog file, providers, rasters, a service. */
export type ManifestSource = Readonly<Record<string, string | boolean | readonly string[]>>;

/** A question of a manifest, to ask it again. */
export interface ManifestQuestion {
  /** What has a row each in the table. */
  readonly layout: "long" | "wide" | "by-date";
  /** The format of the file; undefined if the manifest does not say it. */
  readonly format: string | undefined;
  /** The properties of areas that have columns; undefined if the manifest does not say it. */
  readonly properties: "all" | readonly string[] | undefined;
  /** Where the data were asked for, by the names of options of `cas extract`; undefined for the service. */
  readonly source: ManifestSource | undefined;
  /** Root of the service; undefined without one. */
  readonly serviceUrl: string | undefined;
  /** The areas that were asked for. */
  readonly areas: {
    /** Number of all areas. */
    readonly count: number;
    /** Where they can be read again, as the manifest says it; undefined if nowhere. */
    readonly reference: Readonly<Record<string, string | number | boolean>> | undefined;
    /** The first 10,000, with an outline where the manifest has it. */
    readonly list: readonly {
      /** Id of its row. */
      readonly id: string;
      /** Its name for people. */
      readonly name: string;
      /** Where it comes from, e.g. a file. */
      readonly origin?: string | undefined;
      /** Its outline, degrees (lon, lat). */
      readonly geometry?: Geometry | undefined;
    }[];
  };
  /** The calls; those for the latest step have the time of the step that they gave. */
  readonly calls: readonly TableCall[];
  /** Of each call, whether it asked for the latest step; its time is that of the step that it gave. */
  readonly latest: readonly boolean[];
}
