/** Figures of an attack, printed as a table for docs/reliability.md when its file ends. */
export function collectFigures(title: string): (figure: string, value: string | number) => void {
  const rows: string[] = [];
  afterAll(() => {
    process.stdout.write(
      [`\n${title}`, "| figure | value |", "| --- | --- |", ...rows, ""].join("\n") + "\n",
    );
  });
  return (figure, value) => rows.push(`| ${figure} | ${String(value)} |`);
}
