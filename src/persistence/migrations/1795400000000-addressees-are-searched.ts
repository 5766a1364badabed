import type { MigrationInterface, QueryRunner } from "typeorm";
import { foldNames } from "./fold-names";

/**
 * Searches find obligees by the 宛名 that lists and certificates show. All names are folded anew, since stored
 * ones were folded by fewer rules.
 */
export class AddresseesAreSearched1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await foldNames(runner, ({ addressee }) => addressee);
  }

  async down(runner: QueryRunner): Promise<void> {
    await foldNames(runner, () => null);
  }
}
