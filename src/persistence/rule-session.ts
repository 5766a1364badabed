import type { Session } from "./session";

/** What rules are read on: a transaction is told of the rows that it builds upon, the reading connection need not be. */
export type RuleSession = Pick<Session, "sql"> & Partial<Pick<Session, "relyOn">>;
