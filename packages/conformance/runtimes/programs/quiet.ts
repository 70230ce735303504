/** A part of the quiet server that nobody else uses. */
export interface QuietPart {
  readonly url: string;
  /** Waits until a request is there. */
  readonly arrived: () => Promise<void>;
  /** Waits until no request is open: each has lost its connection. */
  readonly closed: () => Promise<void>;
}

/** A part of the quiet server at `quiet`. */
export function quietPart(quiet: string): QuietPart {
  const url = `${quiet}/${crypto.randomUUID()}`;
  const wait = async (what: string): Promise<void> => {
    await (await fetch(`${url}/${what}`)).text();
  };
  return { url, arrived: () => wait("arrived"), closed: () => wait("closed") };
}
