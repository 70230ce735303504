/** Work whose longest turn of the event loop is measured. */
export const TURN_KINDS = [
  "the median of 10 million floats",
  "quantiles of 10 million floats",
  "the number of different values of 10 million floats",
  "the distribution of 10 million floats in 9,000 classes",
  "tiles in LZW",
  "tiles in LERC",
  "tiles in LZW that a thread decodes",
  "tiles in LERC that a thread decodes",
  "a chunk of 64 MiB of HDF5 in gzip and shuffle",
  "a chunk of 16 MiB of HDF5 in bitshuffle",
  "a chunk of 64 MiB of Zarr in gzip, packed",
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];
