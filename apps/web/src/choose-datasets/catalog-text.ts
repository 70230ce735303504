const NAMES: Readonly<Record<string, string>> = {
  stac_cog: "GeoTIFFs by STAC",
  wcs: "Web Coverage Service",
  wfs: "Web Feature Service",
  opendap: "OPeNDAP",
  rest: "REST service",
  s3_direct: "object store",
  mirror: "mirror",
};

/** How CAS reads a dataset, as text; an unknown protocol as the service writes it. */
export const protocolName = (protocol: string): string =>
  NAMES[protocol] ?? protocol.replaceAll("_", " ");

/** The size of a cell as text, e.g. "90 m" or "5.6 km". */
export const cellSizeText = (metres: number): string =>
  metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
