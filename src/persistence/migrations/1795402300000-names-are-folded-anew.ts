import type { MigrationInterface, QueryRunner } from "typeorm";
import { foldNames, foldWorksNames } from "./fold-names";

/**
 * Names that are there already are found by what is typed for them today: dashes, waves, variants of characters and
 * abbreviated forms of companies are one.
 */
export class NamesAreFoldedAnew1795402300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await foldWorksNames(runner);
    await foldNames(runner, ({ addressee }) => addressee);
  }

  /** What a name was folded to before, nobody knows any more; a search that folds by less finds less. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
