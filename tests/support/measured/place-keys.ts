import type { GuaranteeNumber } from "../../../src/domain/values/guarantee-number";
import { openDatabase } from "../../../src/persistence/database/data-source";
import { vaultOf } from "./bare/vault";
import type { Place } from "./place";

export interface NumberWithKey {
  readonly number: string;
  readonly key: string;
}

/** Numbers and keys of guarantees in favour of the place's large obligee that it has not opened yet. */
export async function unopened(
  { databaseUrl, settings, members }: Place,
  most: number,
): Promise<NumberWithKey[]> {
  const vault = vaultOf(settings);
  const database = await openDatabase({ url: databaseUrl });
  try {
    const obligeeId = members.OBLIGEE.caller.organisationId;
    const rows = await database.read.query<{ number: string; sealed: string }[]>(
      `SELECT g.number, k.sealed FROM guarantee g JOIN auth_key k ON k.guarantee_id = g.id ` +
        `WHERE g.obligee_id = '${obligeeId}' AND g.status = 'ISSUED' AND NOT EXISTS ` +
        `(SELECT 1 FROM opening o WHERE o.guarantee_id = g.id AND o.obligee_id = '${obligeeId}') ` +
        `ORDER BY g.number DESC LIMIT ${String(most)}`,
    );
    return rows.map(({ number, sealed }) => ({ number, key: vault.open(number as GuaranteeNumber, sealed) }));
  } finally {
    await database.close();
  }
}
