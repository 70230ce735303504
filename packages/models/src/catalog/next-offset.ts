/** The offset of the page after this one, or undefined after the last page, as infinite queries need it. */
export function nextOffset({
  total,
  offset,
  count,
}: {
  total: number;
  offset: number;
  count: number;
}): number | undefined {
  const next = offset + count;
  return count > 0 && next < total ? next : undefined;
}
