import type { BoundingBox, DatasetsQuery } from "@cas/models";

/** The path and query of `GET /api/v1/datasets`, without absent filters. */
export function datasetsPath({ bbox, ...query }: DatasetsQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value != null)
      parameters.set(name, typeof value === "number" ? plainDecimal(value) : value);
  if (bbox != null) parameters.set("bbox", bboxText(bbox));
  return `/api/v1/datasets?${parameters.toString()}`;
}

function bboxText({ min_lon, min_lat, max_lon, max_lat }: BoundingBox): string {
  return [min_lon, min_lat, max_lon, max_lat].map(plainDecimal).join(",");
}

/** The service does not parse exponents in a bbox: 1e-7 becomes 0.0000001. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes("e-") ? value.toFixed(20).replace(/0+$/, "").replace(/\.$/, "") : text;
}
