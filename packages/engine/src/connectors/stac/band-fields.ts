import * as z from "zod";

/** Bands of an asset are listed up to this number. */
const MAX_BANDS = 1000;

const NAMED: ReadonlyMap<string, number> = new Map([
  ["nan", Number.NaN],
  ["inf", Infinity],
  ["+inf", Infinity],
  ["-inf", -Infinity],
]);

const Nodata = z
  .union([z.number(), z.string()])
  .transform((value) => (typeof value === "number" ? value : NAMED.get(value.toLowerCase())))
  .nullish()
  .catch(undefined);
const Text = z.string().nullish().catch(undefined);
const Num = z.number().nullish().catch(undefined);

/**
 * What a band of an asset, or the asset, states of its cells: the fields of the raster extension 1.1 and 2.0, of the EO
 * extension, and the common metadata of STAC 1.1. Fields of other types than these are ignored.
 */
export const BandFields = z.object({
  name: Text,
  common_name: Text,
  "eo:common_name": Text,
  nodata: Nodata,
  scale: Num,
  offset: Num,
  "raster:scale": Num,
  "raster:offset": Num,
});
export type BandFields = z.infer<typeof BandFields>;

const Bands = z.array(BandFields).max(MAX_BANDS).nullish().catch(undefined);

/** Lists of bands of an asset, and what holds for all of them. */
export const ASSET_FIELDS = {
  bands: Bands,
  "raster:bands": Bands,
  "eo:bands": Bands,
  nodata: Nodata,
  "raster:scale": Num,
  "raster:offset": Num,
  // Version 1 of the file extension.
  "file:nodata": z.array(Nodata).max(MAX_BANDS).nullish().catch(undefined),
};
