import type { CertificatePaper } from "../../src/use-cases/document/ports";
import { createPapers } from "../../src/documents/papers";
import type { KeyNotice } from "../../src/domain/auth-key/key-notice";
import { memberInWords } from "../../src/domain/works-contract/joint-venture";
import { addressOnPaper, contractorLines } from "../../src/domain/party/contractor-on-paper";
import { formatYen } from "../../src/domain/values/yen";
import { generatedCertificates, generatedNotices } from "../support/generated-papers";
import { faultsOf } from "../support/page-faults";
import { readPdfs } from "../support/read-pdfs";

const CERTIFICATES = 1000;
const NOTICES = 200;

/** Every text that a certificate must show, as it must show it. */
function saidBy(paper: CertificatePaper): string[] {
  const { content: facts, standing, form, jointVenture, amendment } = paper;
  const { mark, remarks } = standing;
  const { contractor: customer, issuer, worksContract: works, depositBank } = facts;
  return [
    ...contractorLines(customer).map((line, i, { length }) => (i === length - 1 ? `${line} 様` : line)),
    ...[addressOnPaper(customer), customer.constructionLicenseNumber ?? ""],
    ...[issuer.representative ?? "", issuer.termsAddress ?? ""],
    ...[`${facts.obligee.name} 様`, works.name, works.place ?? ""],
    ...[formatYen(facts.amount), formatYen(works.contractPrice), formatYen(works.coveredPrice)],
    ...[issuer.name, issuer.address, issuer.branch.name, issuer.branch.address, issuer.branch.telephone],
    ...[depositBank?.name ?? "", depositBank?.branch ?? "", mark ?? "", ...remarks],
    ...[
      form.copyMark ?? "",
      ...form.copyNotes,
      form.serial ?? "",
      form.seal === "PLACE" ? "印" : form.seal.words,
    ],
    ...(jointVenture?.members ?? []).map(memberInWords),
    ...(amendment === null ? [] : [formatYen(amendment.before.amount), amendment.before.worksContract.name]),
  ];
}

function saidByNotice(notice: KeyNotice): string[] {
  const { addressee, worksName, obligeeName, issuerName, key, branch, service, endedSentence } = notice;
  return [
    ...addressee.map((line, i, { length }) => (i === length - 1 ? `${line} 様` : line)),
    ...[worksName, obligeeName, issuerName, key, branch.name, branch.telephone],
    ...[
      service.name,
      service.url ?? "",
      endedSentence ?? "",
      ...(endedSentence === null ? notice.instructions : []),
    ],
  ];
}

/** While a reader, a process of its own, looks at a batch, the next one is printed. */
const BATCH = 250;

/** All that is wrong with any of the papers. */
async function faultsOfAll<Facts>(
  all: readonly Facts[],
  print: (facts: Facts) => Promise<Uint8Array>,
  said: (facts: Facts) => string[],
): Promise<string[]> {
  const readers: Promise<string[]>[] = [];
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH);
    const files: Record<string, Uint8Array> = {};
    for (const [i, facts] of batch.entries()) files[String(i)] = await print(facts);
    const faults = readPdfs(files).then((read) =>
      batch.flatMap((facts, i) => {
        const pdf = read[String(i)];
        return pdf === undefined ? ["not read"] : faultsOf(pdf, said(facts));
      }),
    );
    readers.push(faults);
  }
  return (await Promise.all(readers)).flat();
}

const LONG = 300_000;

describe("whatever a paper has to say", () => {
  const papers = createPapers();

  it(
    `stands on one page of a certificate, whole, legible and in its place (${String(CERTIFICATES)} of them)`,
    async () => {
      const all = generatedCertificates(CERTIFICATES);
      expect(all).toHaveLength(CERTIFICATES);
      expect(await faultsOfAll(all, (each) => papers.certificate(each), saidBy)).toEqual([]);
    },
    LONG,
  );

  it(
    `stands on one page of a key notice, whole, legible and in its place (${String(NOTICES)} of them)`,
    async () => {
      const all = generatedNotices(NOTICES);
      expect(await faultsOfAll(all, (each) => papers.keyNotice(each), saidByNotice)).toEqual([]);
    },
    LONG,
  );
});
