import type { AdvanceAccounts } from "./advance-account";
import type { CalendarDate } from "../values/calendar-date";
import type { ContractType } from "../values/contract-type";
import type { Delivery } from "../values/delivery";
import type { RecognisedProgress, RequestedKind } from "../obligee/eligibility";
import type { InterimFacts } from "../obligee/interim-facts";
import type { FiscalYear } from "../values/fiscal-year";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { CarriedOver } from "../works-contract/carried-over";
import type { PlannedYears } from "../works-contract/fiscal-year-plans";
import { completed, type AgreedTerms, type GuaranteeTerms } from "../guarantee/guarantee-terms";
import type { JointVenture } from "../works-contract/joint-venture";
import type { SecondGuaranteeReason } from "../works-contract/works-ledger";
import type { WorksIdentifiers } from "../works-contract/works-identifiers";
import type { DepositBank } from "../works-contract/works-contract";
import type { Post } from "../obligee/addressee";
import type { UnlistedObligee } from "./unlisted-obligee";
import type { Yen } from "../values/yen";

/** 保証申込: what a contractor fills in. In a draft everything may still be missing: `null`. */
export interface ApplicationContent extends InterimFacts, AdvanceAccounts {
  /** An application may name 契約保証予約; the system refuses it by name. */
  readonly kind: RequestedKind | null;
  readonly contractType: ContractType;
  readonly delivery: Delivery;
  readonly obligeeId: string | null;
  /** Instead of it, for a certificate on paper: a body that nobody has entered. */
  readonly unlistedObligee: UnlistedObligee | null;
  /** 宛名: whom of the obligee the certificate addresses; `null`: whoever is certain, or was addressed before. */
  readonly addressee: Post | null;
  readonly worksContract: AppliedWorksContract;
  /** 対象年度: of a contract over several fiscal years, the one that an advance is for. */
  readonly fiscalYear: FiscalYear | null;
  /** 出来高超過額: what a part payment at the start of that year paid for work beyond the plan up to then. */
  readonly paidAhead: Yen | null;
  /** 繰越し: what of the plan up to then was not done by the start of that year. */
  readonly carriedOver: CarriedOver | null;
  readonly amount: Yen | null;
  /** `null`: the completion date of the works contract. */
  readonly expiresOn: CalendarDate | null;
  readonly depositBank: DepositBank | null;
  readonly jointVenture: JointVenture | null;
  /** 低入札価格調査 */
  readonly isLowBid: boolean;
  /** 契約保証 only. */
  readonly isAdvancePlanned: boolean | null;
  /** 中間前払金保証 only: the advance that it follows. */
  readonly advanceAmount: Yen | null;
  /** 中間前払金保証 only: 認定調書. */
  readonly progress: RecognisedProgress | null;
  /** Where the notice of issue goes; `null`: to the contractor's own address. */
  readonly contactEmail: string | null;
  /** Why a second guarantee of the same works, kind and year is asked for; `null`: none is. */
  readonly secondGuaranteeReason: SecondGuaranteeReason | null;
  /** The contractor's own reference to the application, and to the guarantee that comes out of it. */
  readonly externalReference: string | null;
}

export interface AppliedWorksContract extends PlannedYears {
  readonly name: string | null;
  readonly place: string | null;
  readonly contractPrice: Yen | null;
  /** `null`: the whole price. */
  readonly coveredPrice: Yen | null;
  readonly workPeriod: { readonly from: CalendarDate | null; readonly to: CalendarDate | null };
  readonly contractedOn: CalendarDate | null;
  /** 公告日 */
  readonly noticedOn: CalendarDate | null;
  /** 指名日 */
  readonly nominatedOn: CalendarDate | null;
  /** 発注手続きの開始日 */
  readonly procurementStartedOn: CalendarDate | null;
  readonly identifiers: WorksIdentifiers;
  readonly externalReference: string | null;
}

/** The application as typed: a type of contract left out follows from registered works, or is 工事. */
export type TypedContent = Omit<ApplicationContent, "contractType"> & {
  readonly contractType: ContractType | null;
};

/** An application with nothing missing: what is guaranteed, for whom. */
export interface CompleteApplication {
  readonly obligeeId: string;
  readonly agreed: AgreedTerms;
  readonly terms: GuaranteeTerms;
}

/** The application as terms of a guarantee; `null` as long as anything is missing. */
export function completeApplication(content: ApplicationContent): CompleteApplication | null {
  const { obligeeId, amount, worksContract } = content;
  const { name, contractPrice } = worksContract;
  const { from, to } = worksContract.workPeriod;
  const kind = guaranteeKindOf(content);
  if (
    kind === null ||
    obligeeId === null ||
    amount === null ||
    name === null ||
    contractPrice === null ||
    from === null ||
    to === null
  )
    return null;
  const agreed = {
    kind,
    contractType: content.contractType,
    jointVenture: content.jointVenture,
    externalReference: content.externalReference,
    fiscalYear: content.fiscalYear,
    paidAhead: content.paidAhead,
    carriedOver: content.carriedOver,
    amount,
    expiresOn: content.expiresOn,
    depositBank: content.depositBank,
    worksContract: {
      name,
      place: worksContract.place,
      contractPrice,
      coveredPrice: worksContract.coveredPrice,
      workPeriod: { from, to },
      contractedOn: worksContract.contractedOn,
      fiscalYears: worksContract.fiscalYears,
      advanceYears: worksContract.advanceYears,
      identifiers: worksContract.identifiers,
      externalReference: worksContract.externalReference,
    },
  };
  return { obligeeId, agreed, terms: completed(agreed) };
}

/** The kind of guarantee; `null` where none is chosen, or 契約保証予約, which is none. */
export function guaranteeKindOf({ kind }: Pick<ApplicationContent, "kind">): GuaranteeKind | null {
  return kind === "PERFORMANCE_RESERVATION" ? null : kind;
}

/** The name of 保証契約者 on the certificate: a joint venture with its representative, or the contractor alone. */
export function principalName(contractorName: string, jointVenture: JointVenture | null): string {
  return jointVenture === null ? contractorName : `${jointVenture.name} 代表者 ${contractorName}`;
}
