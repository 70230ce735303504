"use client";

import type { GeometryInput } from "@cas/models";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Answer } from "./answer.tsx";
import { Outline } from "./outline.tsx";
import { useTRPC } from "./trpc.tsx";

const FIRST_COUNTY = "37183";
const FIRST_POINT = { lon: "-78.64", lat: "35.78" };

/** A point in degrees, or undefined while a field is empty; CAS says what is wrong with other points. */
const pointOf = ({ lon, lat }: typeof FIRST_POINT): GeometryInput | undefined =>
  lon === "" || lat === "" ? undefined : { type: "Point", coordinates: [Number(lon), Number(lat)] };

/** Picks a place and a dataset, and shows the answer. */
export function Explorer(): ReactNode {
  const trpc = useTRPC();
  const [kind, setKind] = useState<"county" | "point">("county");
  const [id, setId] = useState(FIRST_COUNTY);
  const [point, setPoint] = useState(FIRST_POINT);
  const [datasetId, setDatasetId] = useState<string>();
  // Both are in the page already: the server component has asked for them.
  const { data: counties = [] } = useQuery(trpc.counties.queryOptions());
  const { data: { datasets } = { datasets: [] } } = useQuery(trpc.cas.datasets.queryOptions({}));
  const { data: county } = useQuery(
    trpc.county.queryOptions({ id }, { enabled: kind === "county" }),
  );
  const dataset =
    datasets.find((one) => one.id === (datasetId ?? "maurer:precipitation")) ?? datasets[0];
  const geometry = kind === "county" ? county?.geometry : pointOf(point);

  return (
    <>
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>Place</legend>
          {(["county", "point"] as const).map((one) => (
            <label key={one}>
              <input type="radio" checked={kind === one} onChange={() => setKind(one)} />
              {one === "county" ? "A county" : "A point"}
            </label>
          ))}
        </fieldset>
        {kind === "county" ? (
          <label>
            County
            <select value={id} onChange={(event) => setId(event.target.value)}>
              {counties.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        ) : (
          (["lon", "lat"] as const).map((axis) => (
            <label key={axis}>
              {axis === "lon" ? "Longitude" : "Latitude"}
              <input
                type="number"
                step="any"
                value={point[axis]}
                onChange={(event) => setPoint({ ...point, [axis]: event.target.value })}
              />
            </label>
          ))
        )}
        <label>
          Dataset
          <select value={dataset?.id} onChange={(event) => setDatasetId(event.target.value)}>
            {datasets.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        {kind === "county" && county !== undefined && <Outline of={county.geometry} />}
      </form>
      {geometry !== undefined && dataset !== undefined && (
        <Answer geometry={geometry} dataset={dataset} />
      )}
    </>
  );
}
