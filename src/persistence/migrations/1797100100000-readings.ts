import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

const READING = { reading: "text" };
const SORTED = { ...READING, reading_order: "text" };

/** 読みがな of bodies and companies, and of those that ask for a registration. */
export class Readings1797100100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "obligee", SORTED);
    await addColumns(runner, "contractor", SORTED);
    await addColumns(runner, "registration", READING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "registration", Object.keys(READING));
    await dropColumns(runner, "contractor", Object.keys(SORTED));
    await dropColumns(runner, "obligee", Object.keys(SORTED));
  }
}
