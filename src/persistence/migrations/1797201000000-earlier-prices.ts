import type { MigrationInterface, QueryRunner } from "typeorm";
import { judgeEarlierPrices } from "./judge-earlier-prices";

/** Changes of price that were recorded before they were judged: ledgers tell what they left short. */
export class EarlierPrices1797201000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await judgeEarlierPrices(runner);
  }

  /** What is short stays short: a later change judges anew. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
