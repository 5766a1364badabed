import type { EntityTarget, ObjectLiteral } from "typeorm";
import type {
  NamedBySource,
  ObligeeAdoption,
  ObligeeStatement,
  ObligeeStore,
} from "../../use-cases/obligee/ports";
import type { ObligeeCategory } from "../../domain/obligee/adoption";
import { obligeeNameKey, type Obligee, type ObligeeName } from "../../domain/obligee/obligee";
import { searchText, typedTexts } from "../../domain/values/search-text";
import { ADOPTION_COLUMNS, adoptionOf, type AdoptionRecord } from "./adoption.reads";
import { obligeeRowOf } from "./obligee-columns";
import { AdoptionRow } from "./adoption.row";
import { AdoptionStatementRow } from "./adoption-statement.row";
import { STATEMENT_COLUMNS, statementOf, type StatementRecord } from "./adoption-statement.reads";
import { ObligeeRow } from "./obligee.row";
import { chunksOf } from "../engine/chunks";
import type { Caller } from "../../domain/account/access";
import { obligeesListed } from "../engine/scope";
import { actAsOne } from "../engine/one-body";
import { containing } from "../engine/filter-conditions";
import type { Transaction } from "../seals/transaction";

export class SqlObligeeStore implements ObligeeStore {
  constructor(private readonly transaction: Transaction) {}

  async findNamed(names: readonly ObligeeName[]): Promise<Obligee[]> {
    const found: Obligee[] = [];
    for (const keys of chunksOf([...new Set(names.map(obligeeNameKey))])) {
      const rows = await this.transaction.sql<StoredObligee>(
        (parameters) => `SELECT ${COLUMNS} FROM obligee WHERE identity IN (${parameters.list(keys)})`,
      );
      found.push(...rows.map(obligeeOf));
    }
    return found;
  }

  async bodiesCalled(name: string): Promise<Obligee[]> {
    const texts = typedTexts(name);
    if (texts.length === 0) return [];
    // Two of one name, one with its prefecture and one without, have no key in common that would stop the second.
    if (this.transaction.locksByName)
      await this.transaction.sql(
        (parameters) =>
          `SELECT pg_advisory_xact_lock(hashtextextended(${parameters.add(`obligee ${searchText(name)}`)}, 0))`,
      );
    const rows = await this.transaction.sql<StoredObligee>(
      (parameters) =>
        `SELECT ${COLUMNS} FROM obligee WHERE parent_id IS NULL ` +
        `AND ${containing("search_text", texts, parameters).join("")}`,
    );
    return rows.map(obligeeOf);
  }

  async listedBodies(caller: Caller, prefecture: string | null): Promise<Obligee[]> {
    const rows = await this.transaction.sql<StoredObligee>((parameters) => {
      const listed = obligeesListed(caller, "o", parameters);
      const near =
        prefecture === null
          ? ""
          : ` AND (o.prefecture = ${parameters.add(prefecture)} OR o.prefecture IS NULL)`;
      return `SELECT ${COLUMNS} FROM obligee o WHERE o.parent_id IS NULL AND ${listed}${near} ORDER BY o.id`;
    });
    return rows.map(obligeeOf);
  }

  async areOneBody(one: string, other: string): Promise<boolean> {
    return (await this.thoseOfOneBody(one, [other])).has(other);
  }

  async thoseOfOneBody(one: string, others: readonly string[]): Promise<ReadonlySet<string>> {
    const same = others.filter((other) => other === one);
    const rest = [...new Set(others)].filter((other) => other !== one);
    if (rest.length === 0) return new Set(same);
    const found = await this.transaction.sql<{ id: string }>(
      (parameters) =>
        `SELECT c.id AS id FROM obligee b JOIN obligee c ON ${actAsOne("b", "c")} ` +
        `WHERE b.id = ${parameters.add(one)} AND c.id IN (${parameters.list(rest)})`,
    );
    const ids = found.map(({ id }) => id);
    if (ids.length > 0) this.transaction.relyOn("PARTY", [one, ...ids]);
    return new Set([...same, ...ids]);
  }

  async adoptionsOf(obligeeIds: readonly string[]): Promise<ObligeeAdoption[]> {
    const found: ObligeeAdoption[] = [];
    for (const ids of chunksOf(obligeeIds)) {
      const rows = await this.transaction.sql<AdoptionRecord>(
        (parameters) =>
          `SELECT ${ADOPTION_COLUMNS} FROM adoption a WHERE a.obligee_id IN (${parameters.list(ids)})`,
      );
      for (const row of rows) found.push({ ...adoptionOf(row), id: row.id, obligeeId: row.obligeeId });
    }
    return found;
  }

  async newestStatementsOf(obligeeIds: readonly string[]): Promise<ObligeeStatement[]> {
    const found: ObligeeStatement[] = [];
    for (const ids of chunksOf(obligeeIds)) {
      const rows = await this.transaction.sql<StatementRecord>(
        (parameters) =>
          `SELECT ${STATEMENT_COLUMNS} FROM (SELECT s.*, row_number() OVER (PARTITION BY s.obligee_id, s.is_trial, s.source ` +
          // Only what is no older edition is recorded: what a source said last is its newest.
          `ORDER BY s.id DESC) AS place FROM adoption_statement s ` +
          `WHERE s.obligee_id IN (${parameters.list(ids)})) a WHERE a.place = 1 ORDER BY a.id`,
      );
      found.push(...rows.map(statementOf));
    }
    return found;
  }

  async namedBySources(sources: readonly string[]): Promise<NamedBySource[]> {
    const found: NamedBySource[] = [];
    for (const some of chunksOf(sources)) found.push(...(await this.#lastNamedBy(some)));
    return found;
  }

  async #lastNamedBy(sources: readonly string[]): Promise<NamedBySource[]> {
    const rows = await this.transaction.sql<NamedRecord>(
      (parameters) =>
        `SELECT s.source AS source, o.id AS "obligeeId", o.name AS name, s.as_of AS "asOf", ` +
        `s.is_day_stated AS "isDayStated" FROM (SELECT a.*, row_number() OVER (PARTITION BY a.source, a.obligee_id ` +
        `ORDER BY a.id DESC) AS place FROM adoption_statement a WHERE a.source IN (${parameters.list(sources)})) s ` +
        `JOIN obligee o ON o.id = s.obligee_id WHERE s.place = 1 ORDER BY o.id`,
    );
    return rows.map(({ isDayStated, ...named }) => ({
      ...named,
      isDayStated: isDayStated === null ? null : Boolean(isDayStated),
    }));
  }

  async enter(obligee: Obligee): Promise<boolean> {
    return this.transaction.insertUnlessTaken(ObligeeRow, obligeeRowOf(obligee));
  }

  async save(obligees: readonly Obligee[]): Promise<void> {
    for (const some of chunksOf(obligees.map(obligeeRowOf))) {
      await this.transaction.sealing.changing(
        "obligee",
        some.map(({ id }) => id),
        true,
      );
      for (const row of some)
        this.transaction.sealing.adds("obligee", row.id, Object.fromEntries(Object.entries(row)));
      await this.#upsert(ObligeeRow, some);
    }
  }

  async saveAdoptions(adoptions: readonly ObligeeAdoption[]): Promise<void> {
    await this.#upsert(
      AdoptionRow,
      adoptions.map((adoption) => ({ ...adoption, kinds: adoption.kinds.join(" ") })),
    );
  }

  async addStatements(statements: readonly ObligeeStatement[]): Promise<void> {
    const rows = statements.map(({ kinds, recordedAt, ...statement }) => ({
      ...statement,
      kinds: kinds.join(" "),
      recordedAt: recordedAt?.toISOString() ?? null,
    }));
    for (const chunk of chunksOf(rows))
      await this.transaction.manager
        .createQueryBuilder()
        .insert()
        .into(AdoptionStatementRow)
        .values(chunk)
        .updateEntity(false)
        .execute();
  }

  async #upsert<Row extends ObjectLiteral>(target: EntityTarget<Row>, rows: Row[]): Promise<void> {
    const { manager } = this.transaction;
    const columns = manager.dataSource.getMetadata(target).columns.map(({ databaseName }) => databaseName);
    for (const chunk of chunksOf(rows))
      await manager
        .createQueryBuilder()
        .insert()
        .into(target)
        .values(chunk)
        .orUpdate(
          columns.filter((column) => column !== "id"),
          ["id"],
        )
        .updateEntity(false)
        .execute();
  }
}

const COLUMNS = `id, name, reading, category, prefecture, aliases, parent_id AS "parentId", addressee`;

interface StoredObligee extends Omit<Obligee, "aliases" | "category"> {
  readonly aliases: string | null;
  readonly category: ObligeeCategory | null;
}

function obligeeOf(row: StoredObligee): Obligee {
  return { ...row, aliases: JSON.parse(row.aliases ?? "[]") as string[] };
}

/** A row as the drivers return it. */
type NamedRecord = Omit<NamedBySource, "isDayStated"> & { readonly isDayStated: boolean | number | null };
