const NAMES: Readonly<Record<string, string>> = {
  stac_cog: "GeoTIFFs by STAC",
  wcs: "Web Coverage Service",
  wfs: "Web Feature Service",
  opendap: "OPeNDAP",
  rest: "REST service",
  s3_direct: "object store",
  mirror: "mirror",
};

/** How CAS reads a dataset, in words; one that is not known as the service writes it. */
export const protocolName = (protocol: string): string =>
  NAMES[protocol] ?? protocol.replaceAll("_", " ");
