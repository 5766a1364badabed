import type { OpeningReads } from "../../use-cases/certificate/ports";
import type { Caller } from "../../domain/account/access";
import type { ReadSession } from "../engine/read-session";
import { guaranteesInScope } from "../engine/scope";

/** What a caller sees without a key. */
export class ScopedOpeningReads implements OpeningReads {
  constructor(private readonly session: ReadSession) {}

  async thoseEntered(caller: Caller, guaranteeIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (guaranteeIds.length === 0) return new Set();
    const found = await this.session.sql<{ id: string }>(
      (parameters) =>
        `SELECT g.id AS id FROM guarantee g WHERE g.id IN (${parameters.list(guaranteeIds)}) ` +
        `AND ${guaranteesInScope({ ...caller, justOpened: [] }, "g", parameters)}`,
    );
    return new Set(found.map(({ id }) => id));
  }
}
