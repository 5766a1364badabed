import type { ContractType } from "../values/contract-type";

/** What papers call a contract and its parts. */
export interface WorksWords {
  readonly contract: string;
  readonly name: string;
  readonly number: string;
  readonly place: string;
  readonly period: string;
  readonly completion: string;
  readonly contractedOn: string;
  readonly price: string;
}

const WORKS: WorksWords = {
  contract: "請負契約",
  name: "工事名",
  number: "工事番号",
  place: "工事場所",
  period: "工期",
  completion: "完成日",
  contractedOn: "請負契約日",
  price: "請負金額",
};

/** The words of the usual terms of survey, design and consulting contracts (業務委託契約書). */
const CONSULTING: WorksWords = {
  contract: "業務委託契約",
  name: "業務名",
  number: "業務番号",
  place: "履行場所",
  period: "履行期間",
  completion: "完了日",
  contractedOn: "契約日",
  price: "業務委託料",
};

/** Of a contract whose type was never recorded: those of 工事, as the seed's papers have them. */
export function worksWords(contractType: ContractType | null | undefined): WorksWords {
  return contractType === "CONSULTING" ? CONSULTING : WORKS;
}
