import { followsWorksContract, GUARANTEE_KINDS, hasDepositBank, KIND_IN_JAPANESE } from "./guarantee-kind";
import { certificateTitle } from "../certificate/certificate-title";

describe("the kinds of guarantee", () => {
  it("are the three that electronic delivery covers, without the reservation 契約保証予約", () => {
    expect(GUARANTEE_KINDS.map((kind) => KIND_IN_JAPANESE[kind])).toEqual([
      "前払金保証",
      "中間前払金保証",
      "契約保証",
    ]);
  });

  it("have a deposit bank and a signed works contract where they stand behind an advance", () => {
    const advances = ["ADVANCE_PAYMENT", "INTERIM_PAYMENT"];
    expect(GUARANTEE_KINDS.filter(hasDepositBank)).toEqual(advances);
    expect(GUARANTEE_KINDS.filter(followsWorksContract)).toEqual(advances);
  });

  it("give the certificate its heading, with （変更） once it is amended", () => {
    expect(certificateTitle("ADVANCE_PAYMENT", false)).toBe("保証証書（前払金保証）");
    expect(certificateTitle("CONTRACT_PERFORMANCE", true)).toBe("保証証書（契約保証）（変更）");
  });
});
