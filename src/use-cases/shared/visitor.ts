import type { Fingerprints } from "./fingerprints";

/** Somebody who has not signed in: all that is known is where the request comes from. */
export interface Visitor {
  /** As `clientNetwork` says; stored as a keyed hash only. */
  readonly network: string;
}

/** Where a visitor is, together with what is counted there. */
export function visitorFingerprint(vault: Fingerprints, { network }: Visitor, counted = ""): string {
  return vault.fingerprint(`from:${network}:${counted}`);
}
