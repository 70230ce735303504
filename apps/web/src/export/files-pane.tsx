import { toBibtex } from "@cas/tables";
import { useState } from "react";
import type { WorkbenchResponse } from "../answer/answer.ts";
import { areasGeojson } from "./areas-geojson.ts";
import { dictionaryText } from "./dictionary-text.ts";
import { exportFile } from "./export-file.ts";
import { type Format, FORMATS } from "./formats.ts";
import { wholeFragment } from "../link/question-file.ts";
import { serviceVersion } from "./service-version.ts";

/** Files without values, which need no manifest. */
const PLAIN_FILES: readonly {
  readonly label: string;
  readonly hint: string;
  readonly name: string;
  readonly type: string;
  readonly write: (answer: WorkbenchResponse) => string;
}[] = [
  {
    label: "Data dictionary",
    hint: "What each column of a row an area holds: variable, unit, method, license. CSV.",
    name: "dictionary.csv",
    type: "text/csv",
    write: dictionaryText,
  },
  {
    label: "Citations",
    hint: "BibTeX of all datasets.",
    name: "cas.bib",
    type: "text/x-bibtex",
    write: ({ datasets }) => toBibtex(datasets),
  },
  {
    label: "Areas",
    hint: "The outlines alone, GeoJSON.",
    name: "areas.geojson",
    type: "application/geo+json",
    write: ({ areas }) => areasGeojson(areas),
  },
];

/** Exports the answer as files, each with a manifest of its origin. */
export function FilesPane({ answer }: { answer: WorkbenchResponse }) {
  const [message, setMessage] = useState("");
  const save = async (format: Format): Promise<void> => {
    setMessage(`Writing ${format.label}…`);
    try {
      const { file, manifest } = await exportFile(answer, format, {
        serviceUrl: location.origin,
        serviceVersion: await serviceVersion(),
        // The question of these values, which the page may have changed since.
        link: `${location.origin}${location.pathname}#${await wholeFragment(answer.question, answer.areas)}`,
        now: new Date(),
      });
      download(file);
      download(manifest);
      setMessage(`Saved ${file.name} with its manifest.`);
    } catch (error) {
      setMessage(`The file could not be written: ${error instanceof Error ? error.message : ""}`);
    }
  };
  const failed = answer.failures.reduce((count, { areaIds }) => count + areaIds.length, 0);

  return (
    <section aria-labelledby="files-heading">
      <h4 id="files-heading">Files</h4>
      <p className="hint">
        With each comes a manifest: request, versions, units, method, quality rules, licenses,
        citations and a checksum. Dropped on this page, it opens the question again.
      </p>
      {failed > 0 && (
        <p className="hint">
          {failed.toLocaleString("en")} {failed === 1 ? "value is" : "values are"} missing; the
          manifest and the long CSV say why.
        </p>
      )}
      <ul className="format-list">
        {FORMATS.map((format) => (
          <li key={format.label}>
            <button type="button" className="quiet" onClick={() => void save(format)}>
              {format.label}
            </button>
            <span className="hint">{format.hint}</span>
          </li>
        ))}
        {PLAIN_FILES.map(({ label, hint, name, type, write }) => (
          <li key={name}>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                download(new File([write(answer)], name, { type }));
                setMessage(`Saved ${name}.`);
              }}
            >
              {label}
            </button>
            <span className="hint">{hint}</span>
          </li>
        ))}
      </ul>
      <output className="hint">{message}</output>
    </section>
  );
}

/** Lets the browser save a file. */
function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser has started the download and keeps its data.
  URL.revokeObjectURL(url);
}
