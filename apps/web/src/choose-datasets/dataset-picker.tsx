import type { Dataset } from "@cas/models";
import { useDeferredValue, useMemo, useState } from "react";
import type { Area } from "../areas/store/area.ts";
import { FailureNotice } from "../cas/failure-notice.tsx";
import { SearchField } from "../controls/search-field.tsx";
import { boundsOf } from "../areas/store/bounds.ts";
import { DatasetFacets } from "./dataset-facets.tsx";
import { DatasetFacts } from "./dataset-facts.tsx";
import { DatasetList } from "./dataset-list.tsx";
import { type CatalogFilter, filterDatasets, NO_FILTER } from "./filter.ts";
import { FilterSwitches } from "./filter-switches.tsx";
import type { Catalog } from "./use-datasets.ts";

/** The second step: search, filter and choose datasets of the catalog. */
export function DatasetPicker({
  catalog: { datasets, total, isPending, error, refetch },
  areas,
  chosen,
  filter,
  onFilter,
  onToggle,
  onProvider,
}: {
  catalog: Catalog;
  areas: readonly Area[];
  chosen: ReadonlySet<string>;
  filter: CatalogFilter;
  onFilter: (filter: CatalogFilter) => void;
  onToggle: (dataset: Dataset) => void;
  onProvider: (slug: string) => void;
}) {
  const [openId, setOpenId] = useState<string>();
  const boxes = useMemo(
    () => areas.map(({ geometry }) => boundsOf([geometry])).filter((box) => box !== undefined),
    [areas],
  );
  const context = { boxes, chosen };
  const found = filterDatasets(datasets, useDeferredValue(filter), context);
  const open = datasets.find(({ id }) => id === openId);
  const change = (part: Partial<CatalogFilter>): void => {
    onFilter({ ...filter, ...part });
  };

  return (
    <section className="step datasets" aria-labelledby="datasets-heading">
      <h2 id="datasets-heading">
        Datasets{" "}
        <small>
          {chosen.size} of {total} chosen
        </small>
      </h2>
      <fieldset className="picker" aria-busy={isPending}>
        <legend className="visually-hidden">Datasets</legend>
        <SearchField
          label="Search datasets"
          placeholder="Search name, variable or unit"
          value={filter.text}
          onSearch={(text) => {
            change({ text });
          }}
        />
        <DatasetFacets datasets={datasets} filter={filter} context={context} onFilter={change} />
        <FilterSwitches filter={filter} found={found.length} onFilter={change} />
        {isPending && <p className="hint">Loading the catalog…</p>}
        {error != null && <FailureNotice error={error} onRetry={() => void refetch()} />}
        {!isPending && !error && found.length === 0 && (
          <p className="hint">
            No dataset matches.{" "}
            <button
              type="button"
              className="small quiet"
              onClick={() => {
                onFilter(NO_FILTER);
              }}
            >
              Show all
            </button>
          </p>
        )}
        {found.length > 0 && (
          <DatasetList
            datasets={found}
            chosen={chosen}
            openId={openId}
            onToggle={onToggle}
            onOpen={setOpenId}
          />
        )}
      </fieldset>
      {open !== undefined && (
        <section
          key={open.id}
          ref={bringIntoView}
          className="dataset-details"
          aria-label={`About ${open.name}`}
        >
          <h3>{open.name}</h3>
          <DatasetFacts dataset={open} />
          <button
            type="button"
            className="small quiet"
            onClick={() => {
              onProvider(open.provider);
            }}
          >
            All of {open.provider}
          </button>
        </section>
      )}
    </section>
  );
}

const bringIntoView = (element: HTMLElement | null): void => {
  element?.scrollIntoView({ block: "nearest" });
};
