/** Labels as a column holds them: each between line breaks, which none of them has, so that a whole one is found. */
export function storedLabel(label: string): string {
  return `\n${label}\n`;
}

export function labelsFrom(stored: string): string[] {
  return stored.split("\n").filter((label) => label !== "");
}
