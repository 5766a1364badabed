import { randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { AuthKeyVault, type VaultSecrets } from "../application/auth-key-vault";
import { DocumentLinks } from "../application/document-links";
import { PaperPress } from "../application/paper-press";
import { PasswordHasher } from "../application/password-hasher";
import type { Clock } from "../application/ports";
import type { Reads } from "../application/ports/reads";
import type { UseCaseParts } from "../application/use-case";
import { ViewerProofs } from "../application/viewer-proof";
import { createPapers } from "../documents/papers";
import { AUTH_KEY_LENGTH, authKeyFromRandom } from "../domain/auth-key";
import { createTables } from "../documents/tables";
import { letters } from "../mail/letters";
import { openDatabase } from "../persistence/data-source";
import { createReads } from "../persistence/reads";
import { createUnitOfWork } from "../persistence/unit-of-work";

export interface Assembled {
  readonly reads: Reads;
  readonly useCases: UseCaseParts;
  close(): Promise<void>;
}

/** Puts the parts together on a database: the real clock, the real random numbers, the real engine. */
export async function assemble({
  databaseUrl,
  secrets,
  onStatement,
  clock = () => new Date(),
}: {
  databaseUrl: string;
  secrets: VaultSecrets;
  onStatement?: (statement: string) => void;
  clock?: Clock;
}): Promise<Assembled> {
  const database = await openDatabase({ url: databaseUrl, ...(onStatement && { onStatement }) });
  return {
    reads: createReads(database, clock),
    useCases: {
      unitOfWork: createUnitOfWork(database),
      vault: new AuthKeyVault(secrets),
      clock,
      newId: (concept) => `${concept}_${uuidv7()}`,
      newAuthKey: () => authKeyFromRandom(randomBytes(AUTH_KEY_LENGTH)),
      passwords: new PasswordHasher(),
      letters,
      press: new PaperPress(createPapers()),
      links: new DocumentLinks(secrets.pepper),
      proofs: new ViewerProofs(secrets.pepper),
      tables: createTables(),
    },
    close: () => database.close(),
  };
}
