import { useState } from "react";
import type { Area } from "../store/area.ts";
import { areaStore } from "../store/area-store.ts";
import { cornersText, parseCorners } from "./corners.ts";

/** Edits the corners of an area as text: like dragging them on the map, but without a pointer. */
export function ShapeEditor({ area: { id, name, geometry } }: { area: Area }) {
  // Typed text stays until it is submitted; without it, the text follows changes on the map.
  const [typed, setTyped] = useState<string>();
  const text = typed ?? cornersText(geometry);
  const [fault, setFault] = useState<string>();
  const [isChanged, setIsChanged] = useState(false);
  return (
    <details className="shape-editor">
      <summary>Shape of {name} as text</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const shape = parseCorners(text);
          setFault("fault" in shape ? shape.fault : undefined);
          setIsChanged("geometry" in shape);
          if (!("geometry" in shape)) return;
          areaStore.reshape(id, shape.geometry);
          setTyped(undefined);
        }}
      >
        <label htmlFor="corners">Corners, one on each line: longitude, latitude</label>
        <textarea
          id="corners"
          rows={5}
          spellCheck={false}
          value={text}
          aria-describedby="corners-fault"
          aria-invalid={fault !== undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setIsChanged(false);
          }}
        />
        <p id="corners-fault" className="fault" role="alert">
          {fault}
        </p>
        <div className="ask-actions">
          <button type="submit" className="quiet small">
            Change the shape
          </button>
          <output className="hint">{isChanged && `${name} has its new shape.`}</output>
        </div>
      </form>
    </details>
  );
}
