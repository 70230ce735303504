import { fitVertices, openAreas, parsePlaces, requestsBySize } from "@cas/areas";
import { openAreaFile } from "@cas/areas/node";

export const places = () => parsePlaces("-84.2, 36.6");
export const opened = (file: Blob) => openAreas(file, { crs: "EPSG:5070" });
export const fromPath = () => openAreaFile("counties.gpkg", { layer: "counties" });
export const requests = (
  areas: readonly { id: string; geometry: { type: "Point"; coordinates: number[] } }[],
) => requestsBySize(areas);
export const fitted = () => fitVertices({ type: "Point", coordinates: [1, 2] }, 1000, "cut");
