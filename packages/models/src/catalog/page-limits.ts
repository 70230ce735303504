/** Default number of items on a page; that of the service. */
export const DEFAULT_PAGE_LIMIT = 100;
/** Most items on a page; the limit of the service. */
export const MAX_PAGE_LIMIT = 1000;
