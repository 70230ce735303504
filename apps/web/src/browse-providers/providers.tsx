import type { Dataset } from "@cas/models";
import type { View } from "../view/view.ts";
import { ProviderPage } from "./provider-page.tsx";
import { ProvidersPage } from "./providers-page.tsx";

/** The page of all providers, or of one. */
export default function Providers({
  page,
  chosen,
  onToggle,
  onPage,
}: {
  page: View["page"];
  chosen: ReadonlySet<string>;
  onToggle: (dataset: Dataset) => void;
  onPage: (page: View["page"]) => void;
}) {
  return (
    <main className="providers">
      {page.name === "provider" ? (
        <ProviderPage
          key={page.slug}
          slug={page.slug}
          chosen={chosen}
          onToggle={onToggle}
          onBack={() => {
            onPage({ name: "providers" });
          }}
        />
      ) : (
        <ProvidersPage
          onProvider={(slug) => {
            onPage({ name: "provider", slug });
          }}
        />
      )}
    </main>
  );
}
