import { bodysCopy, paperCopy, paperOriginal, serialOf, viewingCopy } from "./certificate-form";
import type { GuaranteeNumber } from "../values/guarantee-number";

const version = { number: "2070004426" as GuaranteeNumber, version: 1 };
const viewer = { body: "八代市 契約課", person: "八代 花子", at: new Date("2026-11-26T15:05:00Z") };

describe("what a page of a certificate says it is", () => {
  it("is a copy for viewing without a seal where the certificate is electronic", () => {
    expect(viewingCopy("提出には使用できません。")).toEqual({
      copyMark: "閲覧用の写し",
      copyNotes: ["提出には使用できません。"],
      serial: null,
      seal: { words: "（電子発行のため押印を省略しています。）" },
    });
  });

  it("names the body, the person and the minute in Japan, where a body looks at it", () => {
    expect(bodysCopy(viewer, "保証確認サービス").copyNotes).toEqual([
      "この書面は、保証確認サービスで閲覧した電子証書の写しです。",
      "閲覧機関　八代市 契約課　　閲覧者　八代 花子　　閲覧日時　令和8年11月27日 0時05分",
    ]);
  });

  it("names no person where a body's own system looks at it", () => {
    const notes = bodysCopy({ ...viewer, person: null }, "保証確認サービス").copyNotes;
    expect(notes.join("")).toContain("業務システムによる閲覧");
    expect(notes.join("")).not.toContain("閲覧者");
  });

  it("is a copy of what bears the seal, where the certificate is on paper, and speaks of no key", () => {
    for (const seenBy of [null, viewer]) {
      const { copyMark, copyNotes, serial, seal } = paperCopy(version, seenBy);
      expect([copyMark, serial, seal]).toEqual([
        "写し",
        "2070004426-01",
        { words: "（押印は原本にあります。）" },
      ]);
      expect(copyNotes.join("")).not.toMatch(/電子|認証キー/);
    }
    expect(paperCopy(version, viewer).copyNotes.join("")).not.toContain("提出");
  });

  it("is an original without any mark, with its number and a place for the seal", () => {
    expect(paperOriginal(version)).toEqual({
      copyMark: null,
      copyNotes: [],
      serial: "2070004426-01",
      seal: "PLACE",
    });
  });

  it("has a number of its own in each version", () => {
    expect(serialOf({ ...version, version: 2 })).toBe("2070004426-02");
    expect(serialOf({ ...version, version: 99 })).toBe("2070004426-99");
  });
});
