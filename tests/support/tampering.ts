import { setTimeout as wait } from "node:timers/promises";
import { getMetadataArgsStorage, type QueryRunner } from "typeorm";
import type { SealFinding } from "../../src/use-cases/shared/seal-finding";
import { Seals } from "../../src/use-cases/operation/seals";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { checkSeals } from "../../src/persistence/seals/check-seals";
import { pathOf } from "../../src/persistence/seals/register-page";
import { SealedRows } from "../../src/persistence/seals/sealed-rows";
import { SEALED_TABLES } from "../../src/persistence/seals/sealed-tables";
import { SqlParameters } from "../../src/persistence/engine/sql-parameters";
import { SEAL_KEYS } from "./seal-keys";

type Row = Record<string, string | number | boolean | null>;
type Tables = ReadonlyMap<string, readonly Row[]>;

/** Numbers out of a seed, so that a failed edit can be repeated. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * One edit past the system, and the rows, subjects or parts of the register of which a finding must name one.
 */
interface Edit {
  readonly what: string;
  readonly names: readonly string[];
}

export interface Tampered extends Edit {
  readonly findings: readonly SealFinding[];
  readonly isNamed: boolean;
}

const KEYS = ["table_name", "row_id", "chain", "page"];
const SEAL_TABLES = ["seal", "seal_head", "seal_register"] as const;

interface Statements {
  readonly run: (write: (parameters: SqlParameters) => string) => Promise<void>;
  readonly set: (name: string, change: Row, where: Row) => Promise<void>;
  readonly insert: (name: string, row: Row) => Promise<void>;
  readonly remove: (name: string, where: Row) => Promise<void>;
}

/** An editor with access to the database, who knows all of the program but its keys. */
export class Tamperer {
  readonly #seals = new Seals(SEAL_KEYS);
  readonly #rows: SealedRows;
  #now: Tables = new Map();
  #before: Tables = new Map();

  private constructor(private readonly database: Database) {
    this.#rows = new SealedRows(database.engine);
  }

  static async open(url: string): Promise<Tamperer> {
    const tamperer = new Tamperer(await openDatabase({ url }));
    await tamperer.#dropGuards();
    return tamperer;
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  /** Keeps a copy of everything, to bring parts of it back later. */
  async remember(): Promise<void> {
    this.#before = await this.database.onWriter(copyOf);
  }

  /** The current findings of the check of all rows. */
  async check(): Promise<SealFinding[]> {
    return this.database.onWriter((runner) => this.#check(runner));
  }

  async sql(...statements: readonly string[]): Promise<void> {
    await this.database.onWriter(async (runner) => {
      await this.#begin(runner);
      for (const statement of statements) await runner.query(statement);
      await runner.query("COMMIT");
    });
  }

  /** Switches triggers off; on SQLite they were dropped already. */
  async #begin(runner: QueryRunner): Promise<void> {
    if (this.database.engine === "postgres") {
      await runner.query("BEGIN");
      await runner.query("SET LOCAL session_replication_role = replica");
      return;
    }
    // The server writes in this process too: waiting inside SQLite would block it.
    for (let attempts = 0; ; attempts += 1)
      try {
        await runner.query("BEGIN IMMEDIATE");
        return;
      } catch (error) {
        if (attempts === 400 || !String(error).includes("locked")) throw error;
        await wait(25);
      }
  }

  /** Makes one edit, checks, and undoes it; `null` for an edit that the engine refuses. */
  async attempt(random: (below: number) => number): Promise<Tampered | null> {
    if (this.#now.size === 0) this.#now = await this.database.onWriter(copyOf);
    return this.database.onWriter(async (runner) => {
      await this.#begin(runner);
      try {
        const edit = await this.#edit(runner, random);
        if (!edit) return null;
        const findings = await this.#check(runner);
        const isNamed = findings.some(
          ({ id, chain }) => edit.names.includes(id) || (chain !== null && edit.names.includes(chain)),
        );
        // PostgreSQL trims blanks at the end of a too long text, so nothing was changed.
        if (!isNamed && isSame(await copyOf(runner), this.#now)) return null;
        return { ...edit, findings, isNamed };
      } catch (error) {
        if (/constraint|too long|invalid input|out of range|unique/i.test(String(error))) return null;
        throw error;
      } finally {
        await runner.query("ROLLBACK");
      }
    });
  }

  async #check(runner: QueryRunner): Promise<SealFinding[]> {
    const session = {
      sql: async <Found>(write: (parameters: SqlParameters) => string): Promise<Found[]> => {
        const parameters = new SqlParameters(this.database.engine);
        return (await runner.query(write(parameters), parameters.values)) as Found[];
      },
    };
    const found: SealFinding[] = [];
    for await (const finding of checkSeals(session, { seals: this.#seals, rows: this.#rows }))
      found.push(finding);
    return found;
  }

  async #edit(runner: QueryRunner, random: (below: number) => number): Promise<Edit | null> {
    const kinds = Object.values(this.#kinds(runner, random));
    return (kinds[random(kinds.length)] as () => Promise<Edit | null>)();
  }

  #statements(runner: QueryRunner): Statements {
    const run = async (write: (parameters: SqlParameters) => string): Promise<void> => {
      const parameters = new SqlParameters(this.database.engine);
      await runner.query(write(parameters), parameters.values);
    };
    const set = (name: string, change: Row, where: Row): Promise<void> =>
      run(
        (parameters) =>
          `UPDATE ${name} SET ${listed(change, parameters, ", ")} WHERE ${matching(where, parameters)}`,
      );
    const insert = (name: string, row: Row): Promise<void> =>
      run(
        (parameters) =>
          `INSERT INTO ${name} (${Object.keys(row)
            .map((column) => `"${column}"`)
            .join(", ")}) ` +
          `VALUES (${Object.values(row)
            .map((value) => literal(value, parameters))
            .join(", ")})`,
      );
    const remove = (name: string, where: Row): Promise<void> =>
      run((parameters) => `DELETE FROM ${name} WHERE ${matching(where, parameters)}`);
    return { run, set, insert, remove };
  }

  /** All of a subject as copied: rows, seals and head. */
  async bringBack(chain: string): Promise<void> {
    await this.database.onWriter(async (runner) => {
      this.#now = await copyOf(runner);
      await this.#begin(runner);
      await this.#restore(chain, this.#statements(runner));
      await runner.query("COMMIT");
      this.#now = new Map();
    });
  }

  async #restore(chain: string, { insert, remove }: Pick<Statements, "insert" | "remove">): Promise<void> {
    const sealsOf = (tables: Tables): readonly Row[] =>
      (tables.get("seal") ?? []).filter((each) => each["chain"] === chain);
    for (const each of sealsOf(this.#now))
      await remove(String(each["table_name"]), { id: each["row_id"] ?? null });
    await remove("seal", { chain });
    await remove("seal_head", { chain });
    const head = (this.#before.get("seal_head") ?? []).find((each) => each["chain"] === chain);
    if (!head) return;
    await insert("seal_head", head);
    for (const each of sealsOf(this.#before)) {
      await insert("seal", each);
      const of = String(each["table_name"]);
      const row = (this.#before.get(of) ?? []).find(({ id }) => id === each["row_id"]);
      if (!row) continue;
      await remove(of, { id: row["id"] ?? null });
      await insert(of, row);
    }
  }

  #kinds(runner: QueryRunner, random: (below: number) => number): Record<string, () => Promise<Edit | null>> {
    const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
    const rowsOf = (table: string): readonly Row[] => this.#now.get(table) ?? [];
    const table = (): string => pick(SEALED_TABLES.filter(({ name }) => rowsOf(name).length > 0)).name;
    const { run, set, insert, remove } = this.#statements(runner);
    const sealOf = (name: string, id: string): Row | undefined =>
      rowsOf("seal").find((seal) => seal["table_name"] === name && seal["row_id"] === id);
    const chainOf = (name: string, id: string): string => String(sealOf(name, id)?.["chain"]);
    const about = (what: string, name: string, ...ids: string[]): Edit => ({
      what,
      names: ids.flatMap((id) => [id, chainOf(name, id)]),
    });
    const seal = (): { row: Row; table: string; id: string } => {
      const row = pick(rowsOf("seal"));
      return { row, table: String(row["table_name"]), id: String(row["row_id"]) };
    };
    const changeOf = (name: string, key: readonly string[]) => async (): Promise<Edit | null> => {
      const row = pick(rowsOf(name));
      const column = pick(Object.keys(row));
      const value = another(row[column] ?? null, random);
      await set(name, { [column]: value }, pickOf(row, key));
      const chain = name === "seal_register" ? "" : String(row["chain"]);
      return {
        what: `${name}.${column} becomes ${JSON.stringify(value)}`,
        names: [String(row["page"] ?? ""), String(row["row_id"] ?? ""), chain, String(value)],
      };
    };
    const changeValue = async (): Promise<Edit | null> => {
      const name = table();
      const row = pick(rowsOf(name));
      const column = pick(sealedColumns(name));
      const value = another(row[column] ?? null, random);
      await set(name, { [column]: value }, { id: row["id"] ?? null });
      return about(`${name}.${column} becomes ${JSON.stringify(value)}`, name, String(row["id"]));
    };
    const restoreChain = async (chain: string): Promise<Edit | null> => {
      await this.#restore(chain, { insert, remove });
      return { what: `${chain} as it was before`, names: [chain] };
    };
    /** Subjects that changed since the copy. */
    const changedChains = (): string[] => {
      const before = new Map(
        (this.#before.get("seal_head") ?? []).map((head) => [head["chain"], head["seal"]]),
      );
      return rowsOf("seal_head")
        .filter(
          (head) => before.has(head["chain"] ?? null) && before.get(head["chain"] ?? null) !== head["seal"],
        )
        .map((head) => String(head["chain"]));
    };
    return {
      changeValue,
      changeAnotherValue: changeValue,
      swapValues: async () => {
        const name = table();
        const [one, other] = [pick(rowsOf(name)), pick(rowsOf(name))];
        const column = pick(sealedColumns(name));
        if (column === "id" || one[column] === other[column]) return null;
        await set(name, { [column]: other[column] ?? null }, { id: one["id"] ?? null });
        await set(name, { [column]: one[column] ?? null }, { id: other["id"] ?? null });
        return about(
          `${name}.${column} of two rows change places`,
          name,
          String(one["id"]),
          String(other["id"]),
        );
      },
      deleteRow: async () => {
        const name = table();
        const id = String(pick(rowsOf(name))["id"]);
        await remove(name, { id });
        return about(`a row of ${name} is deleted`, name, id);
      },
      deleteRowWithSeal: async () => {
        const name = table();
        const id = String(pick(rowsOf(name))["id"]);
        await remove(name, { id });
        await remove("seal", { table_name: name, row_id: id });
        return about(`a row of ${name} is deleted with its seal`, name, id);
      },
      deleteSeal: async () => {
        const { table: name, id } = seal();
        await remove("seal", { table_name: name, row_id: id });
        return about(`a seal of ${name} is deleted`, name, id);
      },
      deleteNewestEvents: async () => {
        const head = pick(rowsOf("seal_head").filter((each) => Number(each["event_count"]) > 0));
        const chain = String(head["chain"]);
        const events = rowsOf("seal")
          .filter((each) => each["chain"] === chain && each["position"] !== null)
          .sort((one, other) => Number(other["position"]) - Number(one["position"]));
        for (const each of events.slice(0, 1 + random(3))) {
          await remove("event", { id: each["row_id"] ?? null });
          await remove("seal", { table_name: "event", row_id: each["row_id"] ?? null });
        }
        const left = events.slice(1)[0];
        if (random(2) === 0)
          await set(
            "seal_head",
            { event_count: Math.max(events.length - 1, 0), last_link: left?.["link"] ?? null },
            { chain },
          );
        return { what: "the newest events are deleted", names: [chain] };
      },
      bringBackRow: async () => {
        const older = SEALED_TABLES.flatMap(({ name }) =>
          (this.#before.get(name) ?? []).map((row) => ({ name, row, id: String(row["id"]) })),
        ).filter(({ name, row, id }) => {
          const current = rowsOf(name).find((each) => each["id"] === id);
          // An issuer's next number bears no seal: the doctor's check of the sequence looks at it.
          const sealed = (of: Row): string => JSON.stringify(pickOf(of, sealedColumns(name)));
          return current && sealed(current) !== sealed(row);
        });
        if (older.length === 0) return null;
        const { name, row, id } = pick(older);
        const olderSeal = (this.#before.get("seal") ?? []).find(
          (each) => each["table_name"] === name && each["row_id"] === id,
        );
        await set(name, row, { id });
        if (olderSeal && random(2) === 0) await set("seal", olderSeal, { table_name: name, row_id: id });
        return about(`an older row of ${name} is brought back`, name, id);
      },
      bringBackHead: async () => {
        const chain = pick(changedChains());
        const older = (this.#before.get("seal_head") ?? []).find((head) => head["chain"] === chain);
        await set("seal_head", older ?? {}, { chain });
        return { what: "an older head is brought back", names: [chain] };
      },
      bringBackChain: async () => restoreChain(pick(changedChains())),
      deleteChain: async () => {
        const chain = String(pick(rowsOf("seal_head"))["chain"]);
        for (const each of rowsOf("seal").filter((one) => one["chain"] === chain))
          await remove(String(each["table_name"]), { id: each["row_id"] ?? null });
        await remove("seal", { chain });
        await remove("seal_head", { chain });
        return { what: "a whole subject is deleted", names: [chain] };
      },
      deleteHead: async () => {
        const chain = String(pick(rowsOf("seal_head"))["chain"]);
        await remove("seal_head", { chain });
        return { what: "a head is deleted", names: [chain] };
      },
      copyRow: async () => {
        const name = table();
        const row = pick(rowsOf(name));
        const id = `${String(row["id"])}x`;
        await insert(name, { ...row, id });
        const withSeal = sealOf(name, String(row["id"]));
        if (withSeal?.["position"] === null && random(2) === 0)
          await insert("seal", { ...withSeal, row_id: id });
        return { what: `a row of ${name} is copied`, names: [id] };
      },
      reorderEvents: async () => {
        const [one, other] = [pick(rowsOf("event")), pick(rowsOf("event"))];
        if (one["id"] === other["id"]) return null;
        const change = (row: Row): Row =>
          Object.fromEntries(Object.entries(row).filter(([column]) => column !== "id"));
        if (JSON.stringify(change(one)) === JSON.stringify(change(other))) return null;
        await set("event", change(other), { id: one["id"] ?? null });
        await set("event", change(one), { id: other["id"] ?? null });
        return about("two events change places", "event", String(one["id"]), String(other["id"]));
      },
      swapSeals: async () => {
        const [one, other] = [seal(), seal()];
        if (one.row["seal"] === other.row["seal"]) return null;
        await set("seal", { seal: other.row["seal"] ?? null }, { table_name: one.table, row_id: one.id });
        await set("seal", { seal: one.row["seal"] ?? null }, { table_name: other.table, row_id: other.id });
        return about("two seals change places", one.table, one.id);
      },
      changeSeal: changeOf("seal", ["table_name", "row_id"]),
      changeHead: changeOf("seal_head", ["chain"]),
      bringBackChainWithPages: async () => {
        const chain = pick(changedChains());
        const edit = await restoreChain(chain);
        // All pages but the root, whose old state would contradict all others.
        const pages = pathOf(chain).slice(1 + random(4));
        for (const page of pages) {
          const older = (this.#before.get("seal_register") ?? []).find((each) => each["page"] === page);
          await remove("seal_register", { page });
          if (older) await insert("seal_register", older);
        }
        return edit && { ...edit, names: [...edit.names, ...pages] };
      },
      changeRegister: changeOf("seal_register", ["page"]),
      bringBackPage: async () => {
        const older = (this.#before.get("seal_register") ?? []).filter((page) => {
          const current = rowsOf("seal_register").find((each) => each["page"] === page["page"]);
          return current && current["seal"] !== page["seal"];
        });
        if (older.length === 0) return null;
        const page = pick(older);
        await set("seal_register", page, { page: page["page"] ?? null });
        const below = (JSON.parse(String(page["entries"])) as [string][]).map(([name]) => name);
        return {
          what: "an older page of the register is brought back",
          names: [String(page["page"]), ...below],
        };
      },
      deletePage: async () => {
        const page = pick(rowsOf("seal_register"))["page"] ?? null;
        await remove("seal_register", { page });
        return { what: "a page of the register is deleted", names: [String(page)] };
      },
      addRowWithoutId: async () => {
        const name = table();
        const row = { ...pick(rowsOf(name)), id: "" };
        await insert(name, row);
        return { what: `a row of ${name} without an id is put in`, names: [""] };
      },
      putBytes: async () => {
        const name = pick(SEAL_TABLES);
        const row = pick(rowsOf(name));
        const column = pick(Object.keys(row).filter((each) => !KEYS.includes(each) && each !== "keys"));
        await run(
          (parameters) =>
            `UPDATE ${name} SET "${column}" = ${this.#bytes()} WHERE ${matching(
              pickOf(
                row,
                KEYS.filter((key) => key in row),
              ),
              parameters,
            )}`,
        );
        return {
          what: `${name}.${column} becomes bytes`,
          names: [String(row["page"] ?? ""), String(row["row_id"] ?? ""), String(row["chain"] ?? "")],
        };
      },
    };
  }

  /** SQLite stores them anywhere; PostgreSQL takes their text, or refuses them. */
  #bytes(): string {
    return this.database.engine === "sqlite" ? "x'ff'" : "'\\xff'";
  }

  async #dropGuards(): Promise<void> {
    if (this.database.engine === "postgres") return;
    await this.database.onWriter(async (runner) => {
      await runner.query("PRAGMA foreign_keys = OFF");
      const triggers = (await runner.query("SELECT name FROM sqlite_master WHERE type = 'trigger'")) as {
        name: string;
      }[];
      for (const { name } of triggers) await runner.query(`DROP TRIGGER "${name}"`);
    });
  }
}

async function copyOf(runner: QueryRunner): Promise<Tables> {
  const tables = new Map<string, readonly Row[]>();
  for (const name of [...SEALED_TABLES.map((table) => table.name), ...SEAL_TABLES])
    tables.set(name, (await runner.query(`SELECT * FROM ${name}`)) as Row[]);
  return tables;
}

function isSame(one: Tables, other: Tables): boolean {
  const told = (tables: Tables): string =>
    JSON.stringify([...tables].map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).sort()]));
  return told(one) === told(other);
}

function sealedColumns(name: string): string[] {
  const table = SEALED_TABLES.find((each) => each.name === name);
  if (!table) return [];
  return getMetadataArgsStorage()
    .filterColumns(table.row)
    .filter(({ propertyName }) => !(propertyName in (table.unsealed ?? {})))
    .map(({ propertyName, options }) => options.name ?? propertyName);
}

/** Another value, of the same kind or of a similar one. */
function another(value: Row[string], random: (below: number) => number): Row[string] {
  if (value === null) return ["", "0", "x"][random(3)] ?? "";
  if (typeof value === "boolean") return !value;
  if (typeof value === "number" || /^\d{1,15}$/.test(value)) {
    const number = Number(value);
    const near = [number + 1, number * 10 + 1, -number - 1, number + 50_000_000][random(4)] ?? 0;
    return typeof value === "number"
      ? near
      : ([String(near), `0${value}`, `${value}0`, `${value}.0`][random(4)] ?? "");
  }
  const at = random(value.length + 1);
  const others = [
    `${value} `,
    `${value.slice(0, at)}９${value.slice(at + 1)}`,
    value.normalize("NFD"),
    value.toUpperCase(),
    value.toLowerCase(),
    value.replace("40000000", "90000000"),
    value.slice(0, -1),
    `${value.slice(0, at)}\u200b${value.slice(at)}`,
    "",
    null,
  ];
  const chosen = others[random(others.length)] ?? null;
  return chosen === value ? `${value}x` : chosen;
}

function pickOf(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

function literal(value: Row[string], parameters: SqlParameters): string {
  if (value === null) return "NULL";
  return typeof value === "boolean" ? String(value) : parameters.add(value);
}

function listed(row: Row, parameters: SqlParameters, between: string): string {
  return Object.entries(row)
    .map(([column, value]) => `"${column}" = ${literal(value, parameters)}`)
    .join(between);
}

function matching(row: Row, parameters: SqlParameters): string {
  return listed(row, parameters, " AND ");
}
