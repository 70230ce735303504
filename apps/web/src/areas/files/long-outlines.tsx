import { shareText } from "../store/area.ts";
import { MAX_POSITIONS } from "./file-limits.ts";
import type { LongOutline } from "./file-messages.ts";

/** Most outlines in the list. */
const MAX_SHOWN = 20;

/** Offers to simplify the outlines that are too long for a service, and says how their areas change. */
export function LongOutlines({
  outlines,
  isSimplified,
  onChange,
}: {
  outlines: readonly LongOutline[];
  isSimplified: boolean;
  onChange: (isSimplified: boolean) => void;
}) {
  if (outlines.length === 0) return null;
  const limit = MAX_POSITIONS.toLocaleString("en");
  return (
    <div className="notice doubt">
      <p>
        {outlines.length === 1 ? "An outline has" : `${outlines.length} outlines have`} more than{" "}
        {limit} positions, which a service refuses unless it is set up for more.
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={isSimplified}
          onChange={({ target }) => {
            onChange(target.checked);
          }}
        />{" "}
        Simplify to {limit} positions
      </label>
      <ul>
        {outlines.slice(0, MAX_SHOWN).map(({ row, name, simplified }) => (
          <li key={row}>
            Row {row} ({name}): {simplified.positionsBefore.toLocaleString("en")} positions;
            simplified its area changes by {shareText(simplified.areaChange)}
          </li>
        ))}
      </ul>
      {outlines.length > MAX_SHOWN && (
        <p className="hint">and {outlines.length - MAX_SHOWN} more.</p>
      )}
    </div>
  );
}
