import {
  CHOOSABLE_MAILS,
  findingsOnMailChoices,
  isChoosable,
  NO_CHOICES,
  type MailChooser,
} from "./mail-choices";
import { MAIL_TYPES } from "./mail-delivery";

const ROLES = Object.keys(CHOOSABLE_MAILS) as MailChooser[];

describe("what an organisation chooses to be told by mail", () => {
  it.each(ROLES)("may leave out each mail that a %s gets, all of them, or none", (role) => {
    expect(findingsOnMailChoices(role, NO_CHOICES)).toEqual([]);
    expect(findingsOnMailChoices(role, { noticeAddress: null, switchedOff: CHOOSABLE_MAILS[role] })).toEqual(
      [],
    );
  });

  it.each(ROLES)(
    "names each mail that a %s cannot do without, at its place, with those that it can",
    (role) => {
      const [choosable] = CHOOSABLE_MAILS[role];
      const others = MAIL_TYPES.filter((type) => !CHOOSABLE_MAILS[role].includes(type));
      const switchedOff = [choosable ?? "ALARM", ...others];
      expect(findingsOnMailChoices(role, { noticeAddress: null, switchedOff })).toEqual(
        others.map((actual, i) => ({
          path: `switchedOff.${String(i + 1)}`,
          code: "MAIL_NOT_CHOOSABLE",
          limit: CHOOSABLE_MAILS[role].join(", "),
          actual,
        })),
      );
    },
  );

  it("warns a contractor of new keys and of wrong ones, whatever it chooses", () => {
    for (const type of ["NOTICE_OF_REISSUE", "NOTICE_OF_GUESSES"] as const)
      expect(CHOOSABLE_MAILS.CONTRACTOR).not.toContain(type);
    expect(ROLES.flatMap((role) => CHOOSABLE_MAILS[role])).not.toContain("HAND_OVER");
  });

  it("is of the mails that tell each role of its own affairs", () => {
    expect(CHOOSABLE_MAILS.CONTRACTOR.join(" ")).toBe(
      "NOTICE_OF_APPLICATION NOTICE_OF_APPROVAL NOTICE_OF_PREMIUM NOTICE_OF_DECLINE NOTICE_OF_RETURN " +
        "NOTICE_OF_ISSUE NOTICE_OF_AMENDMENT NOTICE_OF_END NOTICE_OF_RECEIPT",
    );
    expect(CHOOSABLE_MAILS.ISSUER).toEqual(["NOTICE_OF_APPLICATION", "NOTICE_OF_GUESSES"]);
    expect(CHOOSABLE_MAILS.OBLIGEE).toEqual([
      "NOTICE_OF_HAND_OVER",
      "RECEIPT_REMINDER",
      "NOTICE_OF_AMENDMENT",
    ]);
  });

  it("tells which mails anybody may do without", () => {
    for (const type of ["NOTICE_OF_ISSUE", "NOTICE_OF_GUESSES", "RECEIPT_REMINDER"] as const)
      expect(isChoosable(type)).toBe(true);
    for (const type of ["NOTICE_OF_REISSUE", "HAND_OVER", "ALARM", "NOTICE_OF_REGISTRATION"] as const)
      expect(isChoosable(type)).toBe(false);
  });

  it("takes an address of an issuer alone", () => {
    const choices = { noticeAddress: "shinsa@issuer.example", switchedOff: [] };
    expect(findingsOnMailChoices("ISSUER", choices)).toEqual([]);
    for (const role of ["CONTRACTOR", "OBLIGEE"] as const)
      expect(findingsOnMailChoices(role, choices)).toEqual([
        { path: "noticeAddress", code: "ADDRESS_FOR_ISSUERS" },
      ]);
    expect(findingsOnMailChoices("ISSUER", { ...choices, noticeAddress: "no address" })).toMatchObject([
      { path: "noticeAddress" },
    ]);
  });
});
