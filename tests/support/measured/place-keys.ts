import type { GuaranteeNumber } from "../../../src/domain/values/guarantee-number";
import { openDatabase } from "../../../src/persistence/database/data-source";
import { vaultOf } from "./bare/vault";
import type { Place } from "./place";

export interface NumberWithKey {
  readonly number: string;
  readonly key: string;
}

/** Numbers and keys of guarantees that the place's large obligee has not opened yet. */
export interface Unopened {
  /** In its own favour, and not handed over yet. */
  readonly own: readonly NumberWithKey[];
  /** In favour of other bodies, the newest first. */
  readonly ofOthers: readonly NumberWithKey[];
}

export async function unopened({ databaseUrl, settings, members }: Place, most: number): Promise<Unopened> {
  const vault = vaultOf(settings);
  const database = await openDatabase({ url: databaseUrl });
  const keys = async (which: string): Promise<NumberWithKey[]> => {
    const rows = await database.read.query<{ number: string; sealed: string }[]>(
      `SELECT g.number, k.sealed FROM guarantee g JOIN auth_key k ON k.guarantee_id = g.id ${which} LIMIT ${String(most)}`,
    );
    return rows.map(({ number, sealed }) => ({ number, key: vault.open(number as GuaranteeNumber, sealed) }));
  };
  try {
    const obligeeId = members.OBLIGEE.caller.organisationId;
    const isOpened = `SELECT 1 FROM opening o WHERE o.guarantee_id = g.id AND o.obligee_id = '${obligeeId}'`;
    return {
      own: await keys(
        `WHERE g.obligee_id = '${obligeeId}' AND g.status = 'ISSUED' AND NOT EXISTS (${isOpened}) ORDER BY g.number DESC`,
      ),
      ofOthers: await keys(`WHERE g.obligee_id <> '${obligeeId}' ORDER BY g.issued_on DESC, g.id DESC`),
    };
  } finally {
    await database.close();
  }
}
