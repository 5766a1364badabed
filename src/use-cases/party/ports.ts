import type { CompanyFacts, ContractingBranch } from "../../domain/party/company";
import type { BranchToChoose } from "../../domain/party/handling-branch";
import type { IssuerRepresentation } from "../../domain/party/issuer-representation";
import type { ContractorIdentity, HandlingBranch, IssuerIdentity } from "../../domain/party/parties";
import type { ConstructionLicense } from "../../domain/values/construction-license";
import type { CorporateNumber } from "../../domain/values/corporate-number";
import type { ApplicationRequirements } from "../../domain/application/application-requirements";
import type { PremiumPayment } from "../../domain/premium/premium-payment";
import type { KnownAddressees, Post } from "../../domain/obligee/addressee";
import type { Obligee } from "../../domain/obligee/obligee";
import type { Caller, Role } from "../../domain/account/access";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Wanted } from "../shared/wanted";

export interface PartyStore {
  issuer(id: string): Promise<StoredIssuer | null>;
  /** The branch with this id, or the issuer's main branch when none is named. */
  branch(issuerId: string, branchId: string | null): Promise<(HandlingBranch & { id: string }) | null>;
  /** All branches of an issuer, the main branch first. */
  branches(issuerId: string): Promise<StoredBranch[]>;
  /** A contractor that is registered with this issuer. */
  contractor(issuerId: string, id: string): Promise<StoredContractor | null>;
  /** A contractor as it states itself. Until the unit of work ends, nobody corrects it. */
  holdContractor(id: string): Promise<StoredContractor | null>;
  /** Corrects a contractor that is held, and keeps what it stated until then. */
  correctContractor(held: StoredContractor, correction: NewCorrection): Promise<void>;
  /** Where and until when an issuer's premiums are paid, for each first day; none where nothing is entered. */
  premiumPayments(issuerId: string): Promise<readonly PremiumPayment[]>;
  /** What an issuer asks of applications, likewise. */
  applicationRequirements(issuerId: string): Promise<readonly ApplicationRequirements[]>;
  /** Whether a contractor is registered with another issuer than this one. */
  isRegisteredElsewhere(issuerId: string, contractorId: string): Promise<boolean>;
  /**
   * The contractors with these corporate numbers, once for each issuer that they are registered with. Until the unit of
   * work ends, nobody else enters one with a number.
   */
  numberedContractors(numbers: readonly CorporateNumber[]): Promise<NumberedContractor[]>;
  /** These contractors, once for each issuer that they are registered with. */
  registeredContractors(ids: readonly string[]): Promise<RegisteredContractor[]>;
  /** All contractors that are registered with this issuer. */
  contractorsOf(issuerId: string): Promise<ContractorOfIssuer[]>;
  /** 法人番号 of a contractor; `null` where it has none. */
  corporateNumberOf(contractorId: string): Promise<CorporateNumber | null>;
  /** Gives a contractor that has none its number. */
  giveCorporateNumber(contractorId: string, number: CorporateNumber): Promise<void>;
  /** 取扱店 of a contractor with an issuer, from now on. */
  giveHandlingBranch(issuerId: string, contractorId: string, branchId: string): Promise<void>;
  /** By its name in full (`nameInFull` in domain), with who is certain to be addressed; `null`: nobody is. */
  obligee(id: string): Promise<{ id: string; name: string; certain: string | null } | null>;
  /** Whom an obligee's certificates by this issuer may be addressed to; `null` where nobody knows the obligee. */
  addressees(obligeeId: string, issuerId: string): Promise<KnownAddressees | null>;
  /** Keeps what the issuer's officer approved, for the next application; what is kept already stays. */
  keepPost(
    post: Post & {
      readonly id: string;
      readonly obligeeId: string;
      readonly issuerId: string;
      readonly keptAt: Date;
    },
  ): Promise<void>;
  /** Takes the issuer's next serial; two units of work never get the same one. */
  takeSerial(issuerId: string): Promise<number>;
  /** Goes on allotting behind this serial. */
  passSerial(issuerId: string, serial: number): Promise<void>;
  /**
   * Adds what is not there yet, changes nothing that is: an issuer's payments and requirements of days that it has none of,
   * too, and the corporate number of a contractor that has none. Refuses an obligee that is known by another id.
   */
  insertMissing(organisations: Organisations): Promise<void>;
}

/** An issuer with what its papers state. */
export interface StoredIssuer extends IssuerIdentity {
  readonly id: string;
  readonly numberPrefix: string;
  readonly representations: readonly IssuerRepresentation[];
}

export interface StoredBranch extends HandlingBranch, BranchToChoose {}

/** A contractor as it states itself today. */
export interface StoredContractor extends CompanyFacts {
  readonly id: string;
  readonly name: string;
  /** 取扱店 that was chosen with the issuer that asks; `null`: the address tells it, or nothing does. */
  readonly handlingBranchId: string | null;
}

/** What a contractor states from now on, and who said so. */
export interface NewCorrection {
  readonly id: string;
  readonly after: CompanyFacts;
  readonly at: Date;
  /** `null` for an integration. */
  readonly user: { readonly id: string; readonly name: string } | null;
}

/** Organisations to be known to the system, with ids of the caller's choice so that it can be repeated. */
export interface Organisations {
  readonly issuers: readonly NewIssuer[];
  readonly contractors: readonly NewContractor[];
  readonly obligees: readonly NewObligee[];
  readonly operators: readonly { readonly id: string; readonly name: string }[];
}

/** An obligee to be known; what is left out is not known (`Obligee` says what each means). */
export type NewObligee = Pick<Obligee, "id" | "name"> & Partial<Omit<Obligee, "id" | "name">>;

export interface NewIssuer extends IssuerIdentity {
  readonly id: string;
  /** The first digits of its guarantee numbers. */
  readonly numberPrefix: string;
  /** The first one is the main branch. */
  readonly branches: readonly NewBranch[];
  /** Where its premiums are paid, one for each first day; absent: the branches tell. */
  readonly premiumPayments?: readonly PremiumPayment[];
  /** What it asks of applications, one for each first day; absent: nothing. */
  readonly applicationRequirements?: readonly ApplicationRequirements[];
  /** Who represents it, and where its terms stand, one for each first day; absent: its papers do not say. */
  readonly representations?: readonly IssuerRepresentation[];
}

export interface NewBranch extends HandlingBranch {
  readonly id: string;
  /** 担当都道府県; absent or `null`: the prefecture that it stands in. */
  readonly prefectures?: readonly string[] | null;
}

/** What is absent or `null` is not known. */
export interface NewContractor
  extends
    Pick<ContractorIdentity, "name">,
    Pick<CompanyFacts, "address">,
    Partial<Omit<CompanyFacts, "address">> {
  readonly id: string;
  /** 法人番号; absent or `null` where it is not known. */
  readonly corporateNumber?: CorporateNumber | null;
  /** The issuers it is registered with. */
  readonly issuerIds: readonly string[];
  /** 取扱店 of each of them that was chosen, by the issuer's id. */
  readonly handlingBranchIds?: Readonly<Record<string, string>>;
}

/** What tells the contractors of an issuer apart. */
export interface ContractorOfIssuer {
  readonly id: string;
  readonly name: string;
  readonly corporateNumber: CorporateNumber | null;
}

/** A contractor as one issuer has it. */
export interface RegisteredContractor {
  readonly id: string;
  readonly issuerId: string;
  /** 法人番号; `null` where it has none. */
  readonly corporateNumber: CorporateNumber | null;
}

export interface NumberedContractor extends RegisteredContractor {
  readonly corporateNumber: CorporateNumber;
}

export interface PartyReads {
  byIds(
    caller: Caller,
    concept: PartyConcept,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Requested<PartyView>[]>;
  page(
    caller: Caller,
    concept: ListedParty,
    query: PartyQuery,
    wanted: Wanted,
  ): Promise<Page<Requested<PartyView>>>;
}

/** REGISTRATION: as they were registered. READING: 五十音順, those whose reading is not known last. */
export const PARTY_ORDERS = ["REGISTRATION", "READING"] as const;
export type PartyOrder = (typeof PARTY_ORDERS)[number];

/** Issuers and operators are few, and have no reading: their lists are by registration, and of no name. */
export interface PartyQuery {
  readonly window: Window;
  readonly orderBy: PartyOrder;
  /** A part of the name or of the reading of contractors, however it is written; blank asks for nothing. */
  readonly name: string;
}

export type PartyConcept = "Issuer" | "Contractor" | "Obligee" | "Operator";

/** Those with a plain list; obligees have one of their own (`ObligeeReads`). */
export type ListedParty = Exclude<PartyConcept, "Obligee">;

/** What an organisation of each role is. */
export const PARTY_OF_ROLE = {
  ISSUER: "Issuer",
  CONTRACTOR: "Contractor",
  OBLIGEE: "Obligee",
  OPERATOR: "Operator",
} as const satisfies Record<Role, PartyConcept>;

export type PartyView = IssuerView | ContractorView | NamedObligee | OperatorView;

export interface IssuerView extends ReadApart<"branches"> {
  readonly __typename: "Issuer";
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly numberPrefix: string;
  readonly premiumPayments: readonly PremiumPayment[];
  readonly applicationRequirements: readonly ApplicationRequirements[];
  readonly representations: readonly IssuerRepresentation[];
  readonly branches: readonly BranchView[];
}

/** Mail address and telephone number are missing for others than itself and its issuers. */
export interface ContractorView {
  readonly __typename: "Contractor";
  readonly id: string;
  readonly name: string;
  readonly reading: string | null;
  readonly address: string;
  readonly corporateNumber: CorporateNumber | null;
  readonly representative: string | null;
  readonly constructionLicenseNumber: ConstructionLicense | null;
  readonly contractingBranch: ContractingBranch | null;
  readonly contactEmail?: string | null;
  readonly telephone?: string | null;
}

/** What every obligee has; `ObligeeView` has the rest. */
export interface NamedObligee {
  readonly __typename: "Obligee";
  readonly id: string;
  readonly name: string;
}

export interface OperatorView {
  readonly __typename: "Operator";
  readonly id: string;
  readonly name: string;
}

export interface BranchView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly telephone: string;
  readonly fax: string | null;
  readonly prefectures: readonly string[];
}

/** What a contractor corrected of what it states of itself, with who did it. */
export interface CorrectionView extends ReadApart<"contractor"> {
  readonly __typename: "ContractorCorrection";
  readonly id: string;
  readonly correctedAt: Date;
  readonly userId: string | null;
  readonly userName: string | null;
  readonly before: CompanyFacts;
  readonly after: CompanyFacts;
  readonly contractor: ContractorView;
}

/** A contractor reads its own, an issuer those of contractors that are registered with it; nobody else any. */
export interface CorrectionReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<CorrectionView>[]>;
  /** Newest first. */
  page(
    caller: Caller,
    query: { readonly contractorId: string | null; readonly window: Window },
    wanted: Wanted,
  ): Promise<Page<Requested<CorrectionView>>>;
}
