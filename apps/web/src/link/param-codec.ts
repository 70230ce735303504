/** Takes a sentence about what of a link cannot be read. */
export type Note = (notice: string) => void;

/** A text without the characters that part the words of a link. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll("~", "%7E").replaceAll("%3A", ":");

/** What {@link encoded} wrote; a text that it did not write stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The words of a field; none of one that is absent. */
export const tokens = (text: string | null): readonly string[] =>
  (text ?? "").split("~").filter(Boolean);

/** The beginning of a text, for a notice. */
export const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
