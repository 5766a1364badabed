import type { Adoption, ObligeeCategory } from "../../domain/adoption";
import type { CalendarDate } from "../../domain/calendar-date";
import type { ContractType } from "../../domain/contract-type";
import type { Page, Wanted, Window } from "./page";
import type { PartyView } from "./party-reads";

/** Obligees are public bodies: every caller sees all of them. */
export interface ObligeeReads {
  byIds(ids: readonly string[], wanted: Wanted): Promise<ObligeeView[]>;
  page(query: ObligeeQuery, wanted: Wanted): Promise<Page<ObligeeView>>;
}

export interface ObligeeQuery {
  readonly window: Window;
  readonly filter: ObligeeFilter;
}

/** All that is given must hold; `undefined` asks for nothing. */
export interface ObligeeFilter {
  /** A part of the name, of an alias or of the addressee, however it is written. */
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

export interface ObligeeView extends PartyView {
  readonly __typename: "Obligee";
  readonly category: ObligeeCategory | null;
  readonly prefecture: string | null;
  readonly aliases: readonly string[];
  /** How a certificate addresses it: its name unless it has a 宛名 of its own. */
  readonly addressee: string;
  readonly parent: ObligeeView | null;
  /** The first ones; the others are found by `parentId`. */
  readonly departments: readonly ObligeeView[];
  /** Those that hold for it: its own, or its body's where it has none. */
  readonly adoptions: readonly Adoption[];
}

/** How many departments a view holds at most. */
export const MOST_DEPARTMENTS = 100;
