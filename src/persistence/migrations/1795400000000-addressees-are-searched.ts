import type { MigrationInterface, QueryRunner } from "typeorm";
import { foldNames } from "./fold-names";

/**
 * Obligees are found by what lists and certificates show of them: the 宛名, where one has it. And all names are folded
 * anew, for those that were stored before were folded by less.
 */
export class AddresseesAreSearched1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await foldNames(runner, ({ addressee }) => addressee);
  }

  async down(runner: QueryRunner): Promise<void> {
    await foldNames(runner, () => null);
  }
}
