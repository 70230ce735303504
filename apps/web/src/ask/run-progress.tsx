import { paceOf, waitInWords } from "./pace.ts";
import type { RunState } from "./answer-run.ts";

const count = new Intl.NumberFormat("en");
const oneDigit = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

/** The progress of a run: a bar, counts, pace, and a button to stop it. */
export function RunProgress({ run, onCancel }: { run: RunState; onCancel: () => void }) {
  const { status, done, failed, total, elapsedMs } = run;
  const isRunning = status === "running" || status === "reconnecting";
  const pace = paceOf(done, total, elapsedMs);
  const values = `${count.format(done - failed)} of ${count.format(total)} values${
    failed > 0 ? `, ${count.format(failed)} failed` : ""
  }`;
  return (
    <div className="run-progress">
      {/* Updated in quarters: a screen reader that announced every value would say nothing else. */}
      <output className="visually-hidden">
        {isRunning
          ? `${statusText(status)} ${Math.floor((4 * done) / Math.max(1, total)) * 25}%`
          : `${statusText(status)} ${values}.`}
      </output>
      {isRunning && <progress aria-label="Values that arrived" max={total} value={done} />}
      <p aria-hidden="true">
        <strong>{statusText(status)}</strong> {values}
        {pace !== undefined && (
          <span className="pace">
            {isRunning
              ? ` · ${oneDigit.format(pace.rate)} a second · ${waitInWords(pace.secondsLeft)} left`
              : ` in ${oneDigit.format(elapsedMs / 1000)} s`}
          </span>
        )}
      </p>
      {isRunning && (
        <button type="button" className="quiet" onClick={onCancel}>
          Stop
        </button>
      )}
    </div>
  );
}

function statusText(status: RunState["status"]): string {
  switch (status) {
    case "running":
      return "Reading";
    case "reconnecting":
      return "Connection lost, going on…";
    case "cancelled":
      return "Stopped at";
    default:
      return "Done:";
  }
}
