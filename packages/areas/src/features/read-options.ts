/** Options of reading a file. */
export interface ReadOptions {
  /** Name of the layer to read, of a file with several layers; by default the first that has features, but not too many. */
  readonly layer?: string | undefined;
  /**
   * URL of the WebAssembly of sql.js, which reads GeoPackages. Node finds it by itself. A page gives the URL that its bundler
   * has for `sql.js/dist/sql-wasm-browser.wasm`, e.g. by `import url from "sql.js/dist/sql-wasm-browser.wasm?url"` in Vite.
   */
  readonly sqliteUrl?: string | undefined;
}
