"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createReads = createReads;
const promises_1 = require("node:timers/promises");
const calendar_date_1 = require("../domain/values/calendar-date");
const rule_reads_1 = require("./rule.reads");
const chain_verifier_1 = require("./seals/chain-verifier");
const compared_subjects_1 = require("./seals/compared-subjects");
const kept_proofs_1 = require("./seals/kept-proofs");
const kept_texts_1 = require("./seals/kept-texts");
const sealed_rows_1 = require("./seals/sealed-rows");
const access_token_reads_1 = require("./account/access-token.reads");
const amendment_application_reads_1 = require("./amendment-application/amendment-application.reads");
const application_reads_1 = require("./application/application.reads");
const attachment_reads_1 = require("./application/attachment.reads");
const receiving_body_reads_1 = require("./deposit/receiving-body.reads");
const opening_reads_1 = require("./certificate/opening.reads");
const deposit_reads_1 = require("./deposit/deposit.reads");
const change_reads_1 = require("./change/change.reads");
const end_confirmation_reads_1 = require("./guarantee/end-confirmation.reads");
const guarantee_reads_1 = require("./guarantee/guarantee.reads");
const ledger_reads_1 = require("./ledger/ledger.reads");
const mail_reads_1 = require("./notice/mail.reads");
const obligee_reads_1 = require("./obligee/obligee.reads");
const paper_reads_1 = require("./certificate/paper.reads");
const contractor_correction_reads_1 = require("./party/contractor-correction.reads");
const party_reads_1 = require("./party/party.reads");
const premium_table_list_reads_1 = require("./premium/premium-table-list.reads");
const read_session_1 = require("./engine/read-session");
const registration_reads_1 = require("./account/registration.reads");
const seal_reads_1 = require("./operation/seal.reads");
const user_reads_1 = require("./account/user.reads");
const webhook_reads_1 = require("./webhook/webhook.reads");
const works_contract_reads_1 = require("./works-contract/works-contract.reads");
const works_ledger_reads_1 = require("./works-contract/works-ledger.reads");
const works_reads_1 = require("./works-contract/works.reads");
/** Everything that is read, on a connection that cannot write. `proofs`: what this process has verified before. */
function createReads(database, clock, seals, onBroken, proofs = new kept_proofs_1.KeptProofs()) {
    const session = new read_session_1.ReadSession(database);
    const parts = { seals, rows: new sealed_rows_1.SealedRows(database.engine, new kept_texts_1.KeptTexts()) };
    const compared = new compared_subjects_1.ComparedSubjects({ session, seals: seals.ofTheMoment, rows: new sealed_rows_1.SealedRows(database.engine) }, proofs);
    const verifier = new chain_verifier_1.ChainVerifier(session, parts, compared, onBroken);
    const obligees = new obligee_reads_1.StoredObligeeReads(session, verifier);
    const guarantees = new guarantee_reads_1.ScopedGuaranteeReads(session, verifier, obligees, () => (0, calendar_date_1.dayInJapan)(clock()));
    const parties = new party_reads_1.ScopedPartyReads(session, verifier, obligees);
    const users = new user_reads_1.ScopedUserReads(session, verifier, obligees);
    const works = new works_reads_1.ScopedWorksReads(session, verifier, parties);
    const attachments = new attachment_reads_1.ScopedAttachmentReads(session, verifier);
    const applications = new application_reads_1.ScopedApplicationReads(session, verifier, {
        parties,
        guarantees,
        works,
        attachments,
    });
    const amendmentApplications = new amendment_application_reads_1.ScopedAmendmentApplicationReads(session, verifier, {
        parties,
        guarantees,
    });
    return {
        webhooks: new webhook_reads_1.ScopedWebhookReads(session),
        changes: new change_reads_1.ScopedChangeReads(session, { guarantees, applications, amendmentApplications }),
        worksContracts: new works_contract_reads_1.ScopedWorksContractReads(session, verifier, { parties, guarantees }),
        guarantees,
        applications,
        amendmentApplications,
        attachments,
        works,
        worksLedger: new works_ledger_reads_1.SqlWorksLedgerReads(session),
        ledger: new ledger_reads_1.ScopedLedgerReads(session, verifier, { guarantees, obligees, users }, () => (0, calendar_date_1.dayInJapan)(clock())),
        openings: new opening_reads_1.ScopedOpeningReads(session),
        endConfirmations: new end_confirmation_reads_1.ScopedEndConfirmationReads(session, verifier),
        deposits: new deposit_reads_1.ScopedDepositReads(session, verifier),
        receivingBodies: new receiving_body_reads_1.StoredReceivingBodies({
            sql: (write) => session.sql(write),
            relyOnBodies: (bodies) => verifier.verify(bodies.map(({ body }) => body.id), ["PARTY"]),
        }),
        mails: new mail_reads_1.ScopedMailReads(session, verifier, { guarantees, applications }),
        papers: new paper_reads_1.ScopedPaperReads(session, verifier),
        seals: sealReadsOn(database, seals, proofs),
        parties,
        corrections: new contractor_correction_reads_1.ScopedCorrectionReads(session, verifier, parties),
        obligees,
        rules: (0, rule_reads_1.ruleReadsOn)({
            sql: (write) => session.sql(write),
            relyOnParties: (parties) => verifier.verify(parties, ["PARTY"]),
        }),
        accessTokens: new access_token_reads_1.StoredAccessTokenReads(session),
        users,
        registrations: new registration_reads_1.ScopedRegistrationReads(session, verifier, { parties, users }),
        premiumTables: new premium_table_list_reads_1.StoredPremiumTableListReads(session, verifier),
    };
}
/** On a connection for long work. What waits in the process goes before each statement. */
function sealReadsOn(database, seals, proofs) {
    const { engine } = database;
    const session = new read_session_1.ReadSession({
        engine,
        select: async (statement) => {
            await (0, promises_1.setImmediate)();
            return database.selectApart(statement);
        },
    });
    const parts = { seals: seals.ofTheMoment, rows: new sealed_rows_1.SealedRows(engine) };
    return new seal_reads_1.StoredSealReads(session, parts, {
        onVerified: (chain, found) => {
            proofs.keepWhereFree(chain, found);
        },
        onRest: () => database.closeApart(),
    });
}
//# sourceMappingURL=reads.js.map