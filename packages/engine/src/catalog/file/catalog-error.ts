/** A catalog that is not valid or cannot be read; the message names the entry and the field. */
export class CatalogError extends Error {
  /** The class, for logs. */
  override readonly name = "CatalogError";
}
