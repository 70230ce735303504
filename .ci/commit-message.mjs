/** Most characters of a subject: `git log --oneline` and GitHub's lists do not truncate it. */
export const SUBJECT_LENGTH = 72;

/** Trailers at the end of a message, about people and other commits; they give no reason for a change. */
const TRAILER = /^(?:[A-Za-z]+(?:-[A-Za-z]+)+: \S|\(cherry picked from )/;

/**
 * The faults of a commit message, one sentence each.
 *
 * @param {string} message subject and body, as git stores them
 * @returns {string[]}
 */
export function problemsOf(message) {
  const [subject = "", second = "", ...body] = message.trimEnd().split(/\r?\n/);
  const { length } = Array.from(subject);
  const problems = [];
  if (subject.trim() === "") problems.push("The subject is empty");
  if (length > SUBJECT_LENGTH)
    problems.push(`The subject has ${length} characters; at most ${SUBJECT_LENGTH} are allowed`);
  if (subject.endsWith(".")) problems.push("The subject ends with a period; remove it");
  if (second.trim() !== "") problems.push("The second line is not blank");
  if (![second, ...body].some((line) => line.trim() !== "" && !TRAILER.test(line)))
    problems.push("There is no body; say why the change is made");
  return problems;
}
