import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntriesFile } from "./entries-file";

describe("where premiums are paid, in the operator's file", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-payments-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const account = {
    bank: "〇〇銀行",
    branch: "△△支店",
    type: "ORDINARY",
    number: "0123456",
    holder: "ホショウ",
  };
  const read = (...premiumPayments: object[]) => {
    const branch = { id: "branch_1", name: "本店", address: "大阪市", telephone: "06-0000-0000" };
    const issuer = { id: "issuer_1", name: "n", address: "a", numberPrefix: "207", branches: [branch] };
    const path = join(directory, "entries.json");
    writeFileSync(path, JSON.stringify({ issuers: [{ ...issuer, premiumPayments }] }));
    return readEntriesFile(path).organisations.issuers[0]?.premiumPayments;
  };

  it("is all that the issuer gives, and null where it gives nothing", () => {
    const whole = { effectiveFrom: "2026-04-01", account, dueWithinDays: 0, monthlyDueDay: 31 };
    expect(read(whole)).toEqual([whole]);
    const nothing = { account: null, dueWithinDays: null, monthlyDueDay: null };
    expect(read({ effectiveFrom: "2026-04-01" })).toEqual([{ effectiveFrom: "2026-04-01", ...nothing }]);
    expect(read()).toEqual([]);
  });

  it("is refused with everything that is wrong at once, each with what came", () => {
    const refused = () =>
      read(
        { effectiveFrom: "2026-02-30", dueWithinDays: -1, monthlyDueDay: 0 },
        { effectiveFrom: "2026-04-01", dueWithinDays: 366, monthlyDueDay: 32 },
        { effectiveFrom: "2026-04-01", account: { ...account, number: "123-4567" } },
      );
    for (const problem of [
      'effectiveFrom of the premiumPayments of issuer_1 must be a day such as 2026-04-01; got "2026-02-30".',
      "dueWithinDays of the premiumPayments of issuer_1 from 2026-02-30 must be 0 to 365; got -1.",
      "monthlyDueDay of the premiumPayments of issuer_1 from 2026-02-30 must be 1 to 31; got 0.",
      "dueWithinDays of the premiumPayments of issuer_1 from 2026-04-01 must be 0 to 365; got 366.",
      "monthlyDueDay of the premiumPayments of issuer_1 from 2026-04-01 must be 1 to 31; got 32.",
      "premiumPayments of issuer_1 from 2026-04-01 stand there twice; each day has one.",
      'account.number of the premiumPayments of issuer_1 from 2026-04-01 must be one to eight digits; got "123-4567".',
    ])
      expect(refused).toThrow(problem);
  });

  it("names no account without holder, nor one that no paper can show", () => {
    expect(() => read({ effectiveFrom: "2026-04-01", account: { ...account, holder: " " } })).toThrow(
      "issuers.0.premiumPayments.0.account.holder must not be empty.",
    );
    expect(() => read({ effectiveFrom: "2026-04-01", account: { ...account, type: "SAVINGS" } })).toThrow(
      "SAVINGS",
    );
  });
});
