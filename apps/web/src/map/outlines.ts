import statesUrl from "us-atlas/states-10m.json?url";
import countriesUrl from "world-atlas/countries-110m.json?url";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";

/** The countries of the world and the states of the USA: a base map without a tile server. */
export interface Outlines {
  readonly countries: FeatureCollection;
  readonly states: FeatureCollection;
}

let loading: Promise<Outlines> | undefined;

/** The outlines, which are part of the web app; loaded once, for the picture and the live map. */
export const outlines = (): Promise<Outlines> => (loading ??= loadOutlines());

async function loadOutlines(): Promise<Outlines> {
  const [countries, states] = await Promise.all([
    loadObject(countriesUrl, "countries"),
    loadObject(statesUrl, "states"),
  ]);
  return { countries, states };
}

async function loadObject(url: string, name: string): Promise<FeatureCollection> {
  const topology = (await (await fetch(url)).json()) as Topology;
  const object = topology.objects[name];
  if (object === undefined) throw new TypeError(`${url} has no object ${name}`);
  const collection = feature(topology, object);
  return collection.type === "FeatureCollection"
    ? collection
    : { type: "FeatureCollection", features: [collection] };
}
