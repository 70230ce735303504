import { Component, lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import type { Column } from "../answer/columns.ts";
import { ColumnSelect } from "../answer/column-select.tsx";
import { titleWithUnit } from "../answer/value-text.ts";
import { Legend } from "./legend.tsx";
import { firstInteraction, skipDeferral } from "./defer-until-interaction.ts";
import { MapPicture } from "./map-picture.tsx";
import type { WorkbenchMapProps } from "./workbench-map.tsx";

// The map is most of the code of the page, and the page works without it: load it last.
const WorkbenchMap = lazy(async () => {
  await firstInteraction;
  return import("./workbench-map.tsx");
});

/** The map with its legend: a picture until the live map is drawn; a note instead of both if the browser has no WebGL. */
export function MapPanel({
  columns,
  onColumn,
  children,
  ...map
}: Omit<WorkbenchMapProps, "onDrawn"> & {
  readonly columns: readonly Column[];
  readonly onColumn: (key: string) => void;
  /** What lies over the map, e.g. a welcome. */
  readonly children?: ReactNode;
}) {
  const [isDrawn, setIsDrawn] = useState(false);
  const onDrawn = useCallback(() => {
    setIsDrawn(true);
  }, []);
  const hasAreas = map.areas.length > 0;
  useEffect(() => {
    if (hasAreas) skipDeferral();
  }, [hasAreas]);
  return (
    <section className="map-panel" aria-label="Map of the areas">
      <MapBoundary>
        {/* The picture is of the first view. */}
        {!isDrawn && map.camera === undefined && <MapPicture />}
        <Suspense fallback={null}>
          <WorkbenchMap {...map} onDrawn={onDrawn} />
        </Suspense>
      </MapBoundary>
      {children}
      {map.column !== undefined && (
        <div className="legend">
          <ColumnSelect
            label="Colours show"
            columns={columns}
            value={map.column}
            onColumn={onColumn}
          />
          <p className="legend-title">{titleWithUnit(map.column)}</p>
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
