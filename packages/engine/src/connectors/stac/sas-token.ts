import { CasError } from "@cas/models";
import { z } from "zod";
import type { Clock } from "../../schedule/clock.ts";
import type { HttpClient } from "../../source/http/http-client.ts";
import { readJson } from "../../source/http/read-json.ts";

const Answer = z.looseObject({
  token: z.string().min(1),
  "msft:expiry": z.iso.datetime({ offset: true }),
});

interface Token {
  readonly query: URLSearchParams;
  readonly expires: number;
}

/** A token that expires sooner is renewed, milliseconds: it must last for a question. */
const LEFT_MS = 60_000;

/**
 * Signs addresses with a shared access signature as Microsoft's Planetary Computer gives it: a token for a collection,
 * valid for about 45 minutes, is added to their query.
 */
export class SasSigner {
  readonly #url: URL;
  readonly #http: HttpClient;
  readonly #clock: Pick<Clock, "now">;
  #token: Promise<Token> | undefined;
  #expires = 0;

  /** @param url the endpoint that gives tokens, e.g. https://planetarycomputer.microsoft.com/api/sas/v1/token/io-lulc */
  constructor(url: URL, http: HttpClient, clock: Pick<Clock, "now">) {
    this.#url = url;
    this.#http = http;
    this.#clock = clock;
  }

  /** @throws CasError upstream_error when the endpoint gives no token */
  async sign(url: URL): Promise<URL> {
    const signed = new URL(url);
    const { query } = await this.#current();
    for (const [name, value] of query) signed.searchParams.set(name, value);
    return signed;
  }

  #current(): Promise<Token> {
    if (this.#token !== undefined && this.#expires - this.#clock.now() > LEFT_MS)
      return this.#token;
    // Until it is known, whoever asks meanwhile waits for the same.
    this.#expires = Infinity;
    const asking = this.#ask().then((token) => {
      this.#expires = token.expires;
      return token;
    });
    this.#token = asking;
    asking.catch(() => {
      this.#token = undefined;
    });
    return asking;
  }

  async #ask(): Promise<Token> {
    const parsed = Answer.safeParse(await readJson(this.#url, this.#http));
    if (!parsed.success)
      throw new CasError({
        errorType: "upstream_error",
        message: "The signing service gave no token",
        cause: parsed.error,
      });
    const { token, "msft:expiry": expiry } = parsed.data;
    return { query: new URLSearchParams(token), expires: Date.parse(expiry) };
  }
}
