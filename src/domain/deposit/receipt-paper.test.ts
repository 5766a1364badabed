import type { GuaranteeNumber } from "../values/guarantee-number";
import { receiptFileName } from "./receipt-paper";

describe("a receipt (受領書)", () => {
  it("is saved under a name that says of which kind and of which guarantee it is", () => {
    const number = "2070004426" as GuaranteeNumber;
    expect(receiptFileName({ kind: "ADVANCE_PAYMENT", number })).toEqual({
      fileName: "受領書_前払金保証_2070004426.pdf",
      asciiFileName: "receipt-2070004426.pdf",
    });
  });
});
