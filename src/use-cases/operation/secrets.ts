import type { VaultSecrets } from "../auth-key/auth-key-vault";
import type { SealKeys } from "./seals";

/** Everything that must lie outside the database. */
export interface Secrets extends VaultSecrets {
  readonly sealKeys: SealKeys;
}
