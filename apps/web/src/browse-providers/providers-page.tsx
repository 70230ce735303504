import { nextOffset } from "@cas/models";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { FailureNotice } from "../cas/failure-notice.tsx";
import { useTRPC } from "../cas/trpc-client.ts";
import { protocolName } from "../choose-datasets/catalog-text.ts";
import { SearchField } from "../controls/search-field.tsx";

/** All providers, with a search by name. */
export function ProvidersPage({ onProvider }: { onProvider: (slug: string) => void }) {
  const trpc = useTRPC();
  const [search, setSearch] = useState("");
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, isPending, error, refetch } =
    useInfiniteQuery(
      trpc.providers.infiniteQueryOptions({ limit: 200 }, { getNextPageParam: nextOffset }),
    );
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const text = search.trim().toLowerCase();
  const found = (data?.pages.flatMap(({ providers }) => providers) ?? []).filter(({ slug, name }) =>
    `${slug} ${name}`.toLowerCase().includes(text),
  );

  return (
    <section className="step" aria-labelledby="providers-heading">
      <h2 id="providers-heading">
        Providers <small>{data?.pages[0]?.total ?? "…"}</small>
      </h2>
      <SearchField
        label="Search providers"
        placeholder="Search by name"
        value={search}
        onSearch={setSearch}
      />
      {isPending && <p className="hint">Loading the providers…</p>}
      {error && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!isPending && !error && found.length === 0 && (
        <p className="hint">No provider is called “{search}”.</p>
      )}
      <ul className="provider-list">
        {found.map(({ slug, name, protocol }) => (
          <li key={slug}>
            <button
              type="button"
              className="provider-card"
              onClick={() => {
                onProvider(slug);
              }}
            >
              <strong>{name}</strong>
              <small>
                <code>{slug}</code> · {protocolName(protocol)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
