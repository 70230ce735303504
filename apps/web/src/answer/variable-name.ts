/** The name of a variable in words: land cover for land_cover. */
export const variableName = (name: string): string => name.replaceAll("_", " ");
