import { checkFeatures, openAreas, parsePlaces, readFeatures } from "@cas/areas";
import { openAreaFile } from "@cas/areas/node";

export const places = () => parsePlaces("-84.2, 36.6");
export const checked = async (bytes: Uint8Array) =>
  checkFeatures(await readFeatures("a.gpkg", bytes));
export const opened = (file: Blob) => openAreas(file, { crs: "EPSG:5070" });
export const fromPath = () => openAreaFile("counties.gpkg", { layer: "counties" });
