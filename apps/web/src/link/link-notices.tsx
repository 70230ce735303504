import "./link-notices.css";

/** Lists the parts of the link that could not be read; nothing if there are none. */
export function LinkNotices({
  notices,
  unknownDatasets,
  onDismiss,
}: {
  notices: readonly string[];
  /** Ids in the link that are not in the catalog. */
  unknownDatasets: readonly string[];
  onDismiss: () => void;
}) {
  const all = [
    ...notices,
    ...unknownDatasets.map((id) => `The catalog has no dataset “${id}”: it is ignored.`),
  ];
  if (all.length === 0) return null;
  return (
    <div className="notice link-notices" role="alert">
      <ul>
        {all.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <button type="button" className="quiet small" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
