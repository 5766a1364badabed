import type Sqlite from "better-sqlite3";
import Fastify from "fastify";
import mercurius, { type MercuriusLoaders } from "mercurius";
import { issuerOf } from "../../tests/support/measured/bare/callers";
import { asked, openFile } from "./asked";
import { contextOf, type Context } from "./context";
import "./mercurius-context";
import { SCHEMA } from "./schema";

type Row = Readonly<Record<string, unknown>>;
interface Query {
  readonly obj: Row;
}

const GUARANTEE =
  "SELECT id, number, kind, status, issued_on AS issuedOn, amount, expires_on AS expiresOn, works_name, works_place, " +
  "contract_price, covered_price, work_from, work_to, deposit_bank_name, deposit_bank_branch, issuer_id, contractor_id, " +
  "obligee_id FROM guarantee";

/** Mercurius with `jit: 1` and its own loaders: a guarantee's parties and certificate come in a statement each. */
async function serve(): Promise<void> {
  const { port, file } = asked();
  const database = openFile(file);
  const callers = issuerOf(database);
  const app = Fastify();
  await app.register(mercurius, {
    schema: SCHEMA,
    resolvers: resolvers(database),
    loaders: loaders(database),
    jit: 1,
    context: (request) => contextOf(callers(request.headers.authorization)),
  });
  await app.listen({ port, host: "127.0.0.1" });
}

function resolvers(database: Sqlite.Database) {
  const byNumber = database.prepare(`${GUARANTEE} WHERE number = ? AND issuer_id = ?`);
  const newest = database.prepare(
    `${GUARANTEE} WHERE issuer_id = ? ORDER BY issued_on DESC, id DESC LIMIT ?`,
  );
  return {
    Query: {
      guarantee: (_: unknown, { number }: { number: string }, { issuerId }: Context): unknown =>
        byNumber.get(number, issuerId),
      guarantees: (_: unknown, { first }: { first: number }, { issuerId }: Context) => ({
        nodes: newest.all(issuerId, first),
      }),
    },
    Guarantee: {
      worksContract: (row: Row) => ({
        name: row["works_name"],
        place: row["works_place"],
        contractPrice: row["contract_price"],
        coveredPrice: row["covered_price"],
        workPeriod: { from: row["work_from"], to: row["work_to"] },
      }),
      depositBank: (row: Row) =>
        row["deposit_bank_name"] === null
          ? null
          : { name: row["deposit_bank_name"], branch: row["deposit_bank_branch"] },
    },
  };
}

function loaders(database: Sqlite.Database): MercuriusLoaders {
  return {
    Guarantee: {
      issuer: loader(database, "issuer_id", "id", "SELECT id, name, address FROM issuer WHERE id IN"),
      contractor: loader(
        database,
        "contractor_id",
        "id",
        "SELECT id, name, address FROM contractor WHERE id IN",
      ),
      obligee: loader(database, "obligee_id", "id", "SELECT id, name FROM obligee WHERE id IN"),
      certificate: loader(
        database,
        "id",
        "guarantee_id",
        "SELECT guarantee_id, version, title, issued_on AS issuedOn, amended = 1 AS amended, digest, content " +
          "FROM certificate WHERE superseded_by_id IS NULL AND guarantee_id IN",
      ),
    },
  };
}

/** All rows of a batch in one prepared statement, which takes the ids as one JSON text. */
function loader(database: Sqlite.Database, from: string, to: string, select: string) {
  const statement = database.prepare<[string], Row>(`${select} (SELECT value FROM json_each(?))`);
  return (queries: readonly Query[]): Promise<(Row | undefined)[]> => {
    const ids = queries.map(({ obj }) => obj[from]);
    const rows = new Map(statement.all(JSON.stringify([...new Set(ids)])).map((row) => [row[to], row]));
    return Promise.resolve(ids.map((id) => rows.get(id)));
  };
}

void serve();
