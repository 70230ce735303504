/** A coordinate that somebody typed, in degrees; or what to correct. A decimal comma is understood. */
export function parseCoordinate(name: string, text: string, bound: number): number | string {
  const value = Number(text.trim().replace(",", "."));
  if (text.trim() === "" || Number.isNaN(value))
    return `${name} must be a number of degrees, e.g. ${bound === 180 ? "-78.64" : "35.78"}.`;
  if (Math.abs(value) > bound) return `${name} must lie between -${bound} and ${bound}.`;
  return value;
}
