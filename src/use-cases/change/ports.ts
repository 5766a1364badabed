import type { Caller } from "../../domain/account/access";
import type { LifeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { ChangeType } from "../shared/event-types";
import type { InstantText } from "../shared/instant-text";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Wanted } from "../shared/wanted";

/** Gives events their positions in the feed of changes, and what they changed its time of update. */
export interface ChangeStore {
  /** Of this many, the first that await theirs; returns whether more may await. */
  assign(most: number, now: Date): Promise<boolean>;
}

export interface ChangeReads {
  standing(): Promise<FeedStanding>;
  /** Ascending by position: what the caller may see. */
  page(caller: Caller, query: ChangeQuery, wanted: Wanted): Promise<ChangePage>;
}

export interface ChangePage extends Page<Requested<ChangeView>> {
  /** The position at which the look for more ended, where it ended before the page was full; `null`: it did not. */
  readonly lookedUpTo: number | null;
}

export interface FeedStanding {
  /** Whether committed events await their positions, or what changed its time of update. */
  readonly isAnyPending: boolean;
  /** The last position that was given; 0: none. */
  readonly last: number;
}

export interface ChangeQuery {
  /** Its positions have numbers as keys. */
  readonly window: Window;
  /** Empty: all. */
  readonly types: readonly ChangeType[];
}

/** One event in the feed. */
export interface ChangeView extends ReadApart<
  "cursor" | "guarantee" | "application" | "amendmentApplication"
> {
  readonly __typename: "Change";
  /** The event's id. */
  readonly id: string;
  readonly type: ChangeType;
  readonly at: InstantText;
  readonly from: LifeStatus | null;
  readonly to: LifeStatus | null;
  /** Made of its position where it is asked for. */
  readonly cursor: string;
  /** A `GuaranteeView`. */
  readonly guarantee: { readonly id: string } | null;
  /** An `ApplicationView`. */
  readonly application: { readonly id: string } | null;
  /** An `AmendmentApplicationView`. */
  readonly amendmentApplication: { readonly id: string } | null;
}
