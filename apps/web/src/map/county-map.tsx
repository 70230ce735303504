import countiesUrl from "@cas/sample-data/us_counties.geojson?url";
import { use, useEffect, useRef, useState } from "react";
import type { Area } from "../choose-area/area.ts";
import { useCounties } from "../choose-area/use-counties.ts";
import { CountyMapView } from "./county-map-view.ts";
import { loadOutlines } from "./outlines.ts";

const outlines = loadOutlines();

/** The map of the counties: click one to choose it, point at one to read its name. */
export default function CountyMap({
  area,
  onChoose,
}: {
  area: Area | undefined;
  onChoose: (area: Area) => void;
}) {
  const base = use(outlines);
  const { data: counties } = useCounties();
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<CountyMapView>();
  const [hovered, setHovered] = useState<string>();

  useEffect(() => {
    if (container.current === null) return undefined;
    const created = new CountyMapView(container.current, base, countiesUrl);
    setView(created);
    return () => {
      created.remove();
    };
  }, [base]);

  useEffect(() => {
    view?.listen({
      onHover: setHovered,
      onClick: (geoid) => {
        const county = counties?.find(({ id }) => id === geoid);
        if (county !== undefined) onChoose({ kind: "county", county });
      },
    });
  }, [view, counties, onChoose]);

  useEffect(() => {
    void view?.show(area);
  }, [view, area]);

  return (
    <>
      <div ref={container} className="map" />
      {hovered !== undefined && <p className="map-tip">{hovered}</p>}
    </>
  );
}
