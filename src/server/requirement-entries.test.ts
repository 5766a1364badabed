import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntriesFile } from "./entries-file";

describe("what an issuer asks of applications, in the operator's file", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-requirements-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const read = (...applicationRequirements: object[]) => {
    const branch = { id: "branch_1", name: "本店", address: "大阪市", telephone: "06-0000-0000" };
    const issuer = { id: "issuer_1", name: "n", address: "a", numberPrefix: "207", branches: [branch] };
    const path = join(directory, "entries.json");
    writeFileSync(path, JSON.stringify({ issuers: [{ ...issuer, applicationRequirements }] }));
    return readEntriesFile(path).organisations.issuers[0]?.applicationRequirements;
  };

  it("is all that the issuer asks for, and nothing where it asks for nothing", () => {
    const whole = {
      effectiveFrom: "2026-04-01",
      source: "前払金保証の申込",
      asksForAccount: true,
      designatedBanks: ["〇〇銀行"],
      documents: ["CONTRACT_COPY", "PROGRESS_RECOGNITION", "USE_OF_ADVANCE"],
    };
    expect(read(whole)).toEqual([whole]);
    const { effectiveFrom, source } = whole;
    const nothing = { asksForAccount: false, designatedBanks: [], documents: [] };
    expect(read({ effectiveFrom, source })).toEqual([{ effectiveFrom, source, ...nothing }]);
    expect(read()).toEqual([]);
  });

  it("is refused with everything that is wrong at once, each with what came", () => {
    const banks = Array.from({ length: 101 }, (_, i) => `第${String(i)}銀行`);
    const refused = () =>
      read(
        { effectiveFrom: "2026-02-30", source: "案内", designatedBanks: banks },
        { effectiveFrom: "2026-04-01", source: "案内", designatedBanks: ["〇〇銀行", "○○銀行", "〇〇銀行"] },
        { effectiveFrom: "2026-04-01", source: "案内", documents: ["CONTRACT_COPY", "CONTRACT_COPY"] },
        ...Array.from({ length: 8 }, (_, i) => ({
          effectiveFrom: `2026-05-0${String(i + 1)}`,
          source: "案内",
        })),
      );
    for (const problem of [
      "applicationRequirements of issuer_1 must be at most 10; got 11.",
      'effectiveFrom of the applicationRequirements of issuer_1 must be a day such as 2026-04-01; got "2026-02-30".',
      "designatedBanks of the applicationRequirements of issuer_1 from 2026-02-30 must be at most 100; got 101.",
      "designatedBanks of the applicationRequirements of issuer_1 from 2026-04-01 name 〇〇銀行 twice.",
      "applicationRequirements of issuer_1 from 2026-04-01 stand there twice; each day has one.",
      "documents of the applicationRequirements of issuer_1 from 2026-04-01 name CONTRACT_COPY twice.",
    ])
      expect(refused).toThrow(problem);
    expect(() => read({ effectiveFrom: "2026-04-01", source: " ", documents: ["OTHER"] })).toThrow(
      'does not exist in "RequiredDocument" enum',
    );
    expect(() => read({ effectiveFrom: "2026-04-01", source: " " })).toThrow("source must not be empty");
  });
});
