import type { Spread } from "../statistics";
import type { LapResult, Results } from "./results";

const WIDTH = 760;
const NAMES_WIDTH = 170;
const FIGURES_WIDTH = 60;
const BAR = { height: 14, step: 19 };
const HEADING_HEIGHT = 34;
const COLOURS = { hosho: "#b5442e", other: "#7d8a99" };

type Bar = LapResult & { readonly timesBare: Spread };

/** `results.svg`: CPU time of a request as a multiple of the bare server's, a group of bars for each operation that has one. */
export function chartOf(results: Results): string {
  const operations = results.operations.flatMap(({ name, contestants }) => {
    const bars = contestants.filter((each): each is Bar => each.timesBare !== null);
    return bars.length > 0 ? [{ name, bars }] : [];
  });
  const widest = Math.max(...operations.flatMap(({ bars }) => bars.map(({ timesBare }) => timesBare.median)));
  const perTime = (WIDTH - NAMES_WIDTH - FIGURES_WIDTH) / widest;
  let y = 24;
  const groups = operations.map(({ name, bars }) => {
    const group = groupAt(y, name, bars, perTime);
    y += HEADING_HEIGHT + bars.length * BAR.step;
    return group;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="sans-serif" font-size="12">`,
    `<title>CPU time of a request as a multiple of bare (less is better)</title>`,
    `<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>`,
    ...groups.flat(),
    "</svg>",
    "",
  ].join("\n");
}

function groupAt(top: number, operation: string, contestants: readonly Bar[], perTime: number): string[] {
  const heading = `<text x="8" y="${top}" font-weight="bold">${operation}: CPU time as a multiple of bare, less is better</text>`;
  const bars = contestants.map(({ name, timesBare }, i) => {
    const y = top + 10 + i * BAR.step;
    const width = timesBare.median * perTime;
    const colour = name.startsWith("Hosho") ? COLOURS.hosho : COLOURS.other;
    return (
      `<text x="${NAMES_WIDTH - 8}" y="${y + 11}" text-anchor="end">${name}</text>` +
      `<rect x="${NAMES_WIDTH}" y="${y}" width="${width.toFixed(1)}" height="${BAR.height}" fill="${colour}"/>` +
      `<text x="${(NAMES_WIDTH + width + 6).toFixed(1)}" y="${y + 11}">× ${timesBare.median.toFixed(2)}</text>`
    );
  });
  return [heading, ...bars];
}
