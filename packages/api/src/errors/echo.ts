/** Longest message, in characters. */
const LONGEST_MESSAGE = 500;
/** Longest name of a field or a procedure, in characters. */
const LONGEST_NAME = 100;
/** Most faults in a list. */
const MOST_ISSUES = 100;

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/** A message that may contain text of the caller, cut to the length that a reader needs. */
export const shortMessage = (message: string): string => shortened(message, LONGEST_MESSAGE);

/** A name that a caller chose, e.g. of a procedure; long ones are cut. */
export const shortName = (name: string): string => shortened(name, LONGEST_NAME);

/** The first faults of a request, with short names and messages; any other detail does not change. */
export function shortDetail<Detail>(detail: Detail): Detail {
  if (!Array.isArray(detail)) return detail;
  return detail.slice(0, MOST_ISSUES).map(shortIssue) as Detail;
}

function shortIssue(issue: unknown): unknown {
  if (typeof issue !== "object" || issue === null) return issue;
  const { msg, loc } = issue as { msg?: unknown; loc?: unknown };
  return {
    ...issue,
    ...(typeof msg === "string" ? { msg: shortMessage(msg) } : {}),
    ...(Array.isArray(loc)
      ? { loc: loc.map((key: unknown) => (typeof key === "string" ? shortName(key) : key)) }
      : {}),
  };
}
