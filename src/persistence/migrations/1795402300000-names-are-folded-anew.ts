import type { MigrationInterface, QueryRunner } from "typeorm";
import { foldNames, foldWorksNames } from "./fold-names";

/**
 * Folds stored names by today's rules: dashes, waves, variants of characters and abbreviated forms of
 * companies are one.
 */
export class NamesAreFoldedAnew1795402300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await foldWorksNames(runner);
    await foldNames(runner, ({ addressee }) => addressee);
  }

  /** The former folded names are lost; the former search, with fewer rules, finds fewer names. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
