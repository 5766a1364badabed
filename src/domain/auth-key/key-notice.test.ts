import { UNNAMED_SERVICE } from "../values/service-identity";
import fc from "fast-check";
import { AUTH_KEY_ALPHABET, type AuthKey } from "./auth-key";
import type { CalendarDate } from "../values/calendar-date";
import type { GuaranteeNumber } from "../values/guarantee-number";
import { NO_IDENTIFIERS } from "../works-contract/works-identifiers";
import {
  KEY_NOTICE_ATTACHMENT,
  keyNoticeCode,
  keyNoticeDocument,
  readKeyNoticeCode,
  type KeyNotice,
} from "./key-notice";

const notice: KeyNotice = {
  number: "2070004426" as GuaranteeNumber,
  key: "332E1EXXXX" as AuthKey,
  kind: "ADVANCE_PAYMENT",
  worksName: "〇〇道路改良工事",
  identifiers: { ...NO_IDENTIFIERS, worksNumber: "R4-12" },
  obligeeName: "支出負担行為担当官 近畿地方整備局長",
  issuerName: "西日本建設業保証株式会社",
  contractorName: "株式会社〇〇建設",
  addressee: ["株式会社〇〇建設"],
  ...{
    isReissued: false,
    contractType: null,
    service: UNNAMED_SERVICE,
    instructions: [],
    endedSentence: null,
  },
  branch: { name: "大阪支店", telephone: "06-6543-2711" },
  keyMadeOn: "2022-05-10" as CalendarDate,
};

describe("the key notice for programs", () => {
  it("states what the paper states, under the name of its format", () => {
    expect(keyNoticeDocument(notice)).toEqual({
      format: "hosho.key-notice/1",
      number: "2070004426",
      key: "332E1EXXXX",
      kind: "ADVANCE_PAYMENT",
      kindInJapanese: "前払金保証",
      worksName: "〇〇道路改良工事",
      identifiers: { ...NO_IDENTIFIERS, worksNumber: "R4-12" },
      obligee: { name: "支出負担行為担当官 近畿地方整備局長" },
      issuer: { name: "西日本建設業保証株式会社" },
      contractor: { name: "株式会社〇〇建設" },
      keyMadeOn: "2022-05-10",
    });
  });

  it("is attached under the name by which programs look for it", () => {
    expect(KEY_NOTICE_ATTACHMENT).toBe("hosho-key-notice.json");
  });
});

describe("the code on a key notice", () => {
  it("says number and key, and nothing else", () => {
    expect(keyNoticeCode(notice)).toBe("HOSHO/1:2070004426:332E1EXXXX");
  });

  it("is made of what a QR code stores most densely", () => {
    expect(keyNoticeCode(notice)).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
  });

  it("gives back the number and the key that it was made of", () => {
    const digits = fc.stringMatching(/^\d{10}$/).map((number) => number as GuaranteeNumber);
    const key = fc
      .array(fc.constantFrom(...Array.from(AUTH_KEY_ALPHABET)), { minLength: 10, maxLength: 10 })
      .map((letters) => letters.join("") as AuthKey);
    fc.assert(
      fc.property(digits, key, (number, key) => {
        expect(readKeyNoticeCode(keyNoticeCode({ number, key }))).toEqual({ number, key });
      }),
    );
  });

  it.each([
    "",
    "https://example.jp/2070004426",
    "HOSHO/2:2070004426:332E1EXXXX",
    "HOSHO/1:207000442:332E1EXXXX",
    "HOSHO/1:2070004426:332E1EXXX",
    " HOSHO/1:2070004426:332E1EXXXX",
    "HOSHO/1:2070004426:332E1EXXXX\n",
    "HOSHO/1:2070004426:332E1EXXXX:1",
  ])("is no other code: %j", (code) => {
    expect(readKeyNoticeCode(code)).toBeUndefined();
  });
});
