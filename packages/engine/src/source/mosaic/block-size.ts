/** The size of a block, or of a part of it with at most so many cells. */
export function blockSize(
  width: number,
  height: number,
  mostCells: number,
): readonly [width: number, height: number] {
  let [across, down] = [width, height];
  while (across * down > mostCells && down > 1) down = Math.ceil(down / 2);
  while (across * down > mostCells) across = Math.ceil(across / 2);
  return [across, down];
}
