/** Maximum links of a group: variables, dimensions and groups in it. */
export const MAX_LINKS = 20_000;
