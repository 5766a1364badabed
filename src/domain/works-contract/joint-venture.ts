import type { Finding } from "../values/finding";
import { rangeLimit } from "../values/range-limit";
import { companyKey, searchText } from "../values/search-text";

/** 共同企業体 (JV): several companies that contract as one; the applicant is its representative. */
export interface JointVenture {
  /** 〇〇・△△特定建設工事共同企業体 */
  readonly name: string;
  /** All members (構成員), the representative included. */
  readonly members: readonly JointVentureMember[];
}

export interface JointVentureMember {
  readonly name: string;
  /** 出資比率 in hundredths of a percent: 10,000 is the whole. */
  readonly shareBasisPoints: number;
  /** 代表者 */
  readonly isRepresentative: boolean;
}

const WHOLE = 10_000;

/** A member as papers name it: 株式会社〇〇建設（代表者） 40%. */
export function memberInWords({ name, shareBasisPoints, isRepresentative }: JointVentureMember): string {
  return `${name}${isRepresentative ? "（代表者）" : ""} ${String(shareBasisPoints / 100)}%`;
}

const FEWEST_MEMBERS = 2;
export const MOST_MEMBERS = 20;
const MEMBERS = "jointVenture.members";

/** All that is wrong with a joint venture that this contractor applies for. */
export function findingsOnJointVenture({ members }: JointVenture, contractorName: string): Finding[] {
  return [
    ...findingsOnMemberCount(members),
    ...findingsOnRepresentative(members, contractorName),
    ...findingsOnNames(members),
    ...findingsOnShares(members),
  ];
}

/** Too few or too many members. */
export function* findingsOnMemberCount({ length }: JointVenture["members"]): Iterable<Finding> {
  if (length < FEWEST_MEMBERS || length > MOST_MEMBERS)
    yield {
      path: MEMBERS,
      code: "MEMBERS_OUT_OF_RANGE",
      limit: rangeLimit(FEWEST_MEMBERS, MOST_MEMBERS),
      actual: length,
    };
}

/** The applicant represents the joint venture: the certificate names the contractor as 代表者. */
function* findingsOnRepresentative(
  members: JointVenture["members"],
  contractorName: string,
): Iterable<Finding> {
  const representatives = members.filter(({ isRepresentative }) => isRepresentative);
  if (representatives.length !== 1)
    yield { path: MEMBERS, code: "ONE_REPRESENTATIVE", limit: 1, actual: representatives.length };
  for (const [i, { name, isRepresentative }] of members.entries())
    if (isRepresentative && searchText(name) !== searchText(contractorName))
      yield {
        path: `${MEMBERS}.${String(i)}.name`,
        code: "NOT_THE_APPLICANT",
        limit: contractorName,
        actual: name,
      };
}

function* findingsOnNames(members: JointVenture["members"]): Iterable<Finding> {
  const seen = new Set<string>();
  for (const [i, { name }] of members.entries()) {
    const folded = companyKey(name);
    if (seen.has(folded)) yield { path: `${MEMBERS}.${String(i)}.name`, code: "MEMBER_TWICE", actual: name };
    seen.add(folded);
  }
}

function* findingsOnShares(members: JointVenture["members"]): Iterable<Finding> {
  for (const [i, { shareBasisPoints }] of members.entries())
    if (!Number.isInteger(shareBasisPoints) || shareBasisPoints < 1 || shareBasisPoints > WHOLE)
      yield {
        path: `${MEMBERS}.${String(i)}.shareBasisPoints`,
        code: "SHARE_OUT_OF_RANGE",
        limit: WHOLE,
        actual: shareBasisPoints,
      };
  const sum = members.reduce((total, { shareBasisPoints }) => total + shareBasisPoints, 0);
  if (sum !== WHOLE) yield { path: MEMBERS, code: "SHARES_NOT_WHOLE", limit: WHOLE, actual: sum };
}
