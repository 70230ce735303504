import { readFile } from "node:fs/promises";
import type { Polygon } from "@cas/models";
import { fromFile, type GeoTIFFImage } from "geotiff";
import { measured } from "../measured.ts";

/** Geotiff.js, `readRasters` of the bounding box, and the mean of the cells whose centre lies inside. */
const [, , directory = "", count = ""] = process.argv;
const all = JSON.parse(await readFile(`${directory}/polygons.json`, "utf8")) as Polygon[];
const polygons = all.slice(0, Number(count));

async function mean(image: GeoTIFFImage, { coordinates: [ring = []] }: Polygon): Promise<number> {
  const [originX = 0, originY = 0] = image.getOrigin();
  const [cellWidth = 1, cellHeight = 1] = image.getResolution();
  const corners = ring.map(([x = 0, y = 0]) => [
    (x - originX) / cellWidth,
    (y - originY) / cellHeight,
  ]);
  const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [right, bottom] = [Math.ceil(Math.max(...xs)), Math.ceil(Math.max(...ys))];
  const rasters = await image.readRasters({ window: [left, top, right, bottom] });
  const cells = rasters[0] as Float32Array;
  let [sum, number] = [0, 0];
  for (let row = top; row < bottom; row++) {
    const crossings: number[] = [];
    for (let i = 0; i + 1 < corners.length; i++) {
      const [x0 = 0, y0 = 0] = corners[i] ?? [];
      const [x1 = 0, y1 = 0] = corners[i + 1] ?? [];
      if (y0 <= row + 0.5 !== y1 <= row + 0.5)
        crossings.push(x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2)
      for (let x = Math.ceil((crossings[i] ?? 0) - 0.5); x + 0.5 < (crossings[i + 1] ?? 0); x++) {
        const value = cells[(row - top) * (right - left) + x - left] ?? Number.NaN;
        if (value === -9999 || Number.isNaN(value)) continue;
        sum += value;
        number += 1;
      }
  }
  return sum / number;
}

const { value: values, ...figures } = await measured(async () => {
  const image = await (await fromFile(`${directory}/terrain.tif`)).getImage();
  const means: number[] = [];
  for (const polygon of polygons) means.push(await mean(image, polygon));
  return means;
});
process.stdout.write(`${JSON.stringify({ ...figures, values })}\n`);
process.exit();
