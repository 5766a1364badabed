import type { Alarms } from "./alarms";
import type { AuthKeyVault } from "./auth-key-vault";
import type { DocumentLinks } from "./document-links";
import type { ClockWatch } from "./ports/clock-watch";
import type { Letters } from "./ports/letters";
import type { PaperPress } from "./paper-press";
import type { PasswordHasher } from "./password-hasher";
import type { Clock, NewAuthKey, NewId, UnitOfWork } from "./ports";
import type { ViewerProofs } from "./viewer-proof";
import type { Tables } from "./ports/tables";

/** What every use case is given. */
export interface UseCaseParts {
  readonly unitOfWork: UnitOfWork;
  readonly vault: AuthKeyVault;
  readonly clock: Clock;
  readonly clockWatch: ClockWatch;
  readonly newId: NewId;
  readonly newAuthKey: NewAuthKey;
  readonly passwords: PasswordHasher;
  /** The words of the mails. */
  readonly letters: Letters;
  /** The papers as PDF. */
  readonly press: PaperPress;
  readonly links: DocumentLinks;
  readonly proofs: ViewerProofs;
  /** The tables as CSV. */
  readonly tables: Tables;
  /** What the operator must know at once. */
  readonly alarms: Alarms;
  /** Does something a little later, once for each kind that waits; nobody waits for it. */
  readonly afterwards: (kind: string, work: () => Promise<void>) => void;
}
