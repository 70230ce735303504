/** Receives a sentence about a part of the link that cannot be read. */
export type Note = (notice: string) => void;

/** Encodes text, including the separator ~ of tokens in a link. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll("~", "%7E").replaceAll("%3A", ":");

/** Decodes the text of {@link encoded}; returns other text unchanged. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The tokens of a field; empty if the field is absent. */
export const tokens = (text: string | null): readonly string[] =>
  (text ?? "").split("~").filter(Boolean);

/** The beginning of a text, for a notice. */
export const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
