/** Where somebody moved the map to: its middle in degrees, and how near it is (MapLibre's zoom, 0 for the world). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}
