import { randomUUID } from "node:crypto";
import type { SettingName, SettingStore } from "../../use-cases/operation/ports";
import { SettingRow } from "../engine/setting.row";
import type { Transaction } from "../seals/transaction";

/** The size of the trial, more than a unit of work writes: a disk without room for it is full. */
const TRIAL_CHARACTERS = 100_000;

export class SqlSettingStore implements SettingStore {
  constructor(private readonly transaction: Transaction) {}

  async get(name: SettingName): Promise<string | null> {
    const row = await this.transaction.manager.findOneBy(SettingRow, { name });
    return row?.value ?? null;
  }

  async set(name: SettingName, value: string): Promise<void> {
    await this.transaction.manager.upsert(SettingRow, { name, value }, ["name"]);
  }

  async tryWriting(): Promise<void> {
    const name = `trial_${randomUUID().slice(0, 30)}`;
    await this.transaction.manager.insert(SettingRow, { name, value: "x".repeat(TRIAL_CHARACTERS) });
    await this.transaction.manager.delete(SettingRow, { name });
  }
}
