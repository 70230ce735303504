import type { GeometryFault } from "@cas/areas";

/** Most faults in the list. */
const MAX_SHOWN = 20;

/** A fault or a doubt about one feature. */
export interface ListedFault extends GeometryFault {
  /** Its row in the file, from 1. */
  readonly row: number;
  /** Its name or id. */
  readonly label: string;
}

/** The faults of features of a file, and how to fix each; nothing without faults. */
export function FaultList({
  title,
  kind,
  faults,
}: {
  title: string;
  kind: "failure" | "doubt";
  faults: readonly ListedFault[];
}) {
  if (faults.length === 0) return null;
  return (
    <details className={`notice ${kind}`} open={faults.length <= 5}>
      <summary>
        {title} ({faults.length.toLocaleString("en")})
      </summary>
      <ul>
        {faults.slice(0, MAX_SHOWN).map(({ row, label, message, fix }) => (
          <li key={row}>
            <strong>
              Row {row} ({label})
            </strong>
            : {message} {fix}
          </li>
        ))}
      </ul>
      {faults.length > MAX_SHOWN && <p className="hint">and {faults.length - MAX_SHOWN} more.</p>}
    </details>
  );
}
