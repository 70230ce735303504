import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Geometry } from "@cas/models";
import { countiesFile } from "@cas/sample-data";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { expect, it } from "vitest";
import { DRAWN, pathOf, viewBoxOf } from "./picture-paths.ts";

const require = createRequire(import.meta.url);
const json = async (file: string | URL): Promise<unknown> =>
  JSON.parse(await readFile(file, "utf8"));

/** The path of a TopoJSON object of a package. */
async function pathIn(file: string, name: string): Promise<string> {
  const topology = (await json(require.resolve(file))) as Topology;
  const object = topology.objects[name];
  if (object === undefined) throw new TypeError(`${file} has no ${name}`);
  return pathOfFeatures(feature(topology, object) as GeoJSON.FeatureCollection);
}

const pathOfFeatures = ({ features }: GeoJSON.FeatureCollection): string =>
  pathOf(
    features.map(({ geometry }) => geometry as Geometry),
    DRAWN,
  );

/** The colours are those of `palettes.ts`; lines have the width that the live map has on a desktop. */
const STYLE = `path{fill:none;stroke:none}
.land{fill:#f4f2ec}
.states{stroke:#b9c2c4;stroke-width:3}
.counties{fill:#0b5563;fill-opacity:.1;stroke:#0b5563;stroke-opacity:.6;stroke-width:1.8}
@media (prefers-color-scheme:dark){
.land{fill:#1d2b2f}
.states{stroke:#41545a}
.counties{fill:#7fd1c7;stroke:#7fd1c7}
}`;

it("is the land, the states and the counties of the live map (vitest -u draws it again)", async () => {
  const states = await pathIn("us-atlas/states-10m.json", "states");
  const countries = await pathIn("world-atlas/countries-110m.json", "countries");
  const counties = pathOfFeatures((await json(countiesFile)) as GeoJSON.FeatureCollection);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(DRAWN)}"><style>${STYLE}</style>
<path class="land" d="${countries}"/>
<path class="land states" d="${states}"/>
<path class="counties" d="${counties}"/>
</svg>
`;
  await expect(svg).toMatchFileSnapshot("map-picture.svg");
});
