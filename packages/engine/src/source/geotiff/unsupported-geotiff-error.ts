/** Why a GeoTIFF cannot be read: the feature it uses, by name. */
export class UnsupportedGeotiffError extends Error {
  override readonly name = "UnsupportedGeotiffError";
}
