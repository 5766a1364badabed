import { uuidv7 } from "uuidv7";
import { searchableText } from "../../../../src/domain/values/search-text";
import type { IssueInput } from "./certificate-content";
import { event } from "./event";
import type { Asked, Row, Work } from "./work";
import { enterWorks } from "./works-contract";

/** 前払金: the national ceiling in percent of the price. The trial's obligees have no rules of their own. */
const MOST_PERCENT = 40;

const PARTIES =
  "SELECT i.name AS issuer, o.name AS obligee, b.id AS branch_id, k.reading, k.address, k.representative, k.contact_email, " +
  "k.telephone, k.construction_license_number FROM contractor_registration r JOIN issuer i ON i.id = r.issuer_id " +
  "JOIN issuer_branch b ON b.issuer_id = i.id AND b.position = 0 JOIN contractor k ON k.id = r.contractor_id " +
  "JOIN obligee o ON o.id = ? WHERE r.issuer_id = ? AND r.contractor_id = ?";
const RULES =
  "SELECT a.id AS adoption, p.id AS policy FROM obligee o LEFT JOIN adoption a ON a.obligee_id IN (o.id, o.parent_id) " +
  "LEFT JOIN obligee_policy p ON p.obligee_id IN (o.id, o.parent_id) WHERE o.id = ?";
const PREMIUM =
  "SELECT id FROM premium_table WHERE issuer_id = ? AND kind = ? AND effective_from <= ? ORDER BY effective_from DESC LIMIT 1";
const APPLICATION =
  "INSERT INTO guarantee_application (id, version, status, issuer_id, contractor_id, branch_id, registered_works_id, obligee_id, " +
  "kind, content, search_text, applicant, premium, settlement, decline_reason, guarantee_id, created_at, changed_at, submitted_at, " +
  "decided_at, works_contract_id) VALUES (?, 1, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, ?, ?, ?, NULL, ?)";

export interface ApplyInput {
  readonly issuerId: string;
  readonly content: Omit<IssueInput, "contractorId"> & { readonly delivery: string };
}

/** For an application as the trial sends it; any other fails, since its rules are not written here. */
export function* apply(asked: Asked): Work {
  const { caller, variables } = asked;
  const { issuerId, content } = variables["input"] as ApplyInput;
  const { kind, delivery, obligeeId, amount, worksContract, depositBank } = content;
  const at = new Date().toISOString();
  const [parties] = yield [PARTIES, obligeeId, issuerId, caller.organisationId];
  const [rules] = yield [RULES, obligeeId];
  const [premium] = yield [PREMIUM, issuerId, kind, at.slice(0, 10)];
  if (!parties || !rules || premium || rules["policy"] !== null || delivery !== "PAPER")
    throw new Error("bare applies by the national rules, on paper and without a premium alone");
  const { name, place, contractPrice, workPeriod, contractedOn } = worksContract;
  if (amount * 100 > contractPrice * MOST_PERCENT)
    return { applyForGuarantee: { __typename: "InvalidInputError", code: "INVALID_INPUT" } };

  const kept = {
    kind,
    contractType: "WORKS",
    delivery,
    obligeeId,
    worksContract: {
      name,
      place,
      contractPrice,
      coveredPrice: null,
      workPeriod,
      contractedOn,
      noticedOn: null,
      nominatedOn: null,
    },
    amount,
    expiresOn: null,
    depositBank,
    jointVenture: null,
    isLowBid: false,
    isAdvancePlanned: null,
    advanceAmount: null,
    progress: null,
    contactEmail: null,
  };
  const contractorId = caller.organisationId;
  const works = yield* enterWorks({ issuerId, contractorId, obligeeId }, worksContract, at);
  const id = `application_${uuidv7()}`;
  const status = "APPLIED";
  const whose = [issuerId, contractorId, parties["branch_id"], obligeeId, kind];
  const texts = [JSON.stringify(kept), searchableText([name]), JSON.stringify(applicantOf(parties))];
  yield [APPLICATION, id, status, ...whose, ...texts, at, at, at, works];
  yield* event(asked, "APPLICATION_SUBMITTED", at, { subjectId: id, to: status });
  return {
    applyForGuarantee: {
      __typename: "ApplyForGuaranteeSuccess",
      application: {
        kind,
        status,
        delivery,
        amount,
        worksContract: { name, contractPrice, workPeriod },
        issuer: { name: parties["issuer"] },
        obligee: { name: parties["obligee"] },
        premium: null,
      },
    },
  };
}

/** What the contractor states of itself, as it was on this day. */
function applicantOf(parties: Row): object {
  return {
    reading: parties["reading"],
    address: parties["address"],
    representative: parties["representative"],
    contactEmail: parties["contact_email"],
    telephone: parties["telephone"],
    constructionLicenseNumber: parties["construction_license_number"],
    contractingBranch: null,
  };
}
