/** Says that the values answer an earlier question, with buttons to ask the new one and to return to the earlier one. */
export function StaleNotice({
  changes,
  canAsk,
  onAsk,
  onReturn,
}: {
  /** What has changed since, see `changesSince`. */
  changes: readonly string[];
  canAsk: boolean;
  onAsk: () => void;
  onReturn: () => void;
}) {
  if (changes.length === 0) return null;
  return (
    <output className="notice stale">
      <span>
        <strong>These values answer the question before its change</strong>: {changes.join(", ")}.
      </span>
      <button type="button" className="small" disabled={!canAsk} onClick={onAsk}>
        Ask again
      </button>
      <button type="button" className="quiet small" onClick={onReturn}>
        Return to the question of these values
      </button>
    </output>
  );
}
