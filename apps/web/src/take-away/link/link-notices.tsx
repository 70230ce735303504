/** What of the link could not be read; nothing where all could. */
export function LinkNotices({
  notices,
  onDismiss,
}: {
  notices: readonly string[];
  onDismiss: () => void;
}) {
  if (notices.length === 0) return null;
  return (
    <div className="notice link-notices" role="alert">
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <button type="button" className="quiet small" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
