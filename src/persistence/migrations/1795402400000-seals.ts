import type { MigrationInterface, QueryRunner } from "typeorm";
import { hash, id, index, instant, integer, table, text, valueName } from "./table";

const keyId = { type: "varchar", length: "20" };

const TABLES = [
  table(
    "seal",
    {
      table_name: { ...valueName, isPrimary: true },
      row_id: { ...id, isPrimary: true },
      chain: id,
      key_id: keyId,
      version: integer,
      position: { ...integer, isNullable: true },
      link: { ...hash, isNullable: true },
      seal: hash,
    },
    [index("seal_in_chain", ["chain", "position"], true)],
  ),
  table(
    "seal_head",
    {
      chain: { ...id, isPrimary: true },
      key_id: keyId,
      event_count: integer,
      last_link: { ...hash, isNullable: true },
      entries: text,
      seal: hash,
    },
    [],
  ),
  table("seal_register", {
    page: { type: "varchar", length: "4", isPrimary: true },
    key_id: keyId,
    entries: text,
    keys: { type: "varchar", length: "400" },
    seal: hash,
  }),
  table("broken_chain", { chain: { ...id, isPrimary: true }, found_at: instant, finding: text }),
];

/** The tables of seals. The first start makes the seals, because the key is not in the database. */
export class Seals1795402400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const created of TABLES) await runner.createTable(created);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const dropped of [...TABLES].reverse()) await runner.dropTable(dropped);
  }
}
