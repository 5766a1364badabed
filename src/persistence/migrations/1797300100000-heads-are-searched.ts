import type { MigrationInterface, QueryRunner } from "typeorm";
import { certainAddressee } from "../../domain/obligee/addressee";
import { foldNames } from "./fold-names";

/** Bodies are found by their heads, too, as lists and certificates show them: 八代市長. */
export class HeadsAreSearched1797300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await foldNames(runner, (obligee) => certainAddressee({ ...obligee, parentId: obligee.parent }, null));
  }

  /** The former search finds what it did. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
