import { expect, it } from "vitest";
import { classColour, NO_DATA, rampColour } from "./ramps.ts";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Vision of dichromats as matrices on linear RGB: Machado, Oliveira and Fernandes (2009), severity 1. */
const VISIONS: Readonly<Record<string, Matrix>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};
/** From linear RGB to Oklab (Ottosson), in which distances are about perceptually uniform. */
const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const OPPONENTS: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
const each = ([a, b, c]: Triple, change: (one: number) => number): Triple => [
  change(a),
  change(b),
  change(c),
];
const linear = (hex: string): Triple =>
  each([1, 3, 5], (start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });

/** Perceived distance of two colours. */
function distance(one: string, other: string, vision: Matrix): number {
  const look = (hex: string): Triple => {
    const seen = each(times(vision, linear(hex)), (channel) => Math.min(1, Math.max(0, channel)));
    return times(OPPONENTS, each(times(CONES, seen), Math.cbrt));
  };
  const [a, b] = [look(one), look(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const classes = Array.from({ length: 17 }, (_, index) => classColour(index));

it("has 17 colours of classes and repeats them", () => {
  expect(classColour(17)).toBe(classColour(0));
});

it.each(Object.keys(VISIONS))("17 classes and no data differ for %s vision", (name) => {
  const vision = VISIONS[name] ?? CONES;
  const all = [...classes, NO_DATA];
  const close = all.flatMap((one, index) =>
    all.slice(index + 1).filter((other) => distance(one, other, vision) < 0.055),
  );
  expect([all.length, close]).toEqual([18, []]);
});

it.each(Object.keys(VISIONS))("the sequential ramp gets lighter steadily for %s vision", (name) => {
  const vision = VISIONS[name] ?? CONES;
  const fromDark = Array.from({ length: 9 }, (_, step) =>
    distance("#000000", rampColour("sequential", step / 8), vision),
  );
  expect(fromDark.toSorted((a, b) => a - b)).toEqual(fromDark);
});
