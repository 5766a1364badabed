import Sqlite from "better-sqlite3";
import type { AuthKeyVault } from "../../../../src/use-cases/auth-key/auth-key-vault";
import type { Question } from "../questions";
import { BARE_QUESTIONS } from "./bare-questions";
import { callerOfToken, tokenHash, TOKEN_BY_HASH, type BareCaller } from "./callers";
import type { BareDatabase } from "./bare-database";
import type { Row, Step, Work } from "./work";

/** With the pragmas of Hosho: every commit is on the disk before it is answered. */
export function openSqlite(file: string): Sqlite.Database {
  const database = new Sqlite(file, { fileMustExist: true, timeout: 0 });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  return database;
}

/** Nothing waits for SQLite: each answer is there at once. */
export class OnSqlite implements BareDatabase {
  readonly #prepared = new Map<string, Sqlite.Statement<unknown[], Row>>();
  readonly #token: Sqlite.Statement<[string], Parameters<typeof callerOfToken>[0] & object>;

  constructor(
    private readonly database: Sqlite.Database,
    private readonly vault: AuthKeyVault,
  ) {
    this.#token = database.prepare(TOKEN_BY_HASH);
  }

  caller(authorization: string | undefined): BareCaller | null {
    return callerOfToken(this.#token.get(tokenHash(authorization)));
  }

  answer(question: Question, caller: BareCaller, variables: Readonly<Record<string, unknown>>): object {
    const { write, read } = BARE_QUESTIONS[question];
    const asked = { caller, variables, engine: "sqlite", vault: this.vault } as const;
    const written = write ? this.#write(write(asked)) : {};
    return read ? this.#run(read(asked, written)) : written;
  }

  close(): void {
    this.database.close();
  }

  #write(work: Work): object {
    this.database.exec("BEGIN IMMEDIATE");
    try {
      const written = this.#run(work);
      this.database.exec("COMMIT");
      return written;
    } catch (error) {
      this.database.exec("ROLLBACK");
      throw error;
    }
  }

  #run(work: Work): object {
    let next = work.next();
    while (next.done !== true) next = work.next(this.#rows(next.value));
    return next.value;
  }

  #rows([text, ...values]: Step): readonly Row[] {
    let statement = this.#prepared.get(text);
    if (!statement) {
      statement = this.database.prepare<unknown[], Row>(text);
      this.#prepared.set(text, statement);
    }
    if (statement.reader) return statement.all(...values);
    statement.run(...values);
    return NONE;
  }
}

const NONE: readonly Row[] = [];
