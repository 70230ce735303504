import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { type Reading, READINGS } from "../view/view.ts";

const NAMES: Readonly<Record<Reading, string>> = {
  table: "Table",
  distribution: "Distribution",
  time: "Over time",
  compare: "Compare",
};

/** The tabs of an answer; arrow keys move between them. */
export function ReadingTabs({
  reading,
  onRead,
  children,
}: {
  reading: Reading;
  onRead: (reading: Reading) => void;
  children: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = READINGS.at((READINGS.indexOf(reading) + step) % READINGS.length);
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onRead(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label="How to read the values" className="tabs">
        {READINGS.map((one) => (
          <button
            key={one}
            id={`tab-${one}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={one === reading}
            aria-controls="reading"
            tabIndex={one === reading ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => {
              onRead(one);
            }}
          >
            {NAMES[one]}
          </button>
        ))}
      </div>
      <div id="reading" role="tabpanel" aria-labelledby={`tab-${reading}`} className="reading">
        {children}
      </div>
    </>
  );
}
