import type { County } from "@cas/sample-data";
import type { ReactNode } from "react";

/** The outline of a county, north up; a degree of longitude is shortened to its length in the middle of the county. */
export function Outline({ of }: { readonly of: County["geometry"] }): ReactNode {
  const rings = of.type === "Polygon" ? of.coordinates : of.coordinates.flat();
  const positions = rings.flat();
  const lats = positions.map(([, lat = 0]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const shorten = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const xs = positions.map(([lon = 0]) => lon * shorten);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const path = rings
    .map((ring) => `M${ring.map(([lon = 0, lat = 0]) => `${lon * shorten} ${-lat}`).join("L")}Z`)
    .join("");
  return (
    <svg
      className="outline"
      viewBox={`${west} ${-north} ${east - west} ${north - south}`}
      role="img"
      aria-label="Outline of the county"
    >
      <path d={path} fillRule="evenodd" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
