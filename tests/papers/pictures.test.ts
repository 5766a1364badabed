import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { CertificatePaper } from "../../src/use-cases/document/ports";
import { formatYen } from "../../src/domain/values/yen";
import { createPapers } from "../../src/documents/papers";
import { seedNotice } from "../support/sample-papers";
import { LATER_PRICE, lookedAtPapers } from "../support/looked-at-papers";
import { faultsOf } from "../support/page-faults";
import { readPdfs, type ReadPdf, type ReadText } from "../support/read-pdfs";

/** 100 dots per inch, as an office prints drafts and sends faxes. */
const SCALE = 100 / 72;
/** Where the pictures go to be looked at; nowhere unless it is given. */
const FOLDER = process.env["HOSHO_PICTURES"];

/** A page without its colours: a grey from 0 to 255 for each dot. */
interface GreyPage {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8ClampedArray;
  readonly picture: Uint8Array;
}

async function inGrey(picture: Uint8Array): Promise<GreyPage> {
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
  return { width, height, dots, picture: canvas.toBuffer("image/png") };
}

/** How often each grey stands behind and in a text. */
function greysAt({ width, height, dots }: GreyPage, { x, baseline, width: long, size }: ReadText): number[] {
  const counts = new Array<number>(256).fill(0);
  const bottom = height - (baseline - 0.1 * size) * SCALE;
  const top = height - (baseline + 0.85 * size) * SCALE;
  for (let row = Math.floor(top); row < bottom; row += 1)
    for (let column = Math.floor(x * SCALE); column < (x + long) * SCALE; column += 1) {
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

const isAmount = ({ text }: ReadText) => /[\d,]+円/u.test(text);
const LONG = 300_000;

describe("the papers as a clerk sees them, at 100 dots per inch", () => {
  const papers = lookedAtPapers();
  let read: Record<string, ReadPdf>;
  const grey: Record<string, GreyPage> = {};
  beforeAll(async () => {
    const press = createPapers();
    const files: Record<string, Uint8Array> = {
      "notice-first": await press.keyNotice(seedNotice()),
      "notice-reissued": await press.keyNotice({ ...seedNotice(), isReissued: true }),
      "notice-ended": await press.keyNotice({
        ...seedNotice(),
        endedSentence: "この保証契約は令和8年12月1日に解約されました。",
      }),
    };
    for (const [name, paper] of Object.entries(papers)) files[name] = await press.certificate(paper);
    read = await readPdfs(files, { scale: SCALE });
    if (FOLDER !== undefined) mkdirSync(FOLDER, { recursive: true });
    for (const [name, { picture }] of Object.entries(read)) {
      const page = await inGrey(picture ?? new Uint8Array());
      grey[name] = page;
      if (FOLDER === undefined) continue;
      writeFileSync(join(FOLDER, `${name}.png`), picture ?? "");
      writeFileSync(join(FOLDER, `${name}.grey.png`), page.picture);
    }
  }, LONG);

  const of = (name: string): ReadPdf => {
    const pdf = read[name];
    if (!pdf) throw new Error(`${name} was not read`);
    return pdf;
  };

  it.each(Object.keys(papers))("%s is one page without overlaps, clipped texts or small print", (name) => {
    expect(faultsOf(of(name), [])).toEqual([]);
  });

  it.each(Object.keys(papers))("%s has amounts that are read on a grey print", (name) => {
    const amounts = of(name).texts.filter(isAmount);
    expect(amounts.length).toBeGreaterThanOrEqual(2);
    const page = grey[name];
    if (!page) throw new Error(`${name} was not drawn`);
    const pale = amounts
      .map((text) => [text.text, contrastIn(greysAt(page, text))] as const)
      .filter(([, contrast]) => !(contrast >= 7));
    expect(pale).toEqual([]);
  });

  it.each(Object.entries(papers).filter(([, { amendment }]) => amendment === null))(
    "%s states one price, that of its version",
    (name, { content: { amount, advanceAmount, worksContract } }: CertificatePaper) => {
      const { contractPrice, coveredPrice } = worksContract;
      const stated = [amount, advanceAmount ?? amount, contractPrice, coveredPrice].map(formatYen);
      const shown = of(name).texts.flatMap(({ text }) => text.match(/[\d,]+円/gu) ?? []);
      expect(shown.filter((each) => !stated.includes(each))).toEqual([]);
      expect(shown).not.toContain(formatYen(LATER_PRICE));
    },
  );
});
