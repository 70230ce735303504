/** The view of the map: its centre in degrees and its zoom (that of MapLibre, 0 for the world). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}
