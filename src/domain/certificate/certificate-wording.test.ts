import { certificateWording, COPY_NOTE_AFTER_END, USUAL_COPY_NOTE } from "./certificate-wording";
import { GUARANTEE_KINDS, KIND_IN_JAPANESE } from "../values/guarantee-kind";

describe("what a certificate says beside its facts", () => {
  it("is what the seed document's certificate of an advance-payment guarantee says", () => {
    expect(certificateWording("ADVANCE_PAYMENT")).toEqual({
      operative: "当会社は、前払金保証約款に基づき上記のとおり前払金保証契約を締結し、その責に任じます。",
      notes: [
        "保証金額の増減等の変更があった場合は（変更）と表示し、変更後の内容を表示します。",
        "保証期限については、工期の変更に対応して自動的に変更されますので、変更の保証証書は発行しません。",
        "請負金額のみの変更の場合は、変更の保証証書の発行を省略させていただきます。",
      ],
    });
  });

  it.each(GUARANTEE_KINDS)("binds the issuer by the contract of its own kind: %s", (kind) => {
    const { operative, notes } = certificateWording(kind);
    expect(operative).toContain(`上記のとおり${KIND_IN_JAPANESE[kind]}契約を締結し`);
    expect(notes).toHaveLength(3);
  });

  it("binds for an interim payment by the terms of the advance, with the same notes", () => {
    const { operative, notes } = certificateWording("INTERIM_PAYMENT");
    expect(operative).toBe(
      "当会社は、前払金保証約款に基づき上記のとおり中間前払金保証契約を締結し、その責に任じます。",
    );
    expect(notes).toEqual(certificateWording("ADVANCE_PAYMENT").notes);
  });

  it("binds for the performance of the contract by the rider, too", () => {
    expect(certificateWording("CONTRACT_PERFORMANCE").operative).toContain(
      "前払金保証約款及び契約保証に関する特約に基づき",
    );
  });

  it.each(GUARANTEE_KINDS)("speaks of 業務委託 in its own words: %s", (kind) => {
    const notes = certificateWording(kind, "CONSULTING").notes.join("");
    expect(notes).toContain("業務委託料のみの変更");
    expect(notes).toContain("履行期間の変更");
    expect(notes).not.toMatch(/請負|工期/);
  });

  it("says of 契約保証 that a longer work period needs a new certificate only where the obligee asks for one", () => {
    const [amount, period, price] = certificateWording("CONTRACT_PERFORMANCE").notes;
    const [sameAmount, , samePrice] = certificateWording("ADVANCE_PAYMENT").notes;
    expect([amount, price]).toEqual([sameAmount, samePrice]);
    expect(period).toContain("発注者の定めにより必要とされる場合に限り発行します");
  });

  it("does not promise of 契約保証 that its term follows the works: that is the obligee's own rule", () => {
    expect(certificateWording("CONTRACT_PERFORMANCE").notes.join("")).not.toContain("自動的に変更");
  });

  it("tells what is handed in instead of a copy, and that the copy is not", () => {
    expect(USUAL_COPY_NOTE).toContain("発注者への提出には使用できません");
    expect(USUAL_COPY_NOTE.startsWith(COPY_NOTE_AFTER_END)).toBe(true);
    expect(COPY_NOTE_AFTER_END).not.toContain("提出してください");
    expect(USUAL_COPY_NOTE).toContain("電子証書閲覧用「認証キー」等のお知らせを提出してください");
  });
});
