import { useMemo, useState } from "react";
import type { WorkbenchResponse } from "../answer/answer.ts";
import { apiKey } from "../cas/api-key.ts";
import { LANGUAGES } from "./code/languages.ts";
import { AREAS_FILE, inlineAreas, KEY_VARIABLE, programOf } from "./code/program.ts";
import { CopyButton } from "../controls/copy-button.tsx";

/** Code that sends the question again. */
export function CodePane({ answer }: { answer: WorkbenchResponse }) {
  const [chosen, setChosen] = useState(LANGUAGES[0]?.id);
  const program = useMemo(
    () => programOf(answer, { url: location.origin, needsKey: apiKey.isGiven }),
    [answer],
  );
  const text = LANGUAGES.find(({ id }) => id === chosen)?.write(program) ?? "";

  return (
    <section aria-labelledby="code-heading">
      <h4 id="code-heading">Code</h4>
      <fieldset className="segments">
        <legend className="visually-hidden">Language</legend>
        {LANGUAGES.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name="language-of-code"
              value={id}
              checked={id === chosen}
              onChange={() => {
                setChosen(id);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {inlineAreas(program) === undefined && (
        <p className="hint">
          It reads <code>{AREAS_FILE}</code> from the same folder; “Areas” saves that file.
        </p>
      )}
      {program.needsKey && (
        <p className="hint">
          It reads the API key from the environment variable <code>{KEY_VARIABLE}</code>.
        </p>
      )}
      <textarea className="code" aria-label="Program" readOnly rows={14} wrap="off" value={text} />
      <p className="copy">
        <CopyButton label="Copy the program" text={() => text} />
      </p>
    </section>
  );
}
