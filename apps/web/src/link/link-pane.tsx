import { CopyButton } from "../controls/copy-button.tsx";

/** The link to the current state of the page. */
export function LinkPane() {
  return (
    <section aria-labelledby="link-heading">
      <h4 id="link-heading">Link</h4>
      <p className="hint">
        The address of the page holds the areas, the datasets, the options and the view: who opens
        it sees the same question and, up to 5,000 values, its answer. Many or large drawings are
        kept in this browser only.
      </p>
      <p className="copy">
        <CopyButton label="Copy the link" text={() => location.href} />
      </p>
    </section>
  );
}
