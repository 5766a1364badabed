import type { ApplyInput } from "../../tests/support/measured/bare/apply";
import type { IssueInput } from "../../tests/support/measured/bare/certificate-content";

/** More than a race asks for: another guarantee of the same works is another case, with all of them to be looked at. */
const MOST = 5_000;

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
  amount: 40_000_000,
  depositBank: { name: "〇〇銀行", branch: "△△支店" },
};

export function issues(): IssueInput[] {
  return eachOfItsWorks(MOST, WORKS.name, (worksContract) => ({
    ...TERMS,
    worksContract,
    contractorId: "contractor_1",
  }));
}

/** Of as many contractors as the smallest trial has, one after the other. */
const CONTRACTORS = 10;

export function toBeOpened(count: number): IssueInput[] {
  return eachOfItsWorks(count, "〇〇川護岸工事", (worksContract, i) => ({
    ...TERMS,
    worksContract,
    contractorId: `contractor_${String((i % CONTRACTORS) + 1)}`,
  }));
}

/** On paper: the trial's obligees have not said that they take e-guarantees. */
export function applications(): ApplyInput[] {
  return eachOfItsWorks(MOST, "〇〇道舗装工事", (worksContract) => ({
    issuerId: "issuer_1",
    content: { ...TERMS, worksContract, delivery: "PAPER" },
  }));
}

function eachOfItsWorks<Input>(
  count: number,
  name: string,
  inputOf: (works: typeof WORKS, i: number) => Input,
): Input[] {
  return Array.from({ length: count }, (_, i) =>
    inputOf({ ...WORKS, name: `${name}（第${String(i + 1)}工区）` }, i),
  );
}
