const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;
const RANGE = /^(\^?)(\d+)\.(?:x|(\d+)\.(\d+))$/;

/**
 * Whether a version is in a range, both of the shapes that are seen at a start: 5.12.8 in 5.x, or in ^5.9.0. `false` also where
 * this cannot tell.
 */
export function matchesPlainly(version: unknown, range: unknown): boolean {
  const [, major, minor, patch] = parts(VERSION, version);
  const [, caret, least, leastMinor, leastPatch] = parts(RANGE, range);
  if (major === undefined || major === "0" || major !== least) return false;
  if (leastMinor === undefined) return caret === "";
  const above = Number(minor) - Number(leastMinor) || Number(patch) - Number(leastPatch);
  return caret === "^" ? above >= 0 : above === 0;
}

function parts(shape: RegExp, text: unknown): readonly (string | undefined)[] {
  return (typeof text === "string" ? shape.exec(text) : null) ?? [];
}
