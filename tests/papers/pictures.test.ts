import type { CertificatePaper } from "../../src/use-cases/document/ports";
import { formatYen } from "../../src/domain/values/yen";
import { createPapers } from "../../src/documents/papers";
import { seedNotice } from "../support/sample-papers";
import { contrastOf, inGrey, keepPicture, type GreyPage } from "../support/grey-pages";
import { LATER_PRICE, lookedAtPapers } from "../support/looked-at-papers";
import { faultsOf } from "../support/page-faults";
import { readPdfs, type ReadPdf, type ReadText } from "../support/read-pdfs";

/** 100 dots per inch, as an office prints drafts and sends faxes. */
const SCALE = 100 / 72;
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
    for (const [name, { picture }] of Object.entries(read)) {
      const page = await inGrey(picture ?? new Uint8Array(), SCALE);
      grey[name] = page;
      keepPicture(`${name}.png`, picture ?? new Uint8Array());
      keepPicture(`${name}.grey.png`, page.picture);
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
      .map((text) => [text.text, contrastOf(page, text)] as const)
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
