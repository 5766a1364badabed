import { Pool, types, type PoolClient } from "pg";
import type { AuthKeyVault } from "../../../../src/use-cases/auth-key/auth-key-vault";
import type { Question } from "../questions";
import { BARE_QUESTIONS } from "./bare-questions";
import type { BareDatabase } from "./bare-database";
import { callerOfToken, tokenHash, TOKEN_BY_HASH, type BareCaller } from "./callers";
import { PLANNED_FOR_THEIR_VALUES } from "./search";
import type { Row, Step, Work } from "./work";

/** As many as Hosho has for its reads. */
const CONNECTIONS = 10;

/** Yen are below 2^53. */
types.setTypeParser(types.builtins.INT8, Number);

/** Each text is a named statement, but for some: a connection parses and plans it once. */
export class OnPostgres implements BareDatabase {
  readonly #pool: Pool;
  readonly #named = new Map<string, { readonly name: string; readonly text: string }>();

  constructor(
    url: string,
    private readonly vault: AuthKeyVault,
  ) {
    this.#pool = new Pool({ connectionString: url, max: CONNECTIONS });
  }

  async caller(authorization: string | undefined): Promise<BareCaller | null> {
    const [token] = await this.#rows(this.#pool, [TOKEN_BY_HASH, tokenHash(authorization)]);
    return callerOfToken(token as Parameters<typeof callerOfToken>[0]);
  }

  async answer(
    question: Question,
    caller: BareCaller,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<object> {
    const { write, read } = BARE_QUESTIONS[question];
    const asked = { caller, variables, engine: "postgres", vault: this.vault } as const;
    const written = write ? await this.#write(write(asked)) : {};
    return read ? this.#run(this.#pool, read(asked, written)) : written;
  }

  close(): void {
    void this.#pool.end();
  }

  async #write(work: Work): Promise<object> {
    const client = await this.#pool.connect();
    try {
      await client.query("BEGIN");
      const written = await this.#run(client, work);
      await client.query("COMMIT");
      return written;
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  }

  async #run(connection: Pool | PoolClient, work: Work): Promise<object> {
    let next = work.next();
    while (next.done !== true) next = work.next(await this.#rows(connection, next.value));
    return next.value;
  }

  async #rows(connection: Pool | PoolClient, [text, ...values]: Step): Promise<readonly Row[]> {
    let statement = this.#named.get(text);
    if (!statement) {
      let place = 0;
      const numbered = text.replace(/\?/g, () => `$${String((place += 1))}`);
      const name = PLANNED_FOR_THEIR_VALUES.has(text) ? "" : `bare_${this.#named.size}`;
      statement = { name, text: numbered };
      this.#named.set(text, statement);
    }
    return (await connection.query<Row>({ ...statement, values })).rows;
  }
}
