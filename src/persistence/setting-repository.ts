import type { SettingName, SettingStore } from "../application/ports";
import { SettingRow } from "./rows/setting.row";
import type { Session } from "./session";

export class SettingRepository implements SettingStore {
  constructor(private readonly session: Session) {}

  async get(name: SettingName): Promise<string | null> {
    const row = await this.session.manager.findOneBy(SettingRow, { name });
    return row?.value ?? null;
  }

  async set(name: SettingName, value: string): Promise<void> {
    await this.session.manager.upsert(SettingRow, { name, value }, ["name"]);
  }
}
