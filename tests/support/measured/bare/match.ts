import type { CertificateContent } from "../../../../src/domain/certificate/certificate-content";
import type { ComparedGuarantee } from "../../../../src/domain/match/compared-guarantee";
import {
  NOTHING_EXPECTED,
  type GuaranteeExpectation,
} from "../../../../src/domain/match/guarantee-expectation";
import { matchGuarantee } from "../../../../src/domain/match/match-guarantee";
import { dayInJapan } from "../../../../src/domain/values/calendar-date";
import type { Asked, Row, Work } from "./work";

const GUARANTEE =
  "SELECT g.number, g.status, g.kind, g.amount, g.expires_on, g.fiscal_year, g.last_fiscal_year, g.works_name, " +
  "g.contract_price, g.works_number, g.procurement_number, g.contract_number, g.specification_number, " +
  "k.corporate_number, c.version, c.content, g.obligee_id FROM opening n JOIN guarantee g ON g.id = n.guarantee_id " +
  "JOIN contractor k ON k.id = g.contractor_id JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL " +
  "WHERE n.obligee_id = ? AND g.number = ?";
const OBLIGEES =
  "SELECT o.id, o.name, o.aliases, p.id AS parent, p.name AS parent_name FROM obligee o " +
  "LEFT JOIN obligee p ON p.id = o.parent_id WHERE o.id IN (?, ?)";

/** The rules are the domain's, as the hash of a key is: to write them twice would measure nothing else. */
export function* match({ caller, variables }: Asked): Work {
  const { number, expect } = variables["input"] as { number: string; expect: Partial<GuaranteeExpectation> };
  const [row] = yield [GUARANTEE, caller.organisationId, number];
  if (!row) throw new Error("bare compares what is in the ledger alone");
  const obligees = yield [OBLIGEES, row["obligee_id"], caller.organisationId];
  const own = obligees.find(({ id }) => id === caller.organisationId);
  const beneficiary = obligees.find(({ id }) => id === row["obligee_id"]);
  if (!own || !beneficiary || own["parent"] !== null || beneficiary["parent"] !== null)
    throw new Error("bare knows bodies without departments alone");
  const { verdict, fields } = matchGuarantee({
    expected: { ...NOTHING_EXPECTED, ...expect },
    guarantee: compared(row, beneficiary),
    body: { id: String(own["id"]), name: String(own["name"]) },
    expectedBeneficiary: null,
    today: dayInJapan(new Date()),
  });
  return {
    matchGuarantee: {
      __typename: "GuaranteeMatch",
      number,
      verdict,
      fields: fields.map(({ field, result }) => ({ field, result })),
    },
  };
}

function compared(row: Row, beneficiary: Row): ComparedGuarantee {
  const stated = JSON.parse(String(row["content"])) as CertificateContent;
  const read: unknown = {
    status: row["status"],
    expiresOn: row["expires_on"],
    kind: row["kind"],
    amount: Number(row["amount"]),
    fiscalYear: row["fiscal_year"],
    lastFiscalYear: row["last_fiscal_year"],
    worksName: row["works_name"],
    contractPrice: Number(row["contract_price"]),
    identifiers: {
      worksNumber: row["works_number"],
      procurementNumber: row["procurement_number"],
      contractNumber: row["contract_number"],
      specificationNumber: row["specification_number"],
    },
    contractor: { name: stated.contractor.name, corporateNumber: row["corporate_number"] },
    beneficiary: {
      id: row["obligee_id"],
      stated: stated.obligee.name,
      name: beneficiary["name"],
      aliases: JSON.parse(String(beneficiary["aliases"] ?? "[]")) as string[],
      body: null,
    },
    version: row["version"],
  };
  return read as ComparedGuarantee;
}
