import { expect, it } from "vitest";
import { unitName } from "./unit-name.ts";

it.each([
  ["degC", "°C"],
  ["mm/month", "mm/month"],
  ["kg/m2", "kg/m²"],
  ["cm3/cm3", "cm³/cm³"],
  ["m s-1", "m s⁻¹"],
  ["W m^-2", "W m⁻²"],
  ["g CO2", "g CO2"],
  ["log10(cm)", "log10(cm)"],
  ["class", "class"],
])("%s is written %s", (unit, name) => {
  expect(unitName(unit)).toBe(name);
});
