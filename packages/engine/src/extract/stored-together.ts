import { costOfBlock } from "../source/block-cost.ts";
import { borrowBlock } from "../source/borrow-blocks.ts";
import type { GiveBack, LentBlock, RasterSource } from "../source/raster-source.ts";

/** A raster and its associated data. */
export interface RasterMember {
  readonly raster: RasterSource;
}

/** Rasters with cells in the same stored blocks, e.g. the time steps in a chunk of Zarr; often a single raster. */
export interface StoredTogether<Member extends RasterMember> {
  readonly members: readonly Member[];
  /** Maximum bytes that a read of a block needs. */
  readonly cost: (blockColumn: number, blockRow: number) => number;
  /** @param giveBack returns the blocks of other rasters of which it is made */
  readonly borrow: (
    blockColumn: number,
    blockRow: number,
    signal: AbortSignal,
    giveBack: GiveBack,
  ) => Promise<LentBlock>;
}

/** Groups rasters by their stored blocks, in the order of the first raster of each group. */
export function storedTogether<Member extends RasterMember>(
  rasters: readonly Member[],
): readonly StoredTogether<Member>[] {
  const byStorage = new Map<unknown, StoredTogether<Member> & { readonly members: Member[] }>();
  for (const member of rasters) {
    const { raster } = member;
    const { shared } = raster;
    const known = byStorage.get(storageKey(raster));
    if (known !== undefined) known.members.push(member);
    else
      byStorage.set(storageKey(raster), {
        members: [member],
        cost: (column, row) => shared?.cost(column, row) ?? costOfBlock(raster, column, row),
        borrow: (column, row, signal, giveBack) =>
          shared?.borrow(column, row, signal) ?? borrowBlock(raster, column, row, signal, giveBack),
      });
  }
  return [...byStorage.values()];
}

/** A key of the stored blocks: equal for rasters with cells in the same stored blocks. */
export const storageKey = (raster: RasterSource): unknown => raster.shared?.key ?? raster;
