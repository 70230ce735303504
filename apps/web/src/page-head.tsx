import type { ReactNode } from "react";
import type { View } from "./view/view.ts";

const PAGES = [
  [{ name: "workbench" }, "Workbench"],
  [{ name: "providers" }, "Providers"],
] as const;

/** The title of the app and the navigation between its pages. */
export function PageHead({
  page,
  onPage,
  children,
}: {
  page: View["page"];
  onPage: (page: View["page"]) => void;
  /** Notices about the whole page. */
  children?: ReactNode;
}) {
  const current = page.name === "provider" ? "providers" : page.name;
  return (
    <header className="page-head">
      <h1>
        <img src="/icon.svg" alt="" width="28" height="28" /> CAS workbench
      </h1>
      <p>Attributes of catchments, counties and points, from public raster datasets.</p>
      <nav aria-label="Pages">
        {PAGES.map(([target, name]) => (
          <button
            key={name}
            type="button"
            className="page-link"
            aria-current={target.name === current ? "page" : undefined}
            onClick={() => {
              onPage(target);
            }}
          >
            {name}
          </button>
        ))}
      </nav>
      {children}
    </header>
  );
}
