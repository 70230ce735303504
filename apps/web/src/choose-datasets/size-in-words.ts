/** The size of a cell in words, e.g. "90 m" or "5.6 km". */
export const sizeInWords = (metres: number): string =>
  metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
