import type { CalendarDate, Period } from "../values/calendar-date";
import { daysInWords, type AmendedTerm, type ChangeOnPaper } from "../certificate/amendment-on-paper";
import type { CertificateContent } from "../certificate/certificate-content";
import type { ContractType } from "../values/contract-type";
import { isInForce, type GuaranteeStatus } from "./guarantee-life-cycle";
import { wareki } from "../values/wareki";
import type { Yen } from "../values/yen";
import { worksWords } from "../works-contract/works-words";

/**
 * Whether a version of a certificate (電子証書) is in force on a day. Its content is frozen, its force is not.
 */
export interface CertificateStanding {
  /** In large type, such as 変更前 or 保証終了（債務履行済）; `null` for the version in force. */
  readonly mark: string | null;
  /** Remarks on it in whole sentences; empty where the paper alone says all. */
  readonly remarks: readonly string[];
}

/** The mark of a version that a newer one took the place of. */
export const REPLACED_MARK = "変更前";

/** The terms that may change without a new certificate (notes 2 and 3). */
export interface FollowingTerms {
  /** 保証期限. */
  readonly expiresOn: CalendarDate;
  readonly contractPrice: Yen;
  readonly coveredPrice: Yen;
  readonly workPeriod: Period;
}

export interface StandingFacts {
  readonly status: GuaranteeStatus;
  /** `null`: it was never recorded. */
  readonly contractType: ContractType | null;
  /** As the guarantee has them today. */
  readonly present: FollowingTerms;
  /** As this version states them. */
  readonly stated: FollowingTerms;
  /** The amendments since this version, while it is the newest; absent: they are not known. */
  readonly followedBy?: readonly ChangeOnPaper[];
  /** The version that came after this one, if any. */
  readonly supersededBy: { readonly version: number; readonly issuedOn: CalendarDate } | null;
  /** The day the guarantee ended before its time; `null` while it has not. */
  readonly endedOn: CalendarDate | null;
}

/** These terms as a version states them. */
export function followingTermsOf({ expiresOn, worksContract }: StatedTerms): FollowingTerms {
  const { contractPrice, coveredPrice, workPeriod } = worksContract;
  return { expiresOn, contractPrice, coveredPrice, workPeriod };
}

type StatedTerms = Pick<CertificateContent, "expiresOn" | "worksContract">;

/** What papers, lists and screens say of a version on a day. */
export function certificateStanding(facts: StandingFacts, today: CalendarDate): CertificateStanding {
  const { supersededBy } = facts;
  const end = endOf(facts, today);
  if (supersededBy === null)
    return { mark: end?.mark ?? null, remarks: [...followed(facts), ...sentences(end)] };
  const replaced =
    `この証書は変更前のものです。${wareki(supersededBy.issuedOn)}発行の第${String(supersededBy.version)}版に` +
    "変更されており、効力を有するのは最新の証書のみです。";
  return { mark: REPLACED_MARK, remarks: [replaced, ...sentences(end)] };
}

interface End {
  readonly mark: string;
  readonly sentence: string;
}

function endOf({ status, present, endedOn }: StandingFacts, today: CalendarDate): End | null {
  const { expiresOn } = present;
  const day = endedOn === null ? "" : `${wareki(endedOn)}に`;
  if (status === "CANCELLED") return { mark: "解約", sentence: `この保証契約は${day}解約されました。` };
  if (status === "DISCHARGED")
    return {
      mark: "保証終了（債務履行済）",
      sentence: `この保証契約は、保証した債務の履行により${day}終了しました。`,
    };
  if (!isInForce(status, expiresOn, today))
    return { mark: "期限満了", sentence: `この保証契約の保証期限（${wareki(expiresOn)}）は満了しています。` };
  return null;
}

function sentences(end: End | null): string[] {
  return end === null ? [] : [end.sentence];
}

/**
 * A sentence for each term that changed without a new certificate. The new price stays with the contract: two prices on one
 * paper, and nobody knows which one the certificate states.
 */
function followed({ contractType, present, stated, followedBy = [] }: StandingFacts): string[] {
  const words = worksWords(contractType);
  const { expiresOn, contractPrice, coveredPrice, workPeriod } = present;
  const isPriceChanged = contractPrice !== stated.contractPrice || coveredPrice !== stated.coveredPrice;
  const isPeriodChanged =
    workPeriod.from !== stated.workPeriod.from || workPeriod.to !== stated.workPeriod.to;
  const without = "（変更の保証証書は発行されません）";
  const changed = (...terms: AmendedTerm[]): string => {
    const days = daysInWords(followedBy, terms);
    return `${words.contract}の変更${days === null ? "" : `（${days}）`}により、`;
  };
  return [
    ...(isPriceChanged
      ? [
          `${changed("contractPrice", "coveredPrice")}${words.price}が変更されています${without}。` +
            `変更後の${words.price}は、変更契約書で確認してください。`,
        ]
      : []),
    ...(isPeriodChanged
      ? [
          `${changed("workPeriod")}${words.period}は${wareki(workPeriod.from)}から${wareki(workPeriod.to)}までに` +
            `変更されています${without}。`,
        ]
      : []),
    ...(expiresOn === stated.expiresOn
      ? []
      : [`${changed("expiresOn")}保証期限は${wareki(expiresOn)}に変更されています${without}。`]),
  ];
}
