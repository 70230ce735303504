import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { ticksOf } from "./ticks.ts";

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 5 });
const MARGIN = { left: 56, right: 16, top: 8, bottom: 24 };
/** Pixels; in between a part of the window, so that a large one is made use of. */
const HEIGHT = { least: 224, most: 480, ofWindow: 0.28 };

/** Where values lie in a chart, in pixels. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An axis: the values at its ends and what they are. */
export interface Axis {
  readonly range: readonly [number, number];
  readonly label: string;
  /** The words at given values instead of round numbers. */
  readonly names?: readonly (readonly [value: number, name: string])[];
}

/**
 * A chart with two axes, as wide as there is room. Its drawing is for the eye; `summary` says the same in words. What the
 * axes are stands beside the drawing, where long names go over several lines.
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
  const { container, width, height } = useRoom();
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

const place = ([low, high]: Axis["range"], from: number, to: number, value: number): number =>
  high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);

function XAxis({ axis, area }: { axis: Axis; area: PlotArea }) {
  const about = Math.max(4, Math.floor((area.right - area.left) / 90));
  const all: readonly (readonly [number, string])[] =
    axis.names ?? ticksOf(...axis.range, about).map((tick) => [tick, number.format(tick)] as const);
  // Names that would run into each other are left out evenly.
  const every = Math.max(1, Math.ceil(all.length / about));
  return (
    <g className="axis">
      <line x1={area.left} x2={area.right} y1={area.bottom} y2={area.bottom} />
      {all
        .filter((_, index) => index % every === 0)
        .map(([value, name]) => {
          const x = place(axis.range, area.left, area.right, value);
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
  return (
    <g className="axis">
      {ticksOf(...axis.range, 5).map((tick) => {
        const y = place(axis.range, area.bottom, area.top, tick);
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

/** The room for a drawing: as wide as its element, kept up to date. */
function useRoom() {
  const container = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: HEIGHT.least });
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const wanted = Math.round(innerHeight * HEIGHT.ofWindow);
      const height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, wanted));
      setRoom({ width: element.clientWidth, height });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
    };
  }, []);
  return { container, ...room };
}
