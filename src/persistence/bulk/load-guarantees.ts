import { setImmediate as nextTurn } from "node:timers/promises";
import type { SealedAuthKey } from "../../use-cases/auth-key/ports";
import type { Seals } from "../../use-cases/operation/seals";
import type { TrialGuarantee } from "../../use-cases/operation/trial-guarantee";
import type { Database } from "../engine/database";
import { BulkInsert } from "./bulk-insert";
import { BulkSeals } from "./bulk-seals";
import { fillItems } from "../migrations/fill-items";
import { rowsOfTrial } from "./rows-of-trial";
import { withoutIndexes } from "./without-indexes";

export interface LoadParts {
  readonly seals: Seals;
  readonly sealKey: (trial: TrialGuarantee) => SealedAuthKey;
  /** Called now and then: a part of the work is done. */
  readonly tell?: (step: "guarantees" | "indexes", done: number, of: number) => void;
}

const AT_ONCE = 1_000;
const TABLES = [
  "guarantee",
  "certificate",
  "auth_key",
  "amendment",
  "guarantee_end",
  "opening",
  "ledger_entry",
  "item_update",
  "seal",
  "seal_head",
];

export async function hasGuarantees(database: Database): Promise<boolean> {
  const found = await database.read.query<unknown[]>("SELECT 1 FROM guarantee LIMIT 1");
  return found.length > 0;
}

/**
 * Writes guarantees past the use cases, with keys, seals and indexes, into a database that nothing else uses meanwhile.
 * What is left by a run that broke off must be deleted.
 */
export async function loadGuarantees(
  database: Database,
  trials: Iterable<TrialGuarantee>,
  count: number,
  { seals, sealKey, tell = () => undefined }: LoadParts,
): Promise<void> {
  await database.onWriter(async (runner) => {
    // Indexes that fit into memory are made in a third of the time; a trial that a power cut spoils is made again.
    if (database.engine === "sqlite")
      for (const pragma of ["cache_size = -500000", "synchronous = OFF"])
        await runner.query(`PRAGMA ${pragma}`);
    const bulkSeals = new BulkSeals(seals);
    const load = async (): Promise<void> => {
      const insert = new BulkInsert(database, runner);
      let done = 0;
      const flush = async (): Promise<void> => {
        await runner.query("BEGIN");
        await insert.flush();
        await runner.query("COMMIT");
        tell("guarantees", done, count);
        // SQLite answers synchronously, so nothing else, a Ctrl-C included, would get its turn.
        await nextTurn();
      };
      for (const trial of trials) {
        const rows = rowsOfTrial(trial, sealKey(trial));
        for (const row of rows) insert.add(row);
        for (const row of bulkSeals.rowsFor(trial.id, rows)) insert.add(row);
        done += 1;
        if (done % AT_ONCE === 0) await flush();
      }
      await flush();
      await runner.query("BEGIN");
      await bulkSeals.enterAll(database, runner);
      await runner.query(
        "UPDATE issuer SET next_serial = 1 + coalesce((SELECT max(CAST(substr(g.number, length(issuer.number_prefix) + 1) AS bigint)) " +
          "FROM guarantee g WHERE g.issuer_id = issuer.id), 0)",
      );
      await fillItems(runner, new Date().toISOString());
      await runner.query("COMMIT");
    };
    await withoutIndexes(runner, database.engine, TABLES, load, (made, of) => tell("indexes", made, of));
    // PostgreSQL's autovacuum would do this soon after; SQLite's servers keep no statistics.
    if (database.engine === "postgres") await runner.query("VACUUM (ANALYZE)");
    else await runner.query("PRAGMA wal_checkpoint(TRUNCATE)");
  });
}
