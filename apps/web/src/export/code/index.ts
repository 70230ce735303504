export { LANGUAGES } from "./languages.ts";
export type { Program } from "./program.ts";
