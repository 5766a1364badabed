import type { Post } from "../../domain/obligee/addressee";
import type { Caller } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ObligeePolicy } from "../../domain/obligee/obligee-policy";
import type { Adoption, AdoptionInForce, ObligeeCategory } from "../../domain/obligee/adoption";
import type { AdoptionStatement } from "../../domain/obligee/adoption-statement";
import type { ContractType } from "../../domain/values/contract-type";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Wanted } from "../shared/wanted";
import type { NamedObligee, PartyOrder } from "../party/ports";
import type { Obligee, ObligeeName } from "../../domain/obligee/obligee";

/** The policies that obligees recorded; there is no way to change or remove one. */
export interface ObligeePolicyStore {
  /** The obligee and what it recorded so far; `null` where there is none. Until the unit of work ends, nobody adds to it. */
  toAddTo(obligeeId: string): Promise<PolicyHolder | null>;
  insert(policy: NewObligeePolicy): Promise<void>;
}

export interface PolicyHolder {
  /** The body that it is a department of. */
  readonly parentId: string | null;
  /** The days from which its own policies apply. */
  readonly effectiveFrom: readonly CalendarDate[];
}

export interface NewObligeePolicy extends ObligeePolicy {
  readonly id: string;
  readonly obligeeId: string;
  readonly recordedAt: Date;
}

/** Obligees are public bodies: every caller sees all of them. */
export interface ObligeeReads {
  /** Whom certificates may be addressed to: who is certain, then those that were approved before. */
  posts(obligeeId: string): Promise<readonly Post[]>;
  /** What sources said of it and which policies it recorded, each newest first; its own, not those of its body. */
  history(obligeeId: string): Promise<ObligeeHistory>;
  /** Where adoptions come from, the last imported first. */
  adoptionSources(): Promise<readonly AdoptionSourceView[]>;
  byIds(ids: readonly string[], wanted: Wanted): Promise<Requested<ObligeeView>[]>;
  /** The same for ids that records name: one that is not found was taken away past the system, and the read is refused. */
  ofRecords(ids: readonly string[], wanted: Wanted): Promise<Requested<ObligeeView>[]>;
  page(caller: Caller, query: ObligeeQuery, wanted: Wanted): Promise<Page<Requested<ObligeeView>>>;
}

/** The parts of an obligee's history that are read: the newest of each. */
export const MOST_OF_HISTORY = 100;

/** The sources that are listed: the last imported. */
export const MOST_SOURCES = 100;

/** 出典: a table of adopting obligees, as it was imported last. */
export interface AdoptionSourceView {
  readonly name: string;
  readonly url: string | null;
  /** The newest day that it spoke of. */
  readonly asOf: CalendarDate;
  /** How many obligees it ever named. */
  readonly obligees: number;
  /** `null`: before that was recorded. */
  readonly recordedAt: Date | null;
}

export interface ObligeeHistory {
  readonly adoptions: readonly StatementView[];
  readonly policies: readonly PolicyVersion[];
}

export interface StatementView extends AdoptionStatement {
  /** Whether it is the one that holds. */
  readonly isInForce: boolean;
}

export interface PolicyVersion {
  readonly effectiveFrom: CalendarDate;
  readonly source: string;
  readonly recordedAt: Date;
}

export interface ObligeeQuery {
  readonly window: Window;
  readonly orderBy: PartyOrder;
  readonly filter: ObligeeFilter;
}

/** All that is given must hold; `undefined` asks for nothing. */
export interface ObligeeFilter {
  /** A part of the name, of an alias, of the addressee or of the reading, however it is written. */
  readonly name?: string | undefined;
  readonly categories?: readonly ObligeeCategory[] | undefined;
  readonly prefecture?: string | undefined;
  /** E-guarantees are taken on this day, by a trial or for good; an unknown start counts as past. */
  readonly adoptedOn?: CalendarDate | undefined;
  /** E-guarantees are taken for this type of contract, or are not known not to be; with `adoptedOn`: on that day. */
  readonly contractType?: ContractType | undefined;
  readonly isDepartment?: boolean | undefined;
  /** The departments of this body. */
  readonly parentId?: string | undefined;
}

export interface ObligeeView extends NamedObligee, ReadApart<"parent" | "departments" | "adoptions"> {
  /** 読みがな */
  readonly reading: string | null;
  readonly category: ObligeeCategory | null;
  readonly prefecture: string | null;
  readonly aliases: readonly string[];
  /** How a certificate addresses it: its name unless it has a 宛名 of its own. */
  readonly addressee: string;
  readonly parent: ObligeeView | null;
  /** The first ones; the others are found by `parentId`. */
  readonly departments: readonly ObligeeView[];
  /** Those that hold for it: `adoptionsOfDepartment` in domain. */
  readonly adoptions: readonly AdoptionInForce[];
}

/** How many departments a view holds at most. */
export const MOST_DEPARTMENTS = 100;

/** An adoption as it is kept: at most one trial and one regular for each obligee. */
export interface ObligeeAdoption extends Adoption {
  readonly id: string;
  readonly obligeeId: string;
}

/** What a source said, as it is kept. */
export interface ObligeeStatement extends AdoptionStatement {
  readonly id: string;
  readonly obligeeId: string;
}

/** An obligee of which a source spoke. */
export interface NamedBySource {
  readonly source: string;
  readonly obligeeId: string;
  readonly name: string;
  readonly asOf: CalendarDate;
  /** As a statement says it; `null`: not known. */
  readonly isDayStated: boolean | null;
}

export interface ObligeeStore {
  /** All bodies and departments that have one of these names, however they are written; told apart by `obligeeKey`. */
  findNamed(names: readonly ObligeeName[]): Promise<Obligee[]>;
  /**
   * The bodies (no departments) that may be called so, by name or alias, however it is written. Until the unit of work ends,
   * no other application that names one of this name finds or enters it.
   */
  bodiesCalled(name: string): Promise<Obligee[]>;
  /** The bodies (no departments) that the caller may list: of a prefecture and the national ones, or all for `null`. */
  listedBodies(caller: Caller, prefecture: string | null): Promise<Obligee[]>;
  /** Whether two obligees are the same, or one is a department of the other; two departments of one body are not. */
  areOneBody(one: string, other: string): Promise<boolean>;
  /** Those of the others of which this holds. */
  thoseOfOneBody(one: string, others: readonly string[]): Promise<ReadonlySet<string>>;
  /** The adoptions of these obligees' own. */
  adoptionsOf(obligeeIds: readonly string[]): Promise<ObligeeAdoption[]>;
  /** Of these obligees' own, the newest statement of each source on trial and regular adoption, in the order of recording. */
  newestStatementsOf(obligeeIds: readonly string[]): Promise<ObligeeStatement[]>;
  /** All obligees of which these sources ever spoke, each with the edition that did last. */
  namedBySources(sources: readonly string[]): Promise<NamedBySource[]>;
  /** Inserts a new one; `false` where there is one of its name already. */
  enter(obligee: Obligee): Promise<boolean>;
  /** Inserts them, or replaces all of those with the same id. */
  save(obligees: readonly Obligee[]): Promise<void>;
  saveAdoptions(adoptions: readonly ObligeeAdoption[]): Promise<void>;
  addStatements(statements: readonly ObligeeStatement[]): Promise<void>;
}
