import type { StorageTrouble } from "./storage-unavailable";

/** What is known of the storage; asking is cheap, and may be repeated at any rate. */
export interface StorageHealth {
  /** Why nothing can be read just now; `null`: reads are answered. */
  readTrouble(): Promise<StorageTrouble | null>;
  /** Why nothing can be written just now; `null`: writes are kept. */
  writeTrouble(): Promise<StorageTrouble | null>;
}
