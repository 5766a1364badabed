import { createHash } from "node:crypto";
import type { SealKey, SealKeys } from "../../src/use-cases/operation/seals";

/** A key of tests: the same for the same id. */
export function sealKey(id: string): SealKey {
  return { id, key: createHash("sha256").update(`seals of tests ${id}`).digest() };
}

/** The seals of test databases: copies of one are sealed with the same key. */
export const SEAL_KEYS: SealKeys = [sealKey("test")];

/** The same as a setting. */
export const SEAL_KEYS_SETTING = sealKeysSetting(SEAL_KEYS);

export function sealKeysSetting(keys: readonly SealKey[]): string {
  return keys.map(({ id, key }) => `${id}:${key.toString("base64")}`).join(",");
}
