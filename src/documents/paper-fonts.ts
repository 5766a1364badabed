import { readFileSync } from "node:fs";
import { PaperFont } from "./paper-font";

/** Noto Sans JP, under the SIL Open Font License: two weights are enough for two levels. */
const FILES = {
  regular: "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
  bold: "@expo-google-fonts/noto-sans-jp/600SemiBold/NotoSansJP_600SemiBold.ttf",
} as const;

export type Weight = keyof typeof FILES;
export type PaperFonts = Readonly<Record<Weight, PaperFont>>;

let parsed: PaperFonts | undefined;

/** The fonts of all papers: read and parsed once, when the first paper is made. */
export function paperFonts(): PaperFonts {
  parsed ??= { regular: read("regular"), bold: read("bold") };
  return parsed;
}

function read(weight: Weight): PaperFont {
  return new PaperFont(readFileSync(require.resolve(FILES[weight])));
}
