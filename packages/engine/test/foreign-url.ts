import { runInNewContext } from "node:vm";

/** A URL whose class is that of another realm, as in a test runner's VM. */
export const foreignUrl = (href: string): URL =>
  runInNewContext(
    `new (class URL {
      #inner = inner;
      get href() { return this.#inner.href; }
      get protocol() { return this.#inner.protocol; }
    })()`,
    { inner: new URL(href) },
  ) as URL;
