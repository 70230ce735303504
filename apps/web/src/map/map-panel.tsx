import { Component, lazy, type ReactNode, Suspense, useEffect } from "react";
import type { Column } from "../answer/columns.ts";
import { ColumnSelect } from "../answer/column-select.tsx";
import { columnTitle } from "../answer/value-text.ts";
import { Legend } from "./legend.tsx";
import { firstInteraction, skipDeferral } from "./defer-until-interaction.ts";
import type { WorkbenchMapProps } from "./workbench-map.tsx";

// The map is most of the code of the page, and the page works without it: load it last.
const WorkbenchMap = lazy(async () => {
  await firstInteraction;
  return import("./workbench-map.tsx");
});

/** The map with its legend; a note instead of the map if the browser has no WebGL. */
export function MapPanel({
  columns,
  onColumn,
  ...map
}: WorkbenchMapProps & {
  readonly columns: readonly Column[];
  readonly onColumn: (key: string) => void;
}) {
  const hasAreas = map.areas.length > 0;
  useEffect(() => {
    if (hasAreas) skipDeferral();
  }, [hasAreas]);
  return (
    <section className="map-panel" aria-label="Map of the areas">
      <MapBoundary>
        <Suspense fallback={<p className="hint map-note">The map loads when you use the page.</p>}>
          <WorkbenchMap {...map} />
        </Suspense>
      </MapBoundary>
      {map.column !== undefined && (
        <div className="legend">
          <ColumnSelect
            label="Colours show"
            columns={columns}
            value={map.column}
            onColumn={onColumn}
          />
          <p className="legend-title">{columnTitle(map.column)}</p>
          <Legend column={map.column} />
        </div>
      )}
    </section>
  );
}

class MapBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <p className="hint map-note">
        The map cannot be shown here (it needs WebGL). Choose areas from the list instead.
      </p>
    );
  }
}
