import { axisOrderDoubt, parsePlaces, type PlacesOptions } from "@cas/areas";
import type { Area, BoundingBox } from "@cas/models";
import { type KeyboardEvent, useState } from "react";
import { FileReview } from "../files/file-review.tsx";
import { FileSummary } from "../files/file-summary.tsx";
import { useFileCheck } from "../files/use-file-check.ts";
import { countAreas, withOrigin } from "../store/area.ts";
import { areaStore } from "../store/area-store.ts";

/** A text field for coordinates, boxes, GeoJSON or WKT: like drawing, but without a pointer. */
export function TypedPlaces({
  boxes,
  onMessage,
}: {
  /** Where the datasets have values. */
  boxes: readonly BoundingBox[];
  onMessage: (message: string) => void;
}) {
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  const { check, read, clear } = useFileCheck();

  const [doubt, setDoubt] = useState<string>();

  const addPlaces = (areas: readonly Area[]): void => {
    const added = areaStore.add(withOrigin("typed", areas));
    areaStore.select(added.at(-1)?.id);
    setText("");
    onMessage(
      added.length === 1
        ? `${added[0]?.name} joined the list.`
        : `${countAreas(added.length)} joined the list.`,
    );
  };
  const add = (options?: PlacesOptions): void => {
    const places = parsePlaces(text, options);
    setFault("fault" in places ? places.fault : undefined);
    if ("file" in places) read([new File([text], `pasted.${places.file}`)]);
    if (!("areas" in places)) return;
    // Once the user has chosen an order it is not doubted again.
    const found = options === undefined ? axisOrderDoubt(places.areas, boxes) : undefined;
    setDoubt(found?.message);
    if (found === undefined) addPlaces(places.areas);
  };
  const addOnEnter = (event: KeyboardEvent): void => {
    // Enter adds a single line; Shift and Enter begin a new line.
    if (event.key !== "Enter" || event.shiftKey || text.includes("\n")) return;
    event.preventDefault();
    add();
  };
  const shownFault = check.state === "failed" ? `${check.message} ${check.fix}` : fault;

  return (
    <form
      className="typed-places"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor="places">Coordinates, GeoJSON or WKT</label>
      <textarea
        id="places"
        rows={3}
        spellCheck={false}
        value={text}
        placeholder="-78.64, 35.78"
        aria-describedby="places-hint places-fault"
        aria-invalid={shownFault !== undefined}
        onKeyDown={addOnEnter}
        onChange={({ target }) => {
          setText(target.value);
          setDoubt(undefined);
        }}
      />
      <p id="places-hint" className="hint">
        Degrees, also as 35°46'48"N 78°38'24"W. Two numbers are a point (longitude, latitude), four
        a box (west, south, east, north); one place on each line, a name before a colon.
      </p>
      <p id="places-fault" className="fault" role="alert">
        {shownFault}
      </p>
      {doubt !== undefined && (
        <div className="notice doubt" role="alert">
          <p>{doubt}</p>
          <div className="ask-actions">
            <button
              type="button"
              onClick={() => {
                add({ axisOrder: "lat-lon" });
              }}
            >
              Swap and add
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                add({ axisOrder: "lon-lat" });
              }}
            >
              Add as typed
            </button>
          </div>
        </div>
      )}
      <FileSummary check={check} />
      {check.state === "checked" ? (
        <FileReview
          checked={check.checked}
          boxes={boxes}
          isReading={false}
          onSwap={
            check.choices.axisOrder === undefined
              ? () => {
                  read(check.files, { ...check.choices, axisOrder: "lat-lon" });
                }
              : undefined
          }
          onDone={(message) => {
            clear();
            if (message !== "") setText("");
            onMessage(message);
          }}
        />
      ) : (
        <button type="submit" className="quiet">
          Add to the list
        </button>
      )}
    </form>
  );
}
