import { HOME } from "./home.ts";
import pictureUrl from "./map-picture.svg";
import { DRAWN, placeOf, viewBoxOf } from "./picture-paths.ts";

const VIEW_BOX = viewBoxOf(HOME);
const PLACE = placeOf(DRAWN);

/**
 * The first view of the map as a picture: it is there before the code of the live map, which replaces it in the same place at the
 * first interaction. Its file is drawn ahead of time, by `map-picture.test.ts`, so that it costs no work of the page.
 */
export function MapPicture() {
  return (
    <svg
      className="map-picture"
      role="img"
      aria-label="Map of the counties that can be chosen, in the south-east of the USA"
      viewBox={VIEW_BOX}
    >
      <image href={pictureUrl} {...PLACE} />
    </svg>
  );
}
