import { MOST_BYTES_OF_ORGANISATION } from "../domain/attachment/attachment";
import { randomBytes } from "node:crypto";
import { AuthKeyVault } from "../use-cases/auth-key/auth-key-vault";
import { UploadLinks } from "../use-cases/attachment/upload-links";
import { DocumentLinks } from "../use-cases/document/document-links";
import { PaperPress } from "../use-cases/document/paper-press";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import type { Reads } from "../use-cases/reads";
import type { StorageHealth } from "../use-cases/shared/storage-health";
import type { Secrets } from "../use-cases/operation/secrets";
import { PasswordLinkSecrets } from "../use-cases/account/password-link-secrets";
import { ViewerProofs } from "../use-cases/account/viewer-proof";
import { WebhookVault } from "../use-cases/webhook/webhook-vault";
import { keptPapers } from "../documents/kept-papers";
import { composeMail } from "../mail/compose-mail";
import { createPapers } from "../documents/papers";
import { AUTH_KEY_LENGTH, authKeyFromRandom } from "../domain/auth-key/auth-key";
import { UNNAMED_SERVICE, type ServiceIdentity } from "../domain/values/service-identity";
import type { Yen } from "../domain/values/yen";
import { createTables } from "../documents/tables";
import { rowsOf } from "../reference/table-rows";
import { createReads } from "../persistence/reads";
import { assembleStorage, type StorageChoice } from "./assemble-storage";

export interface Assembled {
  readonly reads: Reads;
  readonly useCaseParts: UseCaseParts;
  readonly storage: StorageHealth;
  close(): Promise<void>;
}

/** Puts all parts together on a database. */
export async function assemble({
  secrets,
  service = UNNAMED_SERVICE,
  fourEyesFrom = null,
  mostAttachmentBytes = MOST_BYTES_OF_ORGANISATION,
  webhookPrivateAddresses = false,
  ...choice
}: StorageChoice & {
  readonly secrets: Secrets;
  readonly service?: ServiceIdentity;
  /** From this amount on a second officer confirms an end; `null`: no end needs one. */
  readonly fourEyesFrom?: Yen | null;
  /** Of one contractor, in applications that are not issued yet. */
  readonly mostAttachmentBytes?: number;
  /** Whether webhooks may be sent into the operator's own network. */
  readonly webhookPrivateAddresses?: boolean;
}): Promise<Assembled> {
  const { sealKeys } = secrets;
  const { parts, storage, seals, proofs, tellOfBroken, close } = await assembleStorage({
    ...choice,
    sealKeys,
  });
  const { unitOfWork, clock } = parts;
  return {
    storage,
    reads: createReads(
      storage.database,
      clock,
      seals,
      async (findings) => {
        tellOfBroken(findings);
        await unitOfWork.run((stores) => stores.seals.mark(findings, clock())).catch(() => undefined);
      },
      proofs,
    ),
    useCaseParts: {
      ...parts,
      vault: new AuthKeyVault(secrets),
      newAuthKey: () => authKeyFromRandom(randomBytes(AUTH_KEY_LENGTH)),
      composeMail,
      press: new PaperPress(createPapers(), keptPapers()),
      links: new DocumentLinks(secrets.pepper),
      uploads: new UploadLinks(secrets.pepper),
      proofs: new ViewerProofs(secrets.pepper),
      passwordLinks: new PasswordLinkSecrets(secrets.pepper),
      webhooks: { vault: new WebhookVault(secrets), allowsPrivate: webhookPrivateAddresses },
      readRows: (text) => rowsOf(text.replace(/^\ufeff/u, "")),
      tables: createTables(),
      service,
      fourEyesFrom,
      mostAttachmentBytes,
    },
    close,
  };
}
