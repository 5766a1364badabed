import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntriesFile } from "./entries-file";

describe("an issuer in the operator's file", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-issuers-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const branch = (id: string, changes: object = {}) => ({
    ...{ id, name: "本店", address: "大阪市", telephone: "06-0000-0000" },
    ...changes,
  });
  const read = (changes: object) => {
    const issuer = { id: "issuer_1", name: "n", address: "a", numberPrefix: "207" };
    const path = join(directory, "entries.json");
    const whole = { ...issuer, branches: [branch("branch_1")], ...changes };
    writeFileSync(path, JSON.stringify({ issuers: [whole] }));
    return readEntriesFile(path).organisations.issuers[0];
  };

  it("has who represents it, where its terms stand, and which prefectures its branches handle", () => {
    const representation = {
      effectiveFrom: "2026-04-01",
      representative: "取締役社長 〇〇 〇〇",
      termsAddress: "https://hosho.example/yakkan",
    };
    const { effectiveFrom, representative } = representation;
    expect(read({ representations: [representation] })?.representations).toEqual([representation]);
    expect(read({ representations: [{ effectiveFrom, representative }] })?.representations).toEqual([
      { effectiveFrom, representative, termsAddress: null },
    ]);
    expect(read({})?.representations).toEqual([]);
    const branches = [branch("branch_1", { prefectures: ["熊本県", "大分県"] }), branch("branch_2")];
    expect(read({ branches })?.branches.map(({ prefectures }) => prefectures)).toEqual([
      ["熊本県", "大分県"],
      null,
    ]);
  });

  it("is refused with everything that is wrong with them at once, each with what came", () => {
    const entry = (effectiveFrom: string) => ({ effectiveFrom, representative: "取締役社長" });
    const refused = () =>
      read({
        representations: [
          entry("2026-02-30"),
          entry("2026-04-01"),
          { ...entry("2026-04-01"), termsAddress: "あ".repeat(201) },
        ],
        branches: [
          branch("branch_1", { prefectures: ["熊本"] }),
          branch("branch_2", { prefectures: ["大分県"] }),
          branch("branch_3", { prefectures: ["大分県"] }),
        ],
      });
    for (const problem of [
      'effectiveFrom of the representations of issuer_1 must be a day such as 2026-04-01; got "2026-02-30".',
      "representations of issuer_1 from 2026-04-01 stand there twice; each day has one.",
      "termsAddress of the representations of issuer_1 from 2026-04-01 must have at most 200 characters; got 201.",
      'prefectures of branch_1 must be ones such as 熊本県; got "熊本".',
      "prefectures of branch_3 name 大分県, which branch_2 handles.",
    ])
      expect(refused).toThrow(problem);
    const contractor = { id: "contractor_1", name: "n", address: "a", issuerIds: ["issuer_1"] };
    const path = join(directory, "contractors.json");
    writeFileSync(
      path,
      JSON.stringify({ contractors: [{ ...contractor, constructionLicenseNumber: "12345" }] }),
    );
    expect(() => readEntriesFile(path)).toThrow(
      'constructionLicenseNumber of contractor_1 must be one such as 国土交通大臣許可（特-3）第1234号; got "12345".',
    );
  });
});
