import { encodeCursor } from "../../../src/api/graphql/pagination/cursor";
import type { GuaranteeOrder, GuaranteeOrderField } from "../../../src/use-cases/guarantee/ports";
import type { Caller } from "../../../src/domain/account/access";
import { openDatabase } from "../../../src/persistence/database/data-source";
import { SqlParameters } from "../../../src/persistence/engine/sql-parameters";

const COLUMNS: Readonly<Record<GuaranteeOrderField, string>> = {
  ISSUED_ON: "issued_on",
  NUMBER: "number",
  AMOUNT: "amount",
  EXPIRES_ON: "expires_on",
};

interface Entry {
  readonly number: string;
  readonly cursor: string;
}

/**
 * A caller's whole list by plain SQL, without the server's own. The pages must add up to it, and it gives the
 * cursor of a place too deep to walk to. Every obligee has opened all guarantees in its favour.
 */
export async function wholeList(
  databaseUrl: string,
  { role, organisationId }: Caller,
  { field, direction }: GuaranteeOrder,
): Promise<Entry[]> {
  const database = await openDatabase({ url: databaseUrl });
  try {
    const parameters = new SqlParameters(database.engine);
    const isOwn =
      role === "OPERATOR" ? "1 = 1" : `${role.toLowerCase()}_id = ${parameters.add(organisationId)}`;
    const column = COLUMNS[field];
    const rows = await database.read.query<{ id: string; number: string; key: string | number }[]>(
      `SELECT id, number, ${column} AS key FROM guarantee WHERE ${isOwn} ORDER BY ${column} ${direction}, id ${direction}`,
      parameters.values,
    );
    return rows.map(({ id, number, key }) => ({
      number,
      cursor: encodeCursor(`Guarantee.${field}.${direction}`, {
        key: field === "AMOUNT" ? Number(key) : key,
        id,
      }),
    }));
  } finally {
    await database.close();
  }
}
