import { useMemo, useState } from "react";
import type { Answer } from "../answer/answer.ts";
import { LANGUAGES } from "./code/languages.ts";
import { AREAS_FILE, inlineAreas, programOf } from "./code/program.ts";
import { CopyButton } from "./copy-button.tsx";

/** The question as a program that asks it again. */
export function CodePane({ answer }: { answer: Answer }) {
  const [chosen, setChosen] = useState(LANGUAGES[0]?.id);
  const program = useMemo(() => programOf(answer, location.origin), [answer]);
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
          It reads <code>{AREAS_FILE}</code> beside it, which “Areas” saves.
        </p>
      )}
      <textarea className="code" aria-label="Program" readOnly rows={14} wrap="off" value={text} />
      <CopyButton label="Copy the program" text={() => text} />
    </section>
  );
}
