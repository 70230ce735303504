import type { Dataset } from "@cas/models";
import { useState } from "react";
import { SearchField } from "../controls/search-field.tsx";
import { FailureNotice } from "../cas/failure-notice.tsx";
import { DatasetItem } from "./dataset-item.tsx";
import { matches } from "./matches.ts";
import type { useDatasets } from "./use-datasets.ts";

/** The second step: datasets from the catalog, with a search. */
export function DatasetPicker({
  catalog: { datasets, total, isPending, error, refetch },
  chosen,
  onChange,
}: {
  catalog: ReturnType<typeof useDatasets>;
  chosen: readonly Dataset[];
  onChange: (chosen: readonly Dataset[]) => void;
}) {
  const [search, setSearch] = useState("");
  const found = datasets.filter((dataset) => matches(dataset, search));
  const ids = new Set(chosen.map(({ id }) => id));

  return (
    <section className="step" aria-labelledby="datasets-heading">
      <h2 id="datasets-heading">
        Datasets{" "}
        <small>
          {chosen.length} of {total} chosen
        </small>
      </h2>
      <fieldset className="picker">
        <legend className="visually-hidden">Datasets</legend>
        <SearchField
          label="Search datasets"
          placeholder="Search name, variable or unit"
          value={search}
          onSearch={setSearch}
        />
        <div className="picker-list" aria-busy={isPending}>
          {isPending && <p className="hint">Loading the catalog…</p>}
          {error && <FailureNotice error={error} onRetry={() => void refetch()} />}
          {!isPending && !error && found.length === 0 && (
            <p className="hint">No dataset matches “{search}”.</p>
          )}
          {found.map((dataset) => (
            <DatasetItem
              key={dataset.id}
              dataset={dataset}
              isChosen={ids.has(dataset.id)}
              onToggle={() => {
                onChange(
                  ids.has(dataset.id)
                    ? chosen.filter(({ id }) => id !== dataset.id)
                    : [...chosen, dataset],
                );
              }}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}
