/** What to do after the example. */
export function NextSteps({ onStartOver }: { onStartOver: () => void }) {
  return (
    <div className="notice next-steps">
      <p>
        <strong>This is an example.</strong> Point at a county or a row to find it in all views; the
        legend selects what the colours show. Next: choose other datasets or a time and press Ask,
        or{" "}
        <button type="button" className="quiet small" onClick={onStartOver}>
          start with your own areas
        </button>
      </p>
    </div>
  );
}
