/** Most features of a file on the page: lists and the map stay quick with so many. */
export const MAX_FILE_AREAS = 10_000;

/** Most positions of an outline that services take by default (`CAS_MAX_POLYGON_VERTICES`). */
export const MAX_POSITIONS = 10_000;
