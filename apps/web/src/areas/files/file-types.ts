/** What the names of files end with that are read. */
export const FILE_ENDINGS = ["json", "geojson", "zip", "fgb", "kml", "wkt"] as const;

/** The names of files that can be chosen. */
export const FILE_TYPES: string = FILE_ENDINGS.map((ending) => `.${ending}`).join(",");

/** Largest file that is read, bytes: more does not fit into the memory of a browser's tab once it is read. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;
