/** Greets over the empty map: an example in one click, or how to begin. */
export function Welcome({ onExample }: { onExample: () => void }) {
  return (
    <div className="map-welcome">
      <p>New here?</p>
      <button type="button" className="small" onClick={onExample}>
        See an example
      </button>
      <p>or click counties, draw, drop a file.</p>
    </div>
  );
}
