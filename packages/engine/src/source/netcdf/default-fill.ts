/**
 * The numbers that the netCDF library writes where nobody wrote (NetCDF Users Guide, "Fill Values"): they mean no data unless the
 * variable says otherwise. Those of 64 bits are the nearest doubles, as all cells are. Types of one byte have none, because each of their numbers may be data.
 */
const DEFAULT_FILLS: Readonly<Record<string, number>> = {
  i2: -32_767,
  u2: 65_535,
  i4: -2_147_483_647,
  u4: 4_294_967_295,
  i8: -(2 ** 63),
  u8: 2 ** 64,
  f4: 9.969_209_968_386_869e36,
  f8: 9.969_209_968_386_869e36,
};

/** The default fill value of a type, e.g. `<f4`; undefined for types without one. */
export const defaultFill = (dtype: string): number | undefined => DEFAULT_FILLS[dtype.slice(1)];
