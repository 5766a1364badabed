import type { Role } from "../../../src/domain/account/access";

const ONE = `
      number kind status issuedOn amount expiresOn
      worksContract { name place contractPrice coveredPrice workPeriod { from to } }
      depositBank { name branch }
      issuer { name address }
      contractor { name address }
      obligee { name }
      certificate { version title issuedOn amended digest content }`;

const LISTED = `
        number kind status issuedOn amount
        worksContract { name contractPrice coveredPrice }
        issuer { name }
        contractor { name }
        obligee { name }
        certificate { amended }`;

/** The questions to all servers, by the name of the operation. */
export const QUESTIONS = {
  Certificate: `
  query Certificate($number: GuaranteeNumber!) {
    guarantee(number: $number) {${ONE}
    }
  }`,
  List: `
  query List($first: Int!) {
    guarantees(first: $first) {
      nodes {${LISTED}
      }
    }
  }`,
  Search: `
  query Search($first: Int!, $worksName: String!) {
    guarantees(first: $first, filter: { worksName: $worksName }) {
      nodes {${LISTED}
      }
    }
  }`,
  Open: `
  mutation Open($number: String!, $key: String!) {
    openCertificate(input: { number: $number, key: $key }) {
      __typename
      ... on UserError { code }
      ... on OpenCertificateSuccess {
        guarantee {${ONE}
        }
      }
    }
  }`,
  Apply: `
  mutation Apply($input: ApplyForGuaranteeInput!) {
    applyForGuarantee(input: $input) {
      __typename
      ... on UserError { code }
      ... on ApplyForGuaranteeSuccess {
        application {
          kind status delivery amount
          worksContract { name contractPrice workPeriod { from to } }
          issuer { name }
          obligee { name }
          premium { total }
        }
      }
    }
  }`,
  Issue: `
  mutation Issue($input: IssueGuaranteeInput!) {
    issueGuarantee(input: $input) {
      __typename
      ... on UserError { code }
      ... on IssueGuaranteeSuccess {
        guarantee {
          number kind status issuedOn amount expiresOn
          certificate { version title digest content }
        }
      }
    }
  }`,
  Ledger: `
  query Ledger($first: Int!) {
    ledger(first: $first, orderBy: { field: NUMBER, direction: DESC }) {
      nodes { origin number kind state contractorName issuerName worksName amount expiresOn labels }
    }
  }`,
  Match: `
  query Match($input: MatchGuaranteeInput!) {
    matchGuarantee(input: $input) {
      __typename
      ... on UserError { code }
      ... on GuaranteeMatch { number verdict fields { field result } }
    }
  }`,
  Changes: `
  query Changes($first: Int!) {
    changes(first: $first) {
      nodes { id type at guarantee { number status } }
      pageInfo { hasNextPage }
    }
  }`,
  OpenMany: `
  mutation OpenMany($items: [PairToOpenInput!]!) {
    openCertificates(input: { items: $items }) {
      __typename
      ... on UserError { code }
      ... on OpenCertificatesSuccess {
        items {
          __typename
          ... on UserError { code }
          ... on OpenCertificateSuccess {
            guarantee { number kind amount expiresOn contractor { name } certificate { version digest } }
          }
        }
      }
    }
  }`,
} as const;

export type Question = keyof typeof QUESTIONS;

/** Who asks it. */
export const ASKED_BY: Readonly<Record<Question, Exclude<Role, "OPERATOR">>> = {
  Certificate: "ISSUER",
  List: "ISSUER",
  Search: "ISSUER",
  Open: "OBLIGEE",
  Apply: "CONTRACTOR",
  Issue: "ISSUER",
  Ledger: "OBLIGEE",
  Match: "OBLIGEE",
  Changes: "OBLIGEE",
  OpenMany: "OBLIGEE",
};

export function isQuestion(name: unknown): name is Question {
  return typeof name === "string" && name in QUESTIONS;
}
