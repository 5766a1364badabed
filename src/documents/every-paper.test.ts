import { generatedCertificates, generatedNotices } from "../../tests/support/generated-papers";
import { faultsOf } from "../../tests/support/page-faults";
import { readPdfs, type ReadPdf } from "../../tests/support/read-pdfs";
import type { CertificatePaper } from "../application/papers";
import { formatYen } from "../domain/yen";
import { createPapers } from "./papers";

const CERTIFICATES = 1000;
const NOTICES = 200;

/** Every text that a certificate must show, as it must show it. */
function saidBy({ content: facts, standing: { mark, remarks }, copyNote }: CertificatePaper): string[] {
  const { contractor: customer, issuer, worksContract: works, depositBank } = facts;
  return [
    ...[`${customer.name} 様`, customer.address, `${facts.obligee.name} 様`, works.name, works.place ?? ""],
    ...[formatYen(facts.amount), formatYen(works.contractPrice), formatYen(works.coveredPrice)],
    ...[issuer.name, issuer.address, issuer.branch.name, issuer.branch.address, issuer.branch.telephone],
    ...[depositBank?.name ?? "", depositBank?.branch ?? "", copyNote ?? "", mark ?? "", ...remarks],
  ];
}

/** Two readers at a time: reading takes longer than printing. */
async function readAll(files: readonly Uint8Array[]): Promise<ReadPdf[]> {
  const named = files.map((file, i) => [String(i).padStart(4, "0"), file] as const);
  const halves = [0, 1].map((half) => named.filter((_, i) => i % 2 === half));
  const read = await Promise.all(halves.map((half) => readPdfs(Object.fromEntries(half))));
  const byName: Record<string, ReadPdf> = { ...read[0], ...read[1] };
  return named.flatMap(([name]) => byName[name] ?? []);
}

async function printed<Facts>(all: readonly Facts[], print: (facts: Facts) => Promise<Uint8Array>) {
  const files: Uint8Array[] = [];
  for (const facts of all) files.push(await print(facts));
  return files;
}

const LONG = 300_000;

describe("whatever a paper has to say", () => {
  const papers = createPapers();

  it(
    `stands on one page of a certificate, whole, legible and in its place (${String(CERTIFICATES)} of them)`,
    async () => {
      const all = generatedCertificates(CERTIFICATES);
      const read = await readAll(await printed(all, (each) => papers.certificate(each)));
      const faults = all.map((each, i) => (read[i] ? faultsOf(read[i], saidBy(each)) : ["not read"]));
      expect(faults.filter((found) => found.length > 0)).toEqual([]);
      expect(read.length).toBe(CERTIFICATES);
    },
    LONG,
  );

  it(
    `stands on one page of a key notice, whole, legible and in its place (${String(NOTICES)} of them)`,
    async () => {
      const all = generatedNotices(NOTICES);
      const read = await readAll(await printed(all, (each) => papers.keyNotice(each)));
      const faults = all.map((each, i) => {
        const said = [
          `${each.contractorName} 様`,
          each.worksName,
          each.obligeeName,
          each.issuerName,
          each.key,
        ];
        return read[i] ? faultsOf(read[i], said) : ["not read"];
      });
      expect(faults.filter((found) => found.length > 0)).toEqual([]);
    },
    LONG,
  );
});
