import { createPapers } from "../../src/documents/papers";
import { lookedAtPapers } from "../support/looked-at-papers";
import { generatedCertificates } from "../support/generated-papers";
import { seedNotice, SEED_KEY } from "../support/sample-papers";
import { readPdfs, withoutSpaces } from "../support/read-pdfs";
import { textsByOtherReader } from "../support/texts-by-other-reader";

const LONG = 300_000;

/** A hyphen at the end of a line, which breaks an address of the web, is taken for one that breaks a word. */
const withoutHyphen = (line: string): string => line.replace(/-$/u, "");

/** Ligatures of Latin letters, such as ﬄ, are copied as their letters. */
const inLetters = (text: string): string =>
  text.replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"));

const GENERATED = 200;

/** What people copy out of a paper, or programs read: by two readers that share no code, to the letter. */
describe("the text of a paper, as another program than pdf.js reads it", () => {
  const papers = createPapers();

  it(
    "has the names of every sort of paper whole",
    async () => {
      const all = lookedAtPapers();
      const files: Record<string, Uint8Array> = { notice: await papers.keyNotice(seedNotice()) };
      for (const [name, paper] of Object.entries(all)) files[name] = await papers.certificate(paper);
      const texts = await textsByOtherReader(files);
      const missing = Object.entries(all).flatMap(([name, { content, jointVenture }]) => {
        const { contractor, issuer, worksContract } = content;
        const names = [
          contractor.name,
          (contractor.branch ?? contractor).address,
          issuer.name,
          worksContract.name,
        ];
        const { representative, branch, constructionLicenseNumber } = contractor;
        const company = [representative, branch?.name, branch?.head, constructionLicenseNumber];
        names.push(
          ...[...company, issuer.representative, issuer.termsAddress].filter((each) => each !== undefined),
        );
        names.push(...(jointVenture?.members ?? []).map((member) => member.name));
        const text = withoutSpaces(texts[name] ?? "");
        return names.filter((each) => !text.includes(withoutSpaces(each))).map((each) => [name, each]);
      });
      expect(missing).toEqual([]);
      const { number, contractorName, worksName } = seedNotice();
      for (const each of [number, SEED_KEY, contractorName, worksName])
        expect(withoutSpaces(texts["notice"] ?? "")).toContain(withoutSpaces(each));
    },
    LONG,
  );

  // A name of several lines stands beside its label: in which order both are read is the reader's.
  it(
    `has every line of ${String(GENERATED)} papers with rare characters as pdf.js reads it`,
    async () => {
      const files: Record<string, Uint8Array> = {};
      for (const [i, paper] of generatedCertificates(GENERATED).entries())
        files[String(i)] = await papers.certificate(paper);
      const [read, texts] = await Promise.all([readPdfs(files), textsByOtherReader(files)]);
      const missing = Object.entries(read).flatMap(([name, { texts: lines }]) => {
        const text = inLetters(withoutSpaces(texts[name] ?? ""));
        return lines.filter(
          (line) => !line.isTurned && !text.includes(inLetters(withoutHyphen(withoutSpaces(line.text)))),
        );
      });
      expect(missing.map(({ text }) => text)).toEqual([]);
    },
    LONG,
  );
});
