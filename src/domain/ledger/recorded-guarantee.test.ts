import type { CalendarDate } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import { DEPOSITED_FORMS, LEDGER_ORIGINS, RECORDED_FORMS } from "./ledger-origin";
import { findingsOnRecord, RECORDED_ENDS, type RecordedGuarantee } from "./recorded-guarantee";
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

  it("tells the day that its own days miss", () => {
    const found = (changes: Partial<RecordedGuarantee>) => [
      ...findingsOnRecord({ ...BOND, ...changes }, TODAY),
    ];
    const [tomorrow, yesterday] = [day("2026-06-16"), day("2026-06-14")];
    expect(found({ issuedOn: tomorrow, expiresOn: tomorrow })).toEqual([
      { path: "issuedOn", code: "AFTER_TODAY", limit: TODAY, actual: tomorrow },
    ]);
    expect(found({ expiresOn: yesterday })).toEqual([
      { path: "expiresOn", code: "BEFORE_ISSUE", limit: TODAY, actual: yesterday },
    ]);
    expect(found({ worksTo: yesterday })).toEqual([
      { path: "worksTo", code: "BEFORE_START", limit: TODAY, actual: yesterday },
    ]);
  });

  it("has no order of days where one of them is not known", () => {
    const yesterday = day("2026-06-14");
    expect(wrong({ ...BOND, issuedOn: null, expiresOn: yesterday })).toEqual([]);
    expect(wrong({ ...BOND, worksFrom: null, worksTo: yesterday })).toEqual([]);
    expect(wrong({ ...BOND, worksFrom: day("2026-06-16"), worksTo: null })).toEqual([]);
    expect(wrong({ ...DEPOSIT, expiresOn: null })).toEqual([]);
  });

  it("may guarantee a single yen", () => {
    expect(wrong({ ...BOND, amount: 1 as Yen })).toEqual([]);
  });

  it.each([
    ["contractorName", 100],
    ["issuerName", 100],
    ["number", 64],
    ["worksName", 120],
    ["worksNumber", 64],
  ] as const)("has a %s of %i characters at most", (field, longest) => {
    const found = (length: number) => [...findingsOnRecord({ ...BOND, [field]: "字".repeat(length) }, TODAY)];
    expect(found(longest)).toEqual([]);
    expect(found(longest + 1)).toEqual([
      { path: field, code: "TOO_LONG", limit: longest, actual: longest + 1 },
    ]);
  });

  it("has an address of 500 characters at most", () => {
    const address = "https://bond.example/";
    expect(wrong({ ...BOND, viewingUrl: address.padEnd(500, "a") })).toEqual([]);
    expect(wrong({ ...BOND, viewingUrl: address.padEnd(501, "a") })).toEqual(["viewingUrl TOO_LONG"]);
  });

  it("ends by its discharge, or by a cancellation before", () => {
    expect(RECORDED_ENDS).toEqual(["DISCHARGED", "CANCELLED"]);
  });

  it("has a form that is not that of this service, and may be a deposit", () => {
    expect(LEDGER_ORIGINS.filter((origin) => !RECORDED_FORMS.some((form) => form === origin))).toEqual([
      "ISSUED_HERE",
    ]);
    expect(RECORDED_FORMS.filter((form) => DEPOSITED_FORMS.includes(form))).toEqual([
      "CASH_DEPOSIT",
      "SECURITIES",
    ]);
  });

  it("has texts that people can read", () => {
    expect(wrong({ ...BOND, worksName: " ", contractorName: "名".repeat(101), number: "1\u0007" })).toEqual([
      "contractorName TOO_LONG",
      "number UNPRINTABLE",
      "worksName BLANK",
    ]);
  });

  it("is viewed by https, at an address without a password", () => {
    for (const url of [
      "https://bond.example",
      "https://保険.example/a/b?c=d#e",
      "https://b.example:8443/@a",
      "https://b",
      "https://bond-2.example?a=b@c",
      "https://bond.example#a@b",
      "https://1.2.3.4:1/",
      "https://b.example:65535",
    ])
      expect([url, isWebAddress(url)]).toEqual([url, true]);
    for (const url of [
      "http://bond.example",
      "javascript:alert(1)",
      "https://",
      "https://user:secret@bond.example",
      "https://user@bond.example/",
      "https://bond.example/a b",
      " https://bond.example",
      "https://bond.example ",
      "https://bond.example/a\n",
      "https://-bond.example",
      "https://bond.example-",
      "https://bond.example.",
      "https://.example",
      "https://b_d.example",
      "https://bond.example:",
      "https://bond.example:123456",
      "https://bond.example:port",
      "https:/bond.example",
      "HTTPS://bond.example",
      "see https://bond.example",
    ])
      expect([url, isWebAddress(url)]).toEqual([url, false]);
    expect(wrong({ ...BOND, viewingUrl: "http://bond.example" })).toEqual(["viewingUrl NOT_A_WEB_ADDRESS"]);
  });
});
