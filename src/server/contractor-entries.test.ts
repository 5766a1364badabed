import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntriesFile } from "./entries-file";

describe("the corporate number (法人番号) of contractors, in the operator's file", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-contractors-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const read = (...stated: { corporateNumber?: string | null; issuerIds?: string[] }[]) => {
    const contractors = stated.map((each, i) => ({
      id: `contractor_${String(i + 1)}`,
      name: "n",
      address: "a",
      issuerIds: [],
      ...each,
    }));
    const path = join(directory, "entries.json");
    writeFileSync(path, JSON.stringify({ contractors }));
    return readEntriesFile(path).organisations.contractors.map(({ corporateNumber }) => corporateNumber);
  };

  it("is stored in half-width digits, and null where it is not stated", () => {
    expect(read({ corporateNumber: "７-0000-1205-0002" }, {}, { corporateNumber: null })).toEqual([
      "7000012050002",
      null,
      null,
    ]);
  });

  it("is refused with what was expected and what came", () => {
    const refused = () => read({ corporateNumber: "700001205000" }, { corporateNumber: "1000012050002" });
    expect(refused).toThrow(
      "corporateNumber of contractor_1 must have 13 digits; got 12 letters and digits.",
    );
    expect(refused).toThrow("corporateNumber of contractor_2 must begin with the check digit 7; got 1.");
  });

  it("stands once for each issuer", () => {
    const [corporateNumber, one, other] = ["7000012050002", "issuer_1", "issuer_2"];
    expect(read({ corporateNumber, issuerIds: [one] }, { corporateNumber, issuerIds: [other] })).toHaveLength(
      2,
    );
    expect(() =>
      read({ corporateNumber, issuerIds: [one] }, { corporateNumber, issuerIds: [other, one] }),
    ).toThrow("corporateNumber of contractor_2 is that of contractor_1, also with issuer_1");
  });
});
