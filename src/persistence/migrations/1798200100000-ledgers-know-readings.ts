import type { MigrationInterface, QueryRunner } from "typeorm";
import { fillSearchTexts, keepLedger, leaveLedger } from "./ledger-copies";

/** Ledgers are searched by how contractors and departments are called now, and by how that is read. */
export class LedgersKnowReadings1798200100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveLedger(runner);
    await keepLedger(runner);
    await fillSearchTexts(runner);
  }

  /** The former search finds what it did. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
