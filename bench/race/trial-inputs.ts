import type { ApplyInput } from "../../tests/support/measured/bare/apply";
import type { IssueInput } from "../../tests/support/measured/bare/certificate-content";

const WORKS = {
  name: "〇〇橋補修工事",
  place: "〇〇県〇〇市",
  contractPrice: 100_000_000,
  workPeriod: { from: "2026-04-01", to: "2027-03-31" },
  contractedOn: "2026-03-25",
};
const TERMS = {
  kind: "ADVANCE_PAYMENT",
  obligeeId: "obligee_1",
  worksContract: WORKS,
  amount: 40_000_000,
  depositBank: { name: "〇〇銀行", branch: "△△支店" },
};

export const ISSUE: IssueInput = { ...TERMS, contractorId: "contractor_1" };

/** On paper: the trial's obligees have not said that they take e-guarantees. */
export const APPLICATION: ApplyInput = {
  issuerId: "issuer_1",
  content: { ...TERMS, delivery: "PAPER" },
};
