"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assemble = assemble;
const attachment_1 = require("../domain/application/attachment");
const node_crypto_1 = require("node:crypto");
const auth_key_vault_1 = require("../use-cases/auth-key/auth-key-vault");
const upload_links_1 = require("../use-cases/application/upload-links");
const document_links_1 = require("../use-cases/document/document-links");
const paper_press_1 = require("../use-cases/document/paper-press");
const password_link_secrets_1 = require("../use-cases/account/password-link-secrets");
const viewer_proof_1 = require("../use-cases/account/viewer-proof");
const webhook_vault_1 = require("../use-cases/webhook/webhook-vault");
const kept_papers_1 = require("../documents/kept-papers");
const compose_mail_1 = require("../mail/compose-mail");
const papers_1 = require("../documents/papers");
const auth_key_1 = require("../domain/auth-key/auth-key");
const service_identity_1 = require("../domain/values/service-identity");
const tables_1 = require("../documents/tables");
const table_rows_1 = require("../reference/table-rows");
const reads_1 = require("../persistence/reads");
const assemble_storage_1 = require("./assemble-storage");
/** Puts all parts together on a database. */
async function assemble({ secrets, service = service_identity_1.UNNAMED_SERVICE, fourEyesFrom = null, mostAttachmentBytes = attachment_1.MOST_BYTES_OF_CONTRACTOR, webhookPrivateAddresses = false, ...choice }) {
    const { sealKeys } = secrets;
    const { parts, storage, seals, proofs, tellOfBroken, close } = await (0, assemble_storage_1.assembleStorage)({
        ...choice,
        sealKeys,
    });
    const { unitOfWork, clock } = parts;
    return {
        storage,
        reads: (0, reads_1.createReads)(storage.database, clock, seals, async (findings) => {
            tellOfBroken(findings);
            await unitOfWork.run((stores) => stores.seals.mark(findings, clock())).catch(() => undefined);
        }, proofs),
        useCaseParts: {
            ...parts,
            vault: new auth_key_vault_1.AuthKeyVault(secrets),
            newAuthKey: () => (0, auth_key_1.authKeyFromRandom)((0, node_crypto_1.randomBytes)(auth_key_1.AUTH_KEY_LENGTH)),
            composeMail: compose_mail_1.composeMail,
            press: new paper_press_1.PaperPress((0, papers_1.createPapers)(), (0, kept_papers_1.keptPapers)()),
            links: new document_links_1.DocumentLinks(secrets.pepper),
            uploads: new upload_links_1.UploadLinks(secrets.pepper),
            proofs: new viewer_proof_1.ViewerProofs(secrets.pepper),
            passwordLinks: new password_link_secrets_1.PasswordLinkSecrets(secrets.pepper),
            webhooks: { vault: new webhook_vault_1.WebhookVault(secrets), allowsPrivate: webhookPrivateAddresses },
            readRows: (text) => (0, table_rows_1.rowsOf)(text.replace(/^\ufeff/u, "")),
            tables: (0, tables_1.createTables)(),
            service,
            fourEyesFrom,
            mostAttachmentBytes,
        },
        close,
    };
}
//# sourceMappingURL=assemble.js.map