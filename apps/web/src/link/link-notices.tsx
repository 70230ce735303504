import "./link-notices.css";

/** What of the link could not be read; nothing where all could. */
export function LinkNotices({
  notices,
  unknownDatasets,
  onDismiss,
}: {
  notices: readonly string[];
  /** Ids of the link that the catalog does not have. */
  unknownDatasets: readonly string[];
  onDismiss: () => void;
}) {
  const all = [
    ...notices,
    ...unknownDatasets.map((id) => `The catalog has no dataset “${id}”: it is not asked.`),
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
