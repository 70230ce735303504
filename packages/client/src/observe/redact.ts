/** Names of headers and query parameters whose values are secret. */
const SECRET =
  /^(authorization|cookie|set-cookie|proxy-authorization|sig)$|key|token|secret|signature|password/i;

const HIDDEN = "[redacted]";

/** Response headers whose values appear in errors, logs and traces; a service may repeat the request in them. */
const SHOWN_HEADERS = ["location", "x-request-id"];

/** A text without a secret, e.g. an error page that repeats the request. */
export function redact(text: string, secret: string | undefined): string {
  return secret === undefined ? text : text.replaceAll(secret, HIDDEN);
}

/** A JSON text without a secret, also where JSON escapes its characters. */
export function redactJson(text: string, secret: string | undefined): string {
  if (secret === undefined) return text;
  const escaped = JSON.stringify(secret).slice(1, -1);
  return [secret, escaped, escaped.replaceAll("/", "\\/")].reduce(redact, text);
}

/** Request headers for a log, without secret values. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET.test(name) ? HIDDEN : value]),
  );
}

/** Response headers without a secret in those that errors, logs and traces show, raw or percent-encoded. */
export function redactShownHeaders(
  headers: Readonly<Record<string, string>>,
  secret: string,
): Readonly<Record<string, string>> {
  const redacted = SHOWN_HEADERS.flatMap((name) => {
    const value = headers[name];
    if (value === undefined) return [];
    const shown = redact(redact(value, secret), encodeURIComponent(secret));
    return shown === value ? [] : [[name, shown]];
  });
  return redacted.length === 0 ? headers : { ...headers, ...Object.fromEntries(redacted) };
}

/** A path and query for a trace, without secret values that a middleware may have added to sign or authenticate. */
export function redactQuery(path: string): string {
  return path.replaceAll(/([?&])([^=&]+)=[^&]*/g, (parameter, mark: string, name: string) =>
    SECRET.test(name) ? `${mark}${name}=REDACTED` : parameter,
  );
}
