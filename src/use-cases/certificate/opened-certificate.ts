import type { OpeningNotice } from "./record-opening";

/** What the right key has opened. */
export interface OpenedCertificate {
  readonly guaranteeId: string;
  readonly notice: OpeningNotice | null;
  /** The key that has opened it, where nothing was entered. `null`: the ledger shows it. */
  readonly authKeyId: string | null;
}
