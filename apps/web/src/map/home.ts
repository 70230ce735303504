/** Bounding box of the counties, the first view of the map: west, south, east, north in degrees. */
export const HOME: [number, number, number, number] = [-85, 33, -75.4, 37.1];

/** Pixels between the box and the edges of the map. */
export const HOME_PADDING = 16;
