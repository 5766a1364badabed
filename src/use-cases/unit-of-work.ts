import type { Stores } from "./stores";

/** All changes of one use case, or none of them. */
export interface UnitOfWork {
  /**
   * Commits when the work resolves, undoes everything when it rejects. A call inside a running one joins it. Where works
   * have to wait, those of different lines take turns: `line` names the one that asks, such as its organisation.
   */
  run<T>(work: (stores: Stores) => Promise<T>, line?: string): Promise<T>;
}

/** For what shall be kept whatever becomes of the unit of work that is running. */
export interface UnitOfWorkApart {
  /** Like `UnitOfWork.run`, but joins none. A running one must not wait for it: it may have to end first. */
  runApart<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}
