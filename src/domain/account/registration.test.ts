import {
  allowedRegistrationSteps,
  findingsOnRegistration,
  REGISTRATION_STATUSES,
  REGISTRATION_STEPS,
} from "./registration";
import { parseTelephoneNumber } from "../values/telephone-number";

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
      reading: "建設",
      address: "",
      representative: "",
      contactName: "",
      contactEmail: "",
      telephone: "",
      corporateNumber: "",
      constructionLicenseNumber: "",
      contractingBranch: { name: "", address: "", head: "" },
      handlingBranch: null,
      loginId: "",
    };
    expect(findingsOnRegistration(nothing).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "companyName BLANK",
      "reading NOT_A_READING",
      "address BLANK",
      "representative BLANK",
      "contactName BLANK",
      "contactEmail NOT_AN_EMAIL_ADDRESS",
      "telephone NOT_A_TELEPHONE_NUMBER",
      "corporateNumber NOT_A_CORPORATE_NUMBER",
      "constructionLicenseNumber NOT_A_CONSTRUCTION_LICENSE",
      "contractingBranch.name BLANK",
      "contractingBranch.address BLANK",
      "contractingBranch.head BLANK",
      "loginId NOT_A_LOGIN_ID",
    ]);
  });
});

describe("a complete request", () => {
  const complete = {
    companyName: "株式会社〇〇建設",
    reading: "まるまるけんせつ",
    address: "熊本県熊本市中央区1-1",
    representative: "代表取締役 山田太郎",
    contactName: "山田花子",
    contactEmail: "keiri@example.jp",
    telephone: "096-123-4567",
    corporateNumber: "7000012050002",
    constructionLicenseNumber: "熊本県知事許可（般-4）第12345号",
    contractingBranch: null,
    handlingBranch: null,
    loginId: "marumaru",
  };

  it("has nothing wrong, and needs no login ID", () => {
    expect(findingsOnRegistration(complete)).toEqual([]);
    expect(findingsOnRegistration({ ...complete, loginId: null })).toEqual([]);
  });
});

describe("a telephone number (電話番号)", () => {
  it.each([
    ["03-1234-5678", "03-1234-5678"],
    ["０３－１２３４－５６７８", "03-1234-5678"],
    ["(03) 1234 5678", "(03) 1234 5678"],
    ["+81-3-1234-5678", "+81-3-1234-5678"],
    ["0312345678", "0312345678"],
    ["03‐1234‑5678", "03-1234-5678"],
    ["03ー1234─5678", "03-1234-5678"],
    ["03ｰ1234−5678", "03-1234-5678"],
    ["\u202d03-1234-5678\u202c", "03-1234-5678"],
    ["\u200b（０３）\u3000１２３４\u00ad５６７８\r\n", "(03) 12345678"],
  ])("is read from %s", (typed, telephone) => {
    expect(parseTelephoneNumber(typed)).toBe(telephone);
  });

  it.each([
    "",
    "110",
    "tel 03-1234-5678",
    "03-1234-567a",
    "1".repeat(40),
    "((((((((((((1",
    "03-12-34-56",
    "03-1234-〜5678",
  ])("is not %j", (typed) => {
    expect(parseTelephoneNumber(typed)).toBeUndefined();
  });
});
