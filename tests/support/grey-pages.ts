import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { ReadText } from "./read-pdfs";

/** Where the pictures go to be looked at: `npm run pictures`; nowhere in a test. */
const FOLDER = process.env["HOSHO_PICTURES"];

export function keepPicture(name: string, picture: Uint8Array): void {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), picture);
}

/** A page without its colours: a grey from 0 to 255 for each dot. */
export interface GreyPage {
  /** Dots per point. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8ClampedArray;
  readonly picture: Uint8Array;
}

export async function inGrey(picture: Uint8Array, scale: number): Promise<GreyPage> {
  const image = await loadImage(Buffer.from(picture));
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const drawn = context.getImageData(0, 0, width, height);
  const dots = new Uint8ClampedArray(width * height);
  for (let i = 0; i < dots.length; i += 1) {
    const [red = 0, green = 0, blue = 0] = drawn.data.subarray(4 * i, 4 * i + 3);
    const grey = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    dots[i] = grey;
    drawn.data.fill(grey, 4 * i, 4 * i + 3);
  }
  context.putImageData(drawn, 0, 0);
  return { scale, width, height, dots, picture: canvas.toBuffer("image/png") };
}

/** WCAG's contrast of a text and what stands behind it. */
export function contrastOf(page: GreyPage, text: ReadText): number {
  return contrastIn(greysAt(page, text));
}

/** How often each grey stands behind and in a text. */
function greysAt(
  { scale, width, height, dots }: GreyPage,
  { x, baseline, width: long, size }: ReadText,
): number[] {
  const counts = new Array<number>(256).fill(0);
  const bottom = height - (baseline - 0.1 * size) * scale;
  const top = height - (baseline + 0.85 * size) * scale;
  for (let row = Math.floor(top); row < bottom; row += 1)
    for (let column = Math.floor(x * scale); column < (x + long) * scale; column += 1) {
      const grey = dots[row * width + column] ?? 255;
      counts[grey] = (counts[grey] ?? 0) + 1;
    }
  return counts;
}

/** WCAG: of ink and of the darkest ground that more than a few dots have, which letters' edges are not. */
function contrastIn(greys: readonly number[]): number {
  const ink = greys.findIndex((count) => count > 0);
  const ground = greys.findIndex((count, grey) => grey > ink + 16 && count >= 0.05 * sum(greys));
  return (luminance(ground) + 0.05) / (luminance(ink) + 0.05);
}

function luminance(grey: number): number {
  const part = grey / 255;
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
