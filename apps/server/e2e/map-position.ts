import type { Page } from "playwright-core";

/** North of the equator in the units of Web Mercator, in which a degree of longitude is 1. */
const north = (latitude: number): number =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

/** Where a place is in the first view of the map, which shows 85 to 75.4 W and 33 to 37.1 N with a padding of 16 pixels. */
export async function positionOf(
  page: Page,
  longitude: number,
  latitude: number,
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(".map").boundingBox();
  const [width, height] = [box?.width ?? 0, box?.height ?? 0];
  const middle = (north(33) + north(37.1)) / 2;
  const scale = Math.min((width - 32) / 9.6, (height - 32) / (north(37.1) - north(33)));
  return {
    x: width / 2 + scale * (longitude + 80.2),
    y: height / 2 - scale * (north(latitude) - middle),
  };
}
