import { checkFeatures, parsePlaces, readFeatures } from "@cas/areas";

export const places = () => parsePlaces("-84.2, 36.6");
export const checked = async (bytes: Uint8Array) =>
  checkFeatures(await readFeatures("a.gpkg", bytes));
