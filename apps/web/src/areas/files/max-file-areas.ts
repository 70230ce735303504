/** Most features of a file on the page: lists and the map stay quick with so many. */
export const MAX_FILE_AREAS = 10_000;
