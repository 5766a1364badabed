import { bodyOf, dataOf } from "../../tests/support/measured/post";
import type { Question } from "../../tests/support/measured/questions";
import type { Dialect } from "./dialect";

/** Names and shapes of its schema are those of the tables. */
const LISTED = `
  number kind status issuedOn amount
  worksName contractPrice coveredPrice
  issuerByIssuerId { name }
  contractorByContractorId { name }
  obligeeByObligeeId { name }
  certificatesByGuaranteeId(condition: { supersededById: null }) { nodes { amended } }`;

const QUESTIONS: Readonly<Partial<Record<Question, string>>> = {
  Certificate: `
  query Certificate($number: String!) {
    guaranteeByNumber(number: $number) {
      number kind status issuedOn amount expiresOn
      worksName worksPlace contractPrice coveredPrice workFrom workTo
      depositBankName depositBankBranch
      issuerByIssuerId { name address }
      contractorByContractorId { name address }
      obligeeByObligeeId { name }
      certificatesByGuaranteeId(condition: { supersededById: null }) {
        nodes { version title issuedOn amended digest content }
      }
    }
  }`,
  List: `
  query List($first: Int!) {
    allGuarantees(first: $first, orderBy: [ISSUED_ON_DESC, ROW_ID_DESC]) {
      nodes {${LISTED}
      }
    }
  }`,
};

export const POSTGRAPHILE: Dialect = {
  body: (name, variables) => {
    const query = QUESTIONS[name];
    if (query === undefined) throw new Error(`PostGraphile is not asked for ${name}`);
    return bodyOf(query, { ...variables }, name);
  },
  data: (_, answer) => {
    const { guaranteeByNumber, allGuarantees } = dataOf(answer) as Data;
    return allGuarantees
      ? { guarantees: { nodes: allGuarantees.nodes.map(listed) } }
      : { guarantee: guaranteeByNumber ? one(guaranteeByNumber) : null };
  },
};

type Fields = Readonly<Record<string, unknown>>;

interface Guarantee extends Fields {
  readonly certificatesByGuaranteeId: { readonly nodes: readonly Fields[] };
}

interface Data {
  readonly guaranteeByNumber?: Guarantee | null;
  readonly allGuarantees?: { readonly nodes: readonly Guarantee[] };
}

function one(row: Guarantee): object {
  return {
    number: row["number"],
    kind: row["kind"],
    status: row["status"],
    issuedOn: row["issuedOn"],
    // Its BigInt is a text.
    amount: Number(row["amount"]),
    expiresOn: row["expiresOn"],
    worksContract: {
      name: row["worksName"],
      place: row["worksPlace"],
      contractPrice: Number(row["contractPrice"]),
      coveredPrice: Number(row["coveredPrice"]),
      workPeriod: { from: row["workFrom"], to: row["workTo"] },
    },
    depositBank:
      row["depositBankName"] === null
        ? null
        : { name: row["depositBankName"], branch: row["depositBankBranch"] },
    ...partiesOf(row),
    certificate: row.certificatesByGuaranteeId.nodes[0],
  };
}

function listed(row: Guarantee): object {
  return {
    number: row["number"],
    kind: row["kind"],
    status: row["status"],
    issuedOn: row["issuedOn"],
    amount: Number(row["amount"]),
    worksContract: {
      name: row["worksName"],
      contractPrice: Number(row["contractPrice"]),
      coveredPrice: Number(row["coveredPrice"]),
    },
    ...partiesOf(row),
    certificate: row.certificatesByGuaranteeId.nodes[0],
  };
}

function partiesOf(row: Guarantee): object {
  return {
    issuer: row["issuerByIssuerId"],
    contractor: row["contractorByContractorId"],
    obligee: row["obligeeByObligeeId"],
  };
}
