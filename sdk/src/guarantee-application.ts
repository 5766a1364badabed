import type {
  ApplicationEventType,
  ApplicationStatus,
  ContractType,
  Delivery,
  GuaranteeKind,
  LifeStatus,
  Role,
  SettlementMethod,
} from "./generated/operations.js";
import type { DepositBank, GuaranteeSummary, WorksContract } from "./guarantee.js";
import type { Contractor, Issuer, IssuerBranch } from "./party.js";
import type { PremiumQuote } from "./premium.js";
import type { RegisteredWorks } from "./registered-works.js";
import type { WorkPeriod } from "./work-period.js";

/**
 * An application for a guarantee (保証申込). Visible to the contractor that made it and, once submitted, to the issuer
 * that it went to; a draft is nobody's but the contractor's.
 */
export interface GuaranteeApplication {
  /** `application_<uuidv7>`, for `applicationId` of every step. */
  readonly id: string;
  /** Where it stands. */
  readonly status: ApplicationStatus;
  /** What kind of guarantee (区分); `null` where a draft does not say. */
  readonly kind: GuaranteeKind | null;
  /** What is contracted: works or consulting (業務委託). */
  readonly contractType: ContractType;
  /** How the certificate is delivered (保証証書の受取方法). */
  readonly delivery: Delivery;
  /** The amount to be guaranteed (保証金額) in yen; `null` where a draft does not say. */
  readonly amount: number | null;
  /** The last day of the guarantee (保証期限), `YYYY-MM-DD`; `null`: the completion date. */
  readonly expiresOn: string | null;
  /** Whether the price was investigated as low (低入札価格調査). */
  readonly isLowBid: boolean;
  /** 契約保証 only: whether an advance (前払金) is planned; `null` where it is not stated. */
  readonly isAdvancePlanned: boolean | null;
  /** 中間前払金保証 only: the advance (前払金) in yen that it follows; `null` where it is not stated. */
  readonly advanceAmount: number | null;
  /** Where the notice of issue goes (連絡先メールアドレス); `null`: to the contractor's own address. */
  readonly contactEmail: string | null;
  /** Why the issuer declined (謝絶理由); `null` unless it did. */
  readonly declineReason: string | null;
  /** When it was begun, RFC 3339 in UTC. */
  readonly createdAt: string;
  /** When it last changed, RFC 3339 in UTC. */
  readonly changedAt: string;
  /** When it was submitted (申込日時), RFC 3339 in UTC; `null` in a draft. */
  readonly submittedAt: string | null;
  /** When the issuer approved or declined, RFC 3339 in UTC; `null` until it did. */
  readonly decidedAt: string | null;
  /** The issuer (保証機関) that it goes to. */
  readonly issuer: Pick<Issuer, "id" | "name" | "address">;
  /** The branch that is to handle it (取扱店); `null`: the main branch. */
  readonly branch: IssuerBranch | null;
  /** The contractor that applies (受注者). */
  readonly contractor: Pick<Contractor, "id" | "name" | "address">;
  /** The beneficiary (発注者, 被保証者); `null` where a draft does not say. */
  readonly obligee: { readonly id: string; readonly name: string } | null;
  /** The registered works (登録済工事) that it was made from; `null` where it was made from none. */
  readonly registeredWorks: Pick<RegisteredWorks, "id" | "name"> | null;
  /** The works contract (請負契約). */
  readonly worksContract: AppliedWorksContract;
  /** The bank of the advance (預託金融機関); `null` for 契約保証, and where a draft does not say. */
  readonly depositBank: DepositBank | null;
  /** The joint venture (共同企業体) that the contractor represents; `null` where there is none. */
  readonly jointVenture: JointVenture | null;
  /** 中間前払金保証 only: the recognised progress (認定調書); `null` where it is not stated. */
  readonly progress: RecognisedProgress | null;
  /**
   * The premium (保証料) as it was quoted on the day of submission; it stays, whatever tables come later. `null` in a
   * draft, and where the issuer had no table.
   */
  readonly premium: PremiumQuote | null;
  /** How the premium was settled; `null` until it is. */
  readonly settlement: PremiumSettlement | null;
  /** The guarantee (保証契約) that came out of it; `null` until it is issued. */
  readonly guarantee: Pick<GuaranteeSummary, "id" | "number" | "status"> | null;
  /** Every step so far, oldest first: who, when, what, from which state to which. */
  readonly history: readonly ApplicationEvent[];
}

/** The works contract (請負契約) as far as the application says; a draft may leave anything out. */
export interface AppliedWorksContract {
  /** Name of the works (工事名); `null` where a draft does not say. */
  readonly name: WorksContract["name"] | null;
  /** Place of the works (工事場所); `null` where none is stated. */
  readonly place: WorksContract["place"];
  /** The whole contract price (請負金額（総額）) in yen; `null` where a draft does not say. */
  readonly contractPrice: WorksContract["contractPrice"] | null;
  /** The part that the guarantee covers (請負金額（対象額）) in yen; `null`: the whole price. */
  readonly coveredPrice: WorksContract["coveredPrice"] | null;
  /** The day the works contract was concluded (請負契約日), `YYYY-MM-DD`; `null` where it is not yet. */
  readonly contractedOn: WorksContract["contractedOn"];
  /** The day of the public notice (公告日), `YYYY-MM-DD`; `null` where none is stated. */
  readonly noticedOn: string | null;
  /** The day of the nomination (指名日), `YYYY-MM-DD`; `null` where none is stated. */
  readonly nominatedOn: string | null;
  /** The work period (工期); its days are `null` where a draft does not say. */
  readonly workPeriod: { readonly [Day in keyof WorkPeriod]: WorkPeriod[Day] | null };
}

/** A joint venture (共同企業体): several companies that contract as one. */
export interface JointVenture {
  /** Name of the joint venture (共同企業体名). */
  readonly name: string;
  /** All members, the representative included. */
  readonly members: readonly JointVentureMember[];
}

/** A member of a joint venture (構成員). */
export interface JointVentureMember {
  /** Name of the company (商号). */
  readonly name: string;
  /** The member's share (出資比率) in hundredths of a percent; all shares add up to 10,000. */
  readonly shareBasisPoints: number;
  /** Whether it is the representative (代表者), who applies. */
  readonly isRepresentative: boolean;
}

/** What the obligee recognised about the works half-way (認定調書), for 中間前払金保証. */
export interface RecognisedProgress {
  /** The day of the recognition (認定日), `YYYY-MM-DD`. */
  readonly recognisedOn: string;
  /** Worth of the work done (出来高) in yen. */
  readonly workDone: number;
  /** Whether the work planned for the first half of the work period is done. */
  readonly plannedWorkDone: boolean;
}

/** How and when the premium was settled (保証料の入金). */
export interface PremiumSettlement {
  /** Whether it came in or went onto the monthly account. */
  readonly method: SettlementMethod;
  /** The day it came in, or went onto the account, `YYYY-MM-DD`. */
  readonly settledOn: string;
  /** The premium (保証料) in yen. */
  readonly amount: number;
}

/** One step of an application, as the append-only record has it. */
export interface ApplicationEvent {
  /** When, RFC 3339 in UTC. */
  readonly at: string;
  /** What was done. */
  readonly type: ApplicationEventType;
  /** The state before; `null` for the first step. */
  readonly from: LifeStatus | null;
  /** The state after; `null` where none changed. */
  readonly to: LifeStatus | null;
  /** The role of who did it: `CONTRACTOR` or `ISSUER`. */
  readonly role: Role;
  /** The organisation of who did it. */
  readonly organisationId: string;
  /** The user (利用者) who did it; `null` where an integration's access token did. */
  readonly userId: string | null;
}
