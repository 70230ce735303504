/**
 * Groups of datasets that a source is asked about together: those of one provider, at most `most` of them. A provider that
 * fails then spoils no part of another.
 */
export function groupsOf(datasetIds: readonly string[], most: number): string[][] {
  const groups = new Map<string, string[][]>();
  for (const id of datasetIds) {
    const [provider = ""] = id.split(":");
    const own = groups.get(provider) ?? [];
    groups.set(provider, own);
    const last = own.at(-1);
    if (last !== undefined && last.length < most) last.push(id);
    else own.push([id]);
  }
  return [...groups.values()].flat();
}
