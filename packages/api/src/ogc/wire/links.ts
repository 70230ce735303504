/** A link of OGC API documents. */
export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type?: string;
  readonly title?: string;
}

/** Relations of links that the standard defines. */
const REL = "http://www.opengis.net/def/rel/ogc/1.0/";
export const REL_PROCESSES: string = `${REL}processes`;
export const REL_CONFORMANCE: string = `${REL}conformance`;
export const REL_JOB_LIST: string = `${REL}job-list`;
export const REL_EXECUTE: string = `${REL}execute`;
export const REL_RESULTS: string = `${REL}results`;

/** A link to a JSON document of this API. */
export const linkTo = (href: string, rel: string, title: string): Link => ({
  href,
  rel,
  type: "application/json",
  title,
});
