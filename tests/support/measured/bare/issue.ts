import { createHash, randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { AUTH_KEY_LENGTH, authKeyFromRandom } from "../../../../src/domain/auth-key/auth-key";
import type { GuaranteeNumber } from "../../../../src/domain/values/guarantee-number";
import { searchText } from "../../../../src/domain/values/search-text";
import { event } from "./event";
import { certificateContent, type IssueInput } from "./certificate-content";
import type { Asked, Work } from "./work";
import { enterWorks } from "./works-contract";

const PARTIES =
  "SELECT i.name AS issuer, i.address AS issuer_address, i.number_prefix, b.id AS branch_id, b.name AS branch, " +
  "b.address AS branch_address, b.telephone, b.fax, k.name AS contractor, k.address AS contractor_address, o.name AS obligee " +
  "FROM issuer i JOIN issuer_branch b ON b.issuer_id = i.id AND b.position = 0 " +
  "JOIN contractor_registration r ON r.issuer_id = i.id JOIN contractor k ON k.id = r.contractor_id " +
  "JOIN obligee o ON o.id = ? WHERE i.id = ? AND r.contractor_id = ?";
const RULES =
  "SELECT a.id AS adoption, p.id AS policy FROM obligee o LEFT JOIN adoption a ON a.obligee_id IN (o.id, o.parent_id) " +
  "LEFT JOIN obligee_policy p ON p.obligee_id IN (o.id, o.parent_id) WHERE o.id = ?";
const SERIAL = "UPDATE issuer SET next_serial = next_serial + 1 WHERE id = ? RETURNING next_serial AS next";
const GUARANTEE =
  "INSERT INTO guarantee (id, number, kind, status, version, issuer_id, branch_id, contractor_id, obligee_id, works_name, " +
  "works_search_text, works_place, contract_price, covered_price, work_from, work_to, contracted_on, amount, expires_on, " +
  "deposit_bank_name, deposit_bank_branch, issued_on, delivery, application_id, contract_type, works_contract_id, created_at) " +
  "VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ELECTRONIC', NULL, 'WORKS', ?, ?)";
const CERTIFICATE =
  "INSERT INTO certificate (id, guarantee_id, version, amended, title, issued_on, content, digest, superseded_by_id) " +
  "VALUES (?, ?, 1, ?, ?, ?, ?, ?, NULL)";
const KEY = "INSERT INTO auth_key (id, guarantee_id, hash, sealed, created_at) VALUES (?, ?, ?, ?, ?)";

const TITLES: Readonly<Record<string, string>> = { ADVANCE_PAYMENT: "保証証書（前払金保証）" };
const NUMBER_LENGTH = 10;
const HOURS_AHEAD_IN_JAPAN = 9;

/** The rows of an issued guarantee in one transaction: works contract, number, guarantee, certificate, key and event. */
export function* issue(asked: Asked): Work {
  const { caller, variables, engine, vault } = asked;
  const input = variables["input"] as IssueInput;
  const { kind, contractorId, obligeeId, worksContract: works, amount, depositBank } = input;
  const now = new Date();
  const at = now.toISOString();
  const today = new Date(now.getTime() + HOURS_AHEAD_IN_JAPAN * 3_600_000).toISOString().slice(0, 10);
  const issuerId = caller.organisationId;

  const [parties] = yield [PARTIES, obligeeId, issuerId, contractorId];
  const [rules] = yield [RULES, obligeeId];
  const title = TITLES[kind];
  if (!parties || !rules || title === undefined || amount > works.contractPrice)
    return { issueGuarantee: { __typename: "InvalidInputError", code: "INVALID_INPUT" } };
  const worksContractId = yield* enterWorks({ issuerId, contractorId, obligeeId }, works, at);
  const [serial] = yield [SERIAL, issuerId];
  const prefix = String(parties["number_prefix"]);
  const last = String(Number(serial?.["next"]) - 1);
  const number = (prefix + last.padStart(NUMBER_LENGTH - prefix.length, "0")) as GuaranteeNumber;

  const id = `guarantee_${uuidv7()}`;
  const { from, to } = works.workPeriod;
  const status = "ISSUED";
  const whose = [issuerId, parties["branch_id"], contractorId, obligeeId];
  const what = [works.name, searchText(works.name), works.place, works.contractPrice, works.contractPrice];
  const when = [from, to, works.contractedOn, amount, to];
  yield [
    GUARANTEE,
    id,
    number,
    kind,
    status,
    ...whose,
    ...what,
    ...when,
    depositBank.name,
    depositBank.branch,
    today,
    worksContractId,
    at,
  ];

  const content = certificateContent(input, parties, number, today);
  const digest = createHash("sha256").update(content).digest("hex");
  const isAmended = engine === "sqlite" ? 0 : false;
  yield [CERTIFICATE, `certificate_${uuidv7()}`, id, isAmended, title, today, content, digest];

  const { hash, sealed } = vault.seal(number, authKeyFromRandom(randomBytes(AUTH_KEY_LENGTH)));
  yield [KEY, `authkey_${uuidv7()}`, id, hash, sealed, at];
  yield* event(asked, "GUARANTEE_ISSUED", at, { guaranteeId: id, to: status });
  const certificate = { version: 1, title, digest, content };
  const guarantee = { number, kind, status, issuedOn: today, amount, expiresOn: to, certificate };
  return { issueGuarantee: { __typename: "IssueGuaranteeSuccess", guarantee } };
}
