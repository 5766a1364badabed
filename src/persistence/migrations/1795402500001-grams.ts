import type { MigrationInterface, QueryRunner } from "typeorm";
import { createGramIndex, dropGramIndex } from "./gram-index";

/** A search that finds little reads little. */
export class Grams1795402500001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createGramIndex(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropGramIndex(runner);
  }
}
