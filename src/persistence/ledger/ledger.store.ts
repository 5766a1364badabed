import type {
  Assignment,
  HeldEntry,
  HeldFor,
  HeldRecord,
  LedgerStore,
  NewLedgerNote,
  NewRecordedEntry,
  RecordChange,
} from "../../use-cases/ledger/ports";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { UserAccountRow } from "../account/user-account.row";
import type { SqlParameters } from "../engine/sql-parameters";
import { ObligeeRow } from "../obligee/obligee.row";
import type { Transaction } from "../seals/transaction";
import { labelsFrom, storedLabel } from "./ledger-labels";
import { LedgerEntryRow } from "./ledger-entry.row";
import { LedgerNoteRow } from "./ledger-note.row";
import { searchedColumns, shownColumns } from "./recorded-columns";
import { RecordedGuaranteeRow } from "./recorded-guarantee.row";

export class SqlLedgerStore implements LedgerStore {
  constructor(private readonly transaction: Transaction) {}

  async hold(obligeeId: string, ids: readonly string[], whose: HeldFor = "OWN"): Promise<HeldEntry[]> {
    const isOf = (parameters: SqlParameters): string =>
      ["obligee_id", ...(whose === "OWN" ? [] : ["department_id"])]
        .map((column) => `e.${column} = ${parameters.add(obligeeId)}`)
        .join(" OR ");
    // In one order, so that no two units of work wait for each other.
    const found = await this.transaction.sql<{ id: string; labels: string }>(
      (parameters) =>
        `SELECT e.id AS id, e.labels AS labels FROM ledger_entry e WHERE e.id IN (${parameters.list(ids)}) ` +
        `AND (${isOf(parameters)}) ORDER BY e.id ${this.transaction.heldUntilCommit}`,
    );
    return found.map(({ id, labels }) => ({ id, labels: labelsFrom(labels) }));
  }

  async addLabels(ids: readonly string[], labels: readonly string[]): Promise<void> {
    for (const label of labels) {
      await this.#change(
        ids,
        (parameters) =>
          `labels = CASE WHEN labels = '' THEN ${this.#text(parameters, "\n")} ELSE labels END ` +
          `|| ${this.#text(parameters, `${label}\n`)}`,
        (parameters) => `replace(labels, ${this.#text(parameters, storedLabel(label))}, '') = labels`,
      );
    }
  }

  async removeLabels(ids: readonly string[], labels: readonly string[]): Promise<void> {
    for (const label of labels) {
      await this.#change(
        ids,
        (parameters) =>
          `labels = replace(labels, ${this.#text(parameters, storedLabel(label))}, ${this.#text(parameters, "\n")})`,
      );
    }
    await this.#change(
      ids,
      () => "labels = ''",
      (parameters) => `labels = ${this.#text(parameters, "\n")}`,
    );
  }

  async assign(ids: readonly string[], { departmentId, officerId }: Assignment): Promise<void> {
    await this.#change(ids, (parameters) =>
      [
        ...(departmentId === undefined ? [] : [`department_id = ${parameters.add(departmentId)}`]),
        ...(officerId === undefined ? [] : [`officer_id = ${parameters.add(officerId)}`]),
      ].join(", "),
    );
  }

  async isDepartmentOf(obligeeId: string, departmentId: string): Promise<boolean> {
    return this.transaction.exists(ObligeeRow, { id: departmentId, parentId: obligeeId });
  }

  async isOfficerOf(obligeeId: string, officerId: string): Promise<boolean> {
    return this.transaction.exists(UserAccountRow, {
      id: officerId,
      organisationId: obligeeId,
      state: "ACTIVE",
    });
  }

  async fileNewestVersions(ids: readonly string[]): Promise<void> {
    await this.#change(ids, () => "seen_version = newest_version");
  }

  async addNote({ writtenAt, ...note }: NewLedgerNote): Promise<void> {
    await this.transaction.insertPlain(LedgerNoteRow, { ...note, writtenAt: writtenAt.toISOString() });
  }

  async holdRecorded(obligeeId: string, id: string): Promise<HeldRecord | null> {
    const [found] = await this.transaction.sql<HeldRecord>(
      (parameters) =>
        `SELECT e.id AS id, e.origin AS origin, e.state AS state, r.version AS revision, ` +
        `r.sealed_password AS "sealedPassword" FROM ledger_entry e JOIN recorded_guarantee r ON r.id = e.id ` +
        `WHERE e.id = ${parameters.add(id)} AND e.obligee_id = ${parameters.add(obligeeId)} ${this.transaction.heldUntilCommit}`,
    );
    return found ?? null;
  }

  async insertRecorded({
    id,
    obligeeId,
    record,
    sealedPassword,
    enteredAt,
  }: NewRecordedEntry): Promise<void> {
    await this.transaction.insertPlain(LedgerEntryRow, {
      id,
      obligeeId,
      guaranteeId: null,
      // The body holds it.
      state: "ACCEPTED",
      ...searchedColumns(record),
      contractorId: null,
      issuerId: null,
      isUnderRate: false,
      newestVersion: null,
      seenVersion: null,
      departmentId: null,
      officerId: null,
      labels: "",
      enteredAt: enteredAt.toISOString(),
    });
    await this.transaction.settle();
    await this.transaction.insertPlain(RecordedGuaranteeRow, {
      id,
      ...shownColumns(record),
      sealedPassword,
      endedOn: null,
      version: 1,
    });
  }

  async changeRecorded(
    { id, revision }: HeldRecord,
    { record, sealedPassword }: RecordChange,
  ): Promise<void> {
    await this.#changeRecord(id, revision, { ...shownColumns(record), sealedPassword, endedOn: null });
    // What expires is in force again until its new day.
    await this.transaction.changeRows(
      LedgerEntryRow,
      { id },
      { ...searchedColumns(record), state: "ACCEPTED" },
    );
  }

  async endRecorded(
    { id, revision }: HeldRecord,
    { state, endedOn }: { readonly state: GuaranteeStatus; readonly endedOn: CalendarDate },
  ): Promise<void> {
    await this.#changeRecord(id, revision, { endedOn });
    await this.transaction.changeRows(LedgerEntryRow, { id }, { state });
  }

  async expireRecorded(before: CalendarDate): Promise<number> {
    // By the index of guarantees: what was recorded has none.
    const lapsed = (parameters: SqlParameters): string =>
      `guarantee_id IS NULL AND state = 'ACCEPTED' AND expires_on < ${parameters.add(before)}`;
    await this.transaction.sql(
      (parameters) =>
        `UPDATE recorded_guarantee SET version = version + 1, ended_on = ` +
        `(SELECT e.expires_on FROM ledger_entry e WHERE e.id = recorded_guarantee.id) ` +
        `WHERE id IN (SELECT id FROM ledger_entry WHERE ${lapsed(parameters)})`,
    );
    const ended = await this.transaction.sql<{ id: string }>(
      (parameters) => `UPDATE ledger_entry SET state = 'EXPIRED' WHERE ${lapsed(parameters)} RETURNING id`,
    );
    return ended.length;
  }

  async #changeRecord(id: string, revision: number, change: Partial<RecordedGuaranteeRow>): Promise<void> {
    const seen = { id, version: revision };
    const changed = await this.transaction.changeRows(RecordedGuaranteeRow, seen, {
      ...change,
      version: revision + 1,
    });
    if (changed !== 1) throw new Error("a recorded guarantee changed although it was held");
  }

  /** Of entries that are held. */
  async #change(
    ids: readonly string[],
    set: (parameters: SqlParameters) => string,
    where: (parameters: SqlParameters) => string = () => "1 = 1",
  ): Promise<void> {
    await this.transaction.sql(
      (parameters) =>
        `UPDATE ledger_entry SET ${set(parameters)} WHERE id IN (${parameters.list(ids)}) AND ${where(parameters)}`,
    );
  }

  /** PostgreSQL asks for the type of what stands in an expression alone. */
  #text(parameters: SqlParameters, value: string): string {
    return `CAST(${parameters.add(value)} AS text)`;
  }
}
