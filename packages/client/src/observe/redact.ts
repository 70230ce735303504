/** A text without a secret in it, e.g. an error page that repeats the request. */
export function redact(text: string, secret: string | undefined): string {
  return secret === undefined ? text : text.replaceAll(secret, "[redacted]");
}
