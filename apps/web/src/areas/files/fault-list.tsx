import type { FeatureFault } from "./checked-file.ts";

/** Most faults that are listed: who has more fixes the file, not the list. */
const SHOWN = 20;

/** What is wrong with which features of a file, and what to do; nothing where nothing is. */
export function FaultList({
  title,
  kind,
  faults,
}: {
  title: string;
  kind: "failure" | "doubt";
  faults: readonly FeatureFault[];
}) {
  if (faults.length === 0) return null;
  return (
    <details className={`notice ${kind}`} open={faults.length <= 5}>
      <summary>
        {title} ({faults.length.toLocaleString("en")})
      </summary>
      <ul>
        {faults.slice(0, SHOWN).map(({ index, label, message, fix }) => (
          <li key={index}>
            <strong>
              Feature {index}
              {label !== undefined && ` (${label})`}
            </strong>
            : {message} {fix}
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p className="hint">and {faults.length - SHOWN} more.</p>}
    </details>
  );
}
