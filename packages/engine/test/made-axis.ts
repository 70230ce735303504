import { create, type root, set } from "zarrita";

type Group = ReturnType<typeof root<Map<string, Uint8Array>>>;

/** Writes a coordinate of a Zarr store: a 64-bit number for each cell along a dimension. */
export async function writeAxis(
  top: Group,
  name: string,
  numbers: readonly number[],
  attributes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const axis = await create(top.resolve(name), {
    shape: [numbers.length],
    chunkShape: [numbers.length],
    dtype: "float64",
    dimensionNames: [name],
    attributes: { ...attributes },
  });
  const data = Float64Array.from(numbers);
  await set(axis, null, { data, shape: [data.length], stride: [1] });
}
