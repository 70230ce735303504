/** Half of the items in one round, and the other half in the next: two rounds have all, in half of the time each. */
export const shareOf = <Item>(items: readonly Item[], round: number): readonly Item[] =>
  items.filter((_, index) => index % 2 === round % 2);
