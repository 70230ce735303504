import type { FeatureFault } from "@cas/areas";

/** Most faults in the list. */
const MAX_SHOWN = 20;

/** The faults of features of a file, and how to fix each; nothing without faults. */
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
        {faults.slice(0, MAX_SHOWN).map(({ index, label, message, fix }) => (
          <li key={index}>
            <strong>
              Feature {index}
              {label !== undefined && ` (${label})`}
            </strong>
            : {message} {fix}
          </li>
        ))}
      </ul>
      {faults.length > MAX_SHOWN && <p className="hint">and {faults.length - MAX_SHOWN} more.</p>}
    </details>
  );
}
