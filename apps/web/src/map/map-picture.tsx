import type { Geometry } from "@cas/models";
import { useEffect, useMemo, useState } from "react";
import { useCounties } from "../areas/counties/use-counties.ts";
import type { Bounds } from "../areas/store/bounds.ts";
import { HOME } from "./home.ts";
import { pathOf, viewBoxOf } from "./picture-paths.ts";

/** What is drawn: more than HOME, because the map is seldom as wide as that box. */
const DRAWN: Bounds = [HOME[0] - 12, HOME[1] - 8, HOME[2] + 12, HOME[3] + 8];
const VIEW_BOX = viewBoxOf(HOME);

/**
 * The first view of the map as a picture: it is there before the code of the live map, which replaces it in the same place at the
 * first interaction.
 */
export function MapPicture() {
  const { data: counties } = useCounties();
  const land = useLand();
  const countyPath = useMemo(
    () => pathOf(counties?.map(({ geometry }) => geometry) ?? [], DRAWN),
    [counties],
  );
  return (
    <svg
      className="map-picture"
      role="img"
      aria-label="Map of the counties that can be chosen, in the south-east of the USA"
      viewBox={VIEW_BOX}
    >
      <path className="land" d={land.states} />
      <path className="land" d={land.countries} />
      <path className="states" d={land.states} />
      <path className="counties" d={countyPath} />
    </svg>
  );
}

const NO_LAND = { states: "", countries: "" };

/** Land and states; their files are read after the first rendering. */
function useLand(): typeof NO_LAND {
  const [land, setLand] = useState(NO_LAND);
  useEffect(() => {
    let isMounted = true;
    const load = async (): Promise<void> => {
      const { outlines } = await import("./outlines.ts");
      const { countries, states } = await outlines();
      const drawn = (all: GeoJSON.FeatureCollection): string =>
        pathOf(
          all.features.map(({ geometry }) => geometry as Geometry),
          DRAWN,
        );
      if (isMounted) setLand({ states: drawn(states), countries: drawn(countries) });
    };
    // Without them the picture has the counties alone; the live map reports what fails.
    void load().catch(() => undefined);
    return () => {
      isMounted = false;
    };
  }, []);
  return land;
}
