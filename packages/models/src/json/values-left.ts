/** What is left of a number of values after those of a value, itself included; counts no further than 0. */
export function valuesLeft(value: unknown, most: number): number {
  let left = most - 1;
  if (typeof value !== "object" || value === null) return left;
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (let index = 0; index < items.length && left > 0; index++)
    left = valuesLeft(items[index], left);
  return left;
}
