import type { CalendarDate } from "./calendar-date";
import { isInForce, type GuaranteeStatus } from "./guarantee-life-cycle";
import { wareki } from "./wareki";

/** How a version of a certificate (電子証書) stands on a day, beside what it states: its content is frozen, its force is not. */
export interface CertificateStanding {
  /** A word or two that nobody can overlook, such as 変更前 or 期限満了; `null` for the version in force. */
  readonly mark: string | null;
  /** What there is to say of it, in whole sentences; empty where the paper alone says all. */
  readonly remarks: readonly string[];
}

export interface StandingFacts {
  readonly status: GuaranteeStatus;
  /** 保証期限 as the guarantee has it today: it follows the works contract without a new certificate. */
  readonly expiresOn: CalendarDate;
  /** 保証期限 as this version states it. */
  readonly statedExpiresOn: CalendarDate;
  /** The version that came after this one, if any. */
  readonly supersededBy: { readonly version: number; readonly issuedOn: CalendarDate } | null;
  /** The day the guarantee ended before its time; `null` while it has not. */
  readonly endedOn: CalendarDate | null;
}

/** What papers, lists and screens have to say of a version on a day. */
export function certificateStanding(facts: StandingFacts, today: CalendarDate): CertificateStanding {
  const { supersededBy } = facts;
  const end = endOf(facts, today);
  if (supersededBy === null)
    return { mark: end?.mark ?? null, remarks: [...followed(facts), ...sentences(end)] };
  const replaced =
    `この証書は変更前のものです。${wareki(supersededBy.issuedOn)}発行の第${String(supersededBy.version)}版に` +
    "変更されており、効力を有するのは最新の証書のみです。";
  return { mark: "変更前", remarks: [replaced, ...sentences(end)] };
}

interface End {
  readonly mark: string;
  readonly sentence: string;
}

function endOf({ status, expiresOn, endedOn }: StandingFacts, today: CalendarDate): End | null {
  const day = endedOn === null ? "" : `${wareki(endedOn)}に`;
  if (status === "CANCELLED") return { mark: "解約", sentence: `この保証契約は${day}解約されました。` };
  if (status === "DISCHARGED")
    return { mark: "解除", sentence: `この保証契約は、保証した債務の履行により${day}終了しました。` };
  if (!isInForce(status, expiresOn, today))
    return { mark: "期限満了", sentence: `この保証契約の保証期限（${wareki(expiresOn)}）は満了しています。` };
  return null;
}

function sentences(end: End | null): string[] {
  return end === null ? [] : [end.sentence];
}

function followed({ expiresOn, statedExpiresOn }: StandingFacts): string[] {
  if (expiresOn === statedExpiresOn) return [];
  return [
    `請負契約の工期の変更に伴い、保証期限は${wareki(expiresOn)}に変更されています（証書の再発行はありません）。`,
  ];
}
