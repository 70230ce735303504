import { Component, lazy, type ReactNode, Suspense } from "react";
import type { Area } from "../choose-area/area.ts";

// The map is most of the code of the page and not needed to use it: it comes after everything else.
const CountyMap = lazy(() => import("./county-map.tsx"));

/** The map; without WebGL the page says so and works without it. */
export function MapPanel(props: { area: Area | undefined; onChoose: (area: Area) => void }) {
  return (
    <section className="map-panel" aria-label="Map of the counties">
      <MapBoundary>
        <Suspense fallback={<p className="hint map-note">Loading the map…</p>}>
          <CountyMap {...props} />
        </Suspense>
      </MapBoundary>
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
        The map cannot be shown here (it needs WebGL). Pick a county from the list instead.
      </p>
    );
  }
}
