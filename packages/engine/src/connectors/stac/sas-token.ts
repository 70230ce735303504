import { CasError } from "@cas/models";
import * as z from "zod";
import type { Clock } from "../../schedule/clock.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import type { HttpAccess } from "../../source/http/http-client.ts";
import { readJson } from "../../source/http/read-json.ts";

const TokenResponse = z.looseObject({
  token: z.string().min(1),
  "msft:expiry": z.iso.datetime({ offset: true }),
});

interface Token {
  readonly query: URLSearchParams;
  readonly expires: number;
}

/** Maximum bytes of a response. */
const MAX_BYTES = 64 * 1024;
/** Minimum remaining lifetime of a token, milliseconds: it must last for a request. */
const MIN_LIFETIME_MS = 60_000;

/**
 * Signs URLs with a shared access signature of Microsoft's Planetary Computer: adds the token of a collection, valid
 * for about 45 minutes, to their query.
 */
export class SasSigner {
  readonly #url: URL;
  readonly #http: HttpAccess;
  readonly #tokens: PromiseCache<Token>;

  /** @param url the endpoint of tokens, e.g. https://planetarycomputer.microsoft.com/api/sas/v1/token/io-lulc */
  constructor(url: URL, http: HttpAccess, clock: Pick<Clock, "now">) {
    this.#url = url;
    this.#http = http;
    this.#tokens = new PromiseCache({
      isUsable: ({ expires }) => expires - clock.now() > MIN_LIFETIME_MS,
    });
  }

  /** @throws CasError upstream_error when the endpoint returns no token */
  async sign(url: URL, signal: AbortSignal): Promise<URL> {
    const signed = new URL(url);
    const { query } = await this.#tokens.get("token", signal, (shared) => this.#fetchToken(shared));
    for (const [name, value] of query) signed.searchParams.set(name, value);
    return signed;
  }

  async #fetchToken(signal: AbortSignal): Promise<Token> {
    const parsed = TokenResponse.safeParse(
      (await readJson(this.#url, this.#http, signal, { maxBytes: MAX_BYTES })).value,
    );
    if (!parsed.success)
      throw new CasError({
        errorType: "upstream_error",
        message: "The signing service returned no token",
        cause: parsed.error,
      });
    const { token, "msft:expiry": expiry } = parsed.data;
    return { query: new URLSearchParams(token), expires: Date.parse(expiry) };
  }
}
