import type { AuthKeyVault } from "./auth-key-vault";
import type { Letters } from "./letters";
import type { PasswordHasher } from "./password-hasher";
import type { Clock, NewAuthKey, NewId, UnitOfWork } from "./ports";

/** What every use case is given. */
export interface UseCaseParts {
  readonly unitOfWork: UnitOfWork;
  readonly vault: AuthKeyVault;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly newAuthKey: NewAuthKey;
  readonly passwords: PasswordHasher;
  /** The words of the mails. */
  readonly letters: Letters;
}
