import type { PageInfo } from "./generated/objects.js";

/** One page of a list. */
export interface Page<Row> {
  /** The rows of this page, in the order of the list. */
  readonly nodes: readonly Row[];
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
}

/** Which page of a list to read. `first` and `last` exclude each other; without both, the first 20 rows. */
export interface PageArgs {
  /** How many from the start of the list, or after `after`: 0 to 100. */
  readonly first?: number | null | undefined;
  /** Only what comes after this cursor. */
  readonly after?: string | null | undefined;
  /** How many from the end of the list, or before `before`: 0 to 100. */
  readonly last?: number | null | undefined;
  /** Only what comes before this cursor. */
  readonly before?: string | null | undefined;
}

/** Which part of a list to walk through, forwards. */
export interface AllPagesArgs {
  /** How many rows to read per request: 1 to 100; 100 where it is absent. */
  readonly first?: number | undefined;
  /** Begin after this cursor; absent: at the start of the list. */
  readonly after?: string | null | undefined;
}
