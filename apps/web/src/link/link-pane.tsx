import { useMemo } from "react";
import { useAreas } from "../areas/store/area-store.ts";
import { CopyButton } from "../controls/copy-button.tsx";
import { areasLeftOut } from "./write-link.ts";

/** The link to the current state of the page. */
export function LinkPane() {
  const { areas } = useAreas();
  const left = useMemo(() => areasLeftOut(areas), [areas]);
  return (
    <section aria-labelledby="link-heading">
      <h4 id="link-heading">Link</h4>
      <p className="hint">
        The address of the page holds the areas, the datasets, the options and the view: who opens
        it sees the same question and, up to 5,000 values, its answer. Many or large drawings are
        kept in this browser only.
      </p>
      {left.length > 0 && (
        <p className="notice left-out">
          <strong>
            {left.length === areas.length
              ? "This link does not hold your areas"
              : `This link does not hold ${left.length} of your ${areas.length} areas`}
          </strong>
          : their outlines are too long for it. It works in this browser; for others, send “Areas”
          of the files with it.
        </p>
      )}
      <p className="copy">
        <CopyButton label="Copy the link" text={() => location.href} />
      </p>
    </section>
  );
}
