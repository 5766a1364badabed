import { isEmailAddress } from "./email-address";
import {
  allowedRegistrationSteps,
  findingsOnRegistration,
  REGISTRATION_STATUSES,
  REGISTRATION_STEPS,
} from "./registration";
import { parseTelephoneNumber } from "./telephone-number";

describe("a request for a registration (利用登録)", () => {
  it("is open until it is accepted or declined, once", () => {
    expect(allowedRegistrationSteps("REQUESTED")).toEqual(["accept", "decline"]);
    expect(allowedRegistrationSteps("ACCEPTED")).toEqual([]);
    expect(allowedRegistrationSteps("DECLINED")).toEqual([]);
  });

  it("leads from a state that it can be in to another", () => {
    for (const { from, to } of Object.values(REGISTRATION_STEPS)) {
      expect(REGISTRATION_STATUSES).toContain(from);
      expect(REGISTRATION_STATUSES).toContain(to);
    }
  });

  it("names all that is wrong at once", () => {
    const nothing = {
      companyName: "",
      address: "",
      representative: "",
      contactName: "",
      contactEmail: "",
      telephone: "",
      loginId: "",
    };
    expect(findingsOnRegistration(nothing).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "companyName BLANK",
      "address BLANK",
      "representative BLANK",
      "contactName BLANK",
      "contactEmail NOT_AN_EMAIL_ADDRESS",
      "telephone NOT_A_TELEPHONE_NUMBER",
      "loginId NOT_A_LOGIN_ID",
    ]);
  });
});

describe("an e-mail address", () => {
  it.each(["hanako@aso-kensetsu.example", "h.a+n@a.b.co.jp", "o'neil@example.jp"])("may be %s", (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  it.each([
    "",
    "hanako",
    "@example.jp",
    "hanako@example",
    "a@b@example.jp",
    "a@example.jp, b@example.jp",
    "花子 <a@example.jp>",
    "a@example.jp\r\nBcc: b@example.jp",
    "a@example.jp\n",
    "..@b.c",
    ".a@example.jp",
    "a.@example.jp",
    "a..b@example.jp",
    "a@-example.jp",
    `${"a".repeat(65)}@example.jp`,
    `a@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(63)}.${"e".repeat(63)}.jp`,
  ])("is not %j", (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});

describe("a telephone number (電話番号)", () => {
  it.each([
    ["03-1234-5678", "03-1234-5678"],
    ["０３－１２３４－５６７８", "03-1234-5678"],
    ["(03) 1234 5678", "(03) 1234 5678"],
    ["+81-3-1234-5678", "+81-3-1234-5678"],
    ["0312345678", "0312345678"],
  ])("is read from %s", (typed, telephone) => {
    expect(parseTelephoneNumber(typed)).toBe(telephone);
  });

  it.each(["", "110", "tel 03-1234-5678", "03-1234-567a", "1".repeat(40), "((((((((((((1", "03-12-34-56"])(
    "is not %j",
    (typed) => {
      expect(parseTelephoneNumber(typed)).toBeUndefined();
    },
  );
});
