import type { Finding } from "./finding";

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
const FEWEST_MEMBERS = 2;
const MOST_MEMBERS = 20;

/** All that is wrong with a joint venture, with paths below `jointVenture`. */
export function* findingsOnJointVenture({ members }: JointVenture): Iterable<Finding> {
  if (members.length < FEWEST_MEMBERS || members.length > MOST_MEMBERS)
    yield {
      path: "jointVenture.members",
      code: "MEMBERS_OUT_OF_RANGE",
      limit: `${String(FEWEST_MEMBERS)}–${String(MOST_MEMBERS)}`,
      actual: members.length,
    };
  const representatives = members.filter(({ isRepresentative }) => isRepresentative).length;
  if (representatives !== 1)
    yield { path: "jointVenture.members", code: "ONE_REPRESENTATIVE", limit: 1, actual: representatives };
  for (const [i, { shareBasisPoints }] of members.entries())
    if (!Number.isInteger(shareBasisPoints) || shareBasisPoints < 1 || shareBasisPoints > WHOLE)
      yield {
        path: `jointVenture.members.${String(i)}.shareBasisPoints`,
        code: "SHARE_OUT_OF_RANGE",
        limit: WHOLE,
        actual: shareBasisPoints,
      };
  const sum = members.reduce((total, { shareBasisPoints }) => total + shareBasisPoints, 0);
  if (sum !== WHOLE)
    yield { path: "jointVenture.members", code: "SHARES_NOT_WHOLE", limit: WHOLE, actual: sum };
}
