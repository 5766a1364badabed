import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntriesFile } from "./entries-file";

describe("the contractors of the operator's file", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-entries-"));
  const contactEmailOf = (contactEmail: string | null) => {
    const contractor = { id: "contractor_7", name: "n", address: "a", issuerIds: ["issuer_1"], contactEmail };
    const path = join(directory, "entries.json");
    writeFileSync(path, JSON.stringify({ contractors: [contractor] }));
    return readEntriesFile(path).organisations.contractors[0]?.contactEmail;
  };
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it.each(["keiri@contractor.example", null])("may have the mail address %j", (contactEmail) => {
    expect(contactEmailOf(contactEmail)).toBe(contactEmail);
  });

  it.each([
    "a@x.example, evil@y.example",
    "a@x.example\r\nBcc: evil@y.example",
    "a@x.example\n",
    "Keiri <a@x.example>",
    "nobody",
    "",
  ])("are refused with the mail address %j, and it is said whose it is", (contactEmail) => {
    expect(() => contactEmailOf(contactEmail)).toThrow(
      /- contactEmail of contractor_7 is not an e-mail address\.$/,
    );
  });
});
