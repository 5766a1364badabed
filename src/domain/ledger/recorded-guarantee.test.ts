import type { CalendarDate } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import { findingsOnRecord, type RecordedGuarantee } from "./recorded-guarantee";
import { isWebAddress } from "./web-address";

const day = (text: string) => text as CalendarDate;
const TODAY = day("2026-06-15");
const BOND: RecordedGuarantee = {
  form: "ELECTRONIC_BOND",
  kind: "CONTRACT_PERFORMANCE",
  contractorName: "見本建設株式会社",
  issuerName: "見本損害保険株式会社",
  number: "A-123",
  worksName: "〇〇橋補修工事",
  worksNumber: "R8-17",
  amount: 10_000_000 as Yen,
  issuedOn: TODAY,
  expiresOn: TODAY,
  worksFrom: TODAY,
  worksTo: TODAY,
  fiscalYear: null,
  viewingUrl: "https://bond.example/view?id=1",
};
const DEPOSIT: RecordedGuarantee = {
  ...BOND,
  form: "CASH_DEPOSIT",
  issuerName: null,
  number: null,
  expiresOn: null,
  viewingUrl: null,
};
const wrong = (record: RecordedGuarantee): string[] =>
  [...findingsOnRecord(record, TODAY)].map(({ path, code }) => `${path} ${code}`);

describe("a guarantee that a body records itself", () => {
  it("may say little or all", () => {
    expect(wrong(BOND)).toEqual([]);
    const nothing = { worksNumber: null, number: null, issuedOn: null, worksFrom: null, worksTo: null };
    expect(wrong({ ...BOND, ...nothing, viewingUrl: null })).toEqual([]);
    expect(wrong(DEPOSIT)).toEqual([]);
    expect(wrong({ ...DEPOSIT, form: "SECURITIES", expiresOn: TODAY })).toEqual([]);
  });

  it.each(["PAPER_CERTIFICATE", "BANK_GUARANTEE", "ELECTRONIC_BOND"] as const)(
    "has somebody behind it, and an end: %s",
    (form) => {
      expect(wrong({ ...BOND, form, issuerName: null, expiresOn: null })).toEqual([
        "issuerName ISSUER_REQUIRED",
        "expiresOn EXPIRY_REQUIRED",
      ]);
    },
  );

  it("has nobody behind it where the contractor deposited", () => {
    expect(wrong({ ...DEPOSIT, issuerName: "見本銀行" })).toEqual(["issuerName NO_ISSUER_OF_DEPOSIT"]);
  });

  it("guarantees something, and has days in their order", () => {
    expect(wrong({ ...BOND, amount: 0 as Yen })).toEqual(["amount MUST_BE_POSITIVE"]);
    expect(wrong({ ...BOND, issuedOn: day("2026-06-16"), expiresOn: day("2026-06-16") })).toEqual([
      "issuedOn AFTER_TODAY",
    ]);
    expect(wrong({ ...BOND, expiresOn: day("2026-06-14") })).toEqual(["expiresOn BEFORE_ISSUE"]);
    expect(wrong({ ...BOND, worksTo: day("2026-06-14") })).toEqual(["worksTo BEFORE_START"]);
  });

  it("has texts that people can read", () => {
    expect(wrong({ ...BOND, worksName: " ", contractorName: "名".repeat(101), number: "1\u0007" })).toEqual([
      "contractorName TOO_LONG",
      "number UNPRINTABLE",
      "worksName BLANK",
    ]);
  });

  it("is viewed by https, at an address without a password", () => {
    for (const url of ["https://bond.example", "https://保険.example/a/b?c=d#e", "https://b.example:8443/@a"])
      expect([url, isWebAddress(url)]).toEqual([url, true]);
    for (const url of [
      "http://bond.example",
      "javascript:alert(1)",
      "https://",
      "https://user:secret@bond.example",
      "https://user@bond.example/",
      "https://bond.example/a b",
      " https://bond.example",
    ])
      expect([url, isWebAddress(url)]).toEqual([url, false]);
    expect(wrong({ ...BOND, viewingUrl: "http://bond.example" })).toEqual(["viewingUrl NOT_A_WEB_ADDRESS"]);
  });
});
