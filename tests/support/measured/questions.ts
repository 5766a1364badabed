/** The questions to both servers, by the name of the operation. */
export const QUESTIONS = {
  Certificate: `
  query Certificate($number: GuaranteeNumber!) {
    guarantee(number: $number) {
      number kind status issuedOn amount expiresOn
      worksContract { name place contractPrice coveredPrice workPeriod { from to } }
      depositBank { name branch }
      issuer { name address }
      contractor { name address }
      obligee { name }
      certificate { version title issuedOn amended digest content }
    }
  }`,
  List: `
  query List($first: Int!) {
    guarantees(first: $first) {
      nodes {
        number kind status issuedOn amount
        worksContract { name contractPrice coveredPrice }
        issuer { name }
        contractor { name }
        obligee { name }
        certificate { amended }
      }
    }
  }`,
} as const;

export type Question = keyof typeof QUESTIONS;

export function isQuestion(name: unknown): name is Question {
  return typeof name === "string" && name in QUESTIONS;
}
