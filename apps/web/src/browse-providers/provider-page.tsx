import type { Dataset } from "@cas/models";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { FailureNotice } from "../cas/failure-notice.tsx";
import { useTRPC } from "../cas/trpc-client.ts";
import { DatasetFacts } from "../choose-datasets/dataset-facts.tsx";
import { protocolName } from "../choose-datasets/catalog-text.ts";

/** One provider: the origin of its data, and its datasets with their metadata. */
export function ProviderPage({
  slug,
  chosen,
  onToggle,
  onBack,
}: {
  slug: string;
  chosen: ReadonlySet<string>;
  onToggle: (dataset: Dataset) => void;
  onBack: () => void;
}) {
  const trpc = useTRPC();
  const { data, isPending, error, refetch } = useQuery(trpc.provider.queryOptions({ slug }));
  const heading = useRef<HTMLHeadingElement>(null);
  // After navigation within the page, reading continues at the heading.
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <section className="step" aria-labelledby="provider-heading">
      <button type="button" className="small quiet back" onClick={onBack}>
        ← All providers
      </button>
      <h2 id="provider-heading" ref={heading} tabIndex={-1}>
        {data?.name ?? slug}
      </h2>
      {isPending && <p className="hint">Loading the provider…</p>}
      {error && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {data !== undefined && (
        <>
          <p className="hint">
            <code>{data.slug}</code> · {protocolName(data.protocol)}
            {URL.canParse(data.base_url) && (
              <>
                {" · "}
                <a href={data.base_url} rel="noreferrer">
                  {new URL(data.base_url).host}
                </a>
              </>
            )}
          </p>
          {data.datasets.length === 0 && <p className="hint">It has no datasets.</p>}
          <ul className="provider-datasets">
            {data.datasets.map((dataset) => (
              <li key={dataset.id}>
                <label className="provider-dataset">
                  <input
                    type="checkbox"
                    checked={chosen.has(dataset.id)}
                    onChange={() => {
                      onToggle(dataset);
                    }}
                  />
                  <h3>{dataset.name}</h3>
                </label>
                <DatasetFacts dataset={dataset} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
