import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { linear } from "../scales/linear.ts";
import { ticksOf } from "../scales/ticks.ts";

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 5 });
const MARGIN = { left: 56, right: 16, top: 8, bottom: 24 };
/** Pixels; between min and max a fraction of the window. */
const HEIGHT = { min: 224, max: 480, ofWindow: 0.28 };

/** The rectangle of a chart in which values are drawn, pixels. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An axis: the values at its ends, and its label. */
export interface Axis {
  readonly range: readonly [number, number];
  readonly label: string;
  /** Labels at given values, instead of round numbers. */
  readonly names?: readonly (readonly [value: number, name: string])[];
}

/**
 * A chart with two axes, as wide as its container. `summary` describes the drawing for screen readers. The labels of the axes
 * are outside the drawing, where long names can wrap.
 */
export function PlotFrame({
  summary,
  x,
  y,
  children,
}: {
  summary: string;
  x: Axis;
  y: Axis;
  children: (area: PlotArea) => ReactNode;
}) {
  const { container, width, height } = usePlotSize();
  const area = {
    left: MARGIN.left,
    right: Math.max(MARGIN.left + 40, width - MARGIN.right),
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  return (
    <div className="plot">
      <p className="axis-label">↑ {y.label}</p>
      <div ref={container}>
        <svg width={width} height={height} role="img" aria-label={summary}>
          <XAxis axis={x} area={area} />
          <YAxis axis={y} area={area} />
          {width > 0 && children(area)}
        </svg>
      </div>
      {x.label !== "" && <p className="axis-label across">{x.label} →</p>}
    </div>
  );
}

function XAxis({ axis, area }: { axis: Axis; area: PlotArea }) {
  const scale = linear(axis.range, [area.left, area.right]);
  const wanted = Math.max(4, Math.floor((area.right - area.left) / 90));
  const all: readonly (readonly [number, string])[] =
    axis.names ??
    ticksOf(...axis.range, wanted).map((tick) => [tick, number.format(tick)] as const);
  // Labels that would overlap are left out at regular intervals.
  const every = Math.max(1, Math.ceil(all.length / wanted));
  return (
    <g className="axis">
      <line x1={area.left} x2={area.right} y1={area.bottom} y2={area.bottom} />
      {all
        .filter((_, index) => index % every === 0)
        .map(([value, name]) => {
          const x = scale(value);
          return (
            <g key={value}>
              <line x1={x} x2={x} y1={area.bottom} y2={area.bottom + 4} />
              <text x={x} y={area.bottom + 17} textAnchor="middle">
                {name}
              </text>
            </g>
          );
        })}
    </g>
  );
}

function YAxis({ axis, area }: { axis: Axis; area: PlotArea }) {
  const scale = linear(axis.range, [area.bottom, area.top]);
  return (
    <g className="axis">
      {ticksOf(...axis.range, 5).map((tick) => {
        const y = scale(tick);
        return (
          <g key={tick}>
            <line x1={area.left} x2={area.right} y1={y} y2={y} className="grid" />
            <text x={area.left - 8} y={y + 4} textAnchor="end">
              {number.format(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The size of the drawing: as wide as its container, updated when that is resized. */
function usePlotSize() {
  const container = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: HEIGHT.min });
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const wanted = Math.round(innerHeight * HEIGHT.ofWindow);
      const height = Math.min(HEIGHT.max, Math.max(HEIGHT.min, wanted));
      setSize({ width: element.clientWidth, height });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
    };
  }, []);
  return { container, ...size };
}
