import { setImmediate as othersTurn } from "node:timers/promises";
import type { Clock } from "../use-cases/shared/clock";
import type { Seals } from "../use-cases/operation/seals";
import type { Reads } from "../use-cases/reads";
import { dayInJapan } from "../domain/values/calendar-date";
import type { Database } from "./engine/database";
import { ruleReadsOn } from "./rule.reads";
import { ChainVerifier, type OnBroken } from "./seals/chain-verifier";
import { ComparedSubjects } from "./seals/compared-subjects";
import { KeptProofs } from "./seals/kept-proofs";
import { KeptTexts } from "./seals/kept-texts";
import { SealedRows } from "./seals/sealed-rows";
import { StoredAccessTokenReads } from "./account/access-token.reads";
import { ScopedAmendmentApplicationReads } from "./amendment-application/amendment-application.reads";
import { ScopedApplicationReads } from "./application/application.reads";
import { ScopedApplicationAttachmentReads } from "./application/application-attachment.reads";
import { ScopedLedgerAttachmentReads } from "./ledger/ledger-attachment.reads";
import { ScopedGuaranteeAttachmentReads } from "./guarantee/guarantee-attachment.reads";
import { StoredReceivingBodies } from "./deposit/receiving-body.reads";
import { ScopedOpeningReads } from "./certificate/opening.reads";
import { ScopedDepositReads } from "./deposit/deposit.reads";
import { ScopedChangeReads } from "./change/change.reads";
import { ScopedEndConfirmationReads } from "./guarantee/end-confirmation.reads";
import { ScopedGuaranteeReads } from "./guarantee/guarantee.reads";
import { ScopedLedgerReads } from "./ledger/ledger.reads";
import { ScopedMailReads } from "./notice/mail.reads";
import { StoredObligeeReads } from "./obligee/obligee.reads";
import { ScopedPaperReads } from "./certificate/paper.reads";
import { ScopedCorrectionReads } from "./party/contractor-correction.reads";
import { ScopedPartyReads } from "./party/party.reads";
import { StoredPremiumTableListReads } from "./premium/premium-table-list.reads";
import { ReadSession } from "./engine/read-session";
import { ScopedRegistrationReads } from "./account/registration.reads";
import { StoredSealReads } from "./operation/seal.reads";
import { ScopedUserReads } from "./account/user.reads";
import { ScopedWebhookReads } from "./webhook/webhook.reads";
import { ScopedWorksContractReads } from "./works-contract/works-contract.reads";
import { SqlWorksLedgerReads } from "./works-contract/works-ledger.reads";
import { ScopedWorksReads } from "./works-contract/works.reads";

/** Everything that is read, on a connection that cannot write. `proofs`: what this process has verified before. */
export function createReads(
  database: Database,
  clock: Clock,
  seals: Seals,
  onBroken: OnBroken,
  proofs = new KeptProofs(),
): Reads {
  const session = new ReadSession(database);
  const parts = { seals, rows: new SealedRows(database.engine, new KeptTexts()) };
  const compared = new ComparedSubjects(
    { session, seals: seals.ofTheMoment, rows: new SealedRows(database.engine) },
    proofs,
  );
  const verifier = new ChainVerifier(session, parts, compared, onBroken);
  const obligees = new StoredObligeeReads(session, verifier);
  const guaranteeAttachments = new ScopedGuaranteeAttachmentReads(session, verifier);
  const ofGuarantees = { obligees, attachments: guaranteeAttachments };
  const guarantees = new ScopedGuaranteeReads(session, verifier, ofGuarantees, () => dayInJapan(clock()));
  const parties = new ScopedPartyReads(session, verifier, obligees);
  const users = new ScopedUserReads(session, verifier, obligees);
  const works = new ScopedWorksReads(session, verifier, parties);
  const attachments = new ScopedApplicationAttachmentReads(session, verifier);
  const ledgerAttachments = new ScopedLedgerAttachmentReads(session, verifier);
  const applications = new ScopedApplicationReads(session, verifier, {
    parties,
    guarantees,
    works,
    attachments,
  });
  const amendmentApplications = new ScopedAmendmentApplicationReads(session, verifier, {
    parties,
    guarantees,
  });
  return {
    webhooks: new ScopedWebhookReads(session),
    changes: new ScopedChangeReads(session, { guarantees, applications, amendmentApplications }),
    worksContracts: new ScopedWorksContractReads(session, verifier, { parties, guarantees }),
    guarantees,
    applications,
    amendmentApplications,
    attachments,
    ledgerAttachments,
    guaranteeAttachments,
    works,
    worksLedger: new SqlWorksLedgerReads(session),
    ledger: new ScopedLedgerReads(
      session,
      verifier,
      { guarantees, obligees, users, attachments: ledgerAttachments },
      () => dayInJapan(clock()),
    ),
    openings: new ScopedOpeningReads(session),
    endConfirmations: new ScopedEndConfirmationReads(session, verifier),
    deposits: new ScopedDepositReads(session, verifier),
    receivingBodies: new StoredReceivingBodies({
      sql: (write) => session.sql(write),
      relyOnBodies: (bodies) =>
        verifier.verify(
          bodies.map(({ body }) => body.id),
          ["PARTY"],
        ),
    }),
    mails: new ScopedMailReads(session, verifier, { guarantees, applications }),
    papers: new ScopedPaperReads(session, verifier),
    seals: sealReadsOn(database, seals, proofs),
    parties,
    corrections: new ScopedCorrectionReads(session, verifier, parties),
    obligees,
    rules: ruleReadsOn({
      sql: (write) => session.sql(write),
      relyOnParties: (parties) => verifier.verify(parties, ["PARTY"]),
    }),
    accessTokens: new StoredAccessTokenReads(session),
    users,
    registrations: new ScopedRegistrationReads(session, verifier, { parties, users }),
    premiumTables: new StoredPremiumTableListReads(session, verifier),
  };
}

/** On a connection for long work. What waits in the process goes before each statement. */
function sealReadsOn(database: Database, seals: Seals, proofs: KeptProofs): StoredSealReads {
  const { engine } = database;
  const session = new ReadSession({
    engine,
    select: async (statement) => {
      await othersTurn();
      return database.selectApart(statement);
    },
  });
  const parts = { seals: seals.ofTheMoment, rows: new SealedRows(engine) };
  return new StoredSealReads(session, parts, {
    onVerified: (chain, found, register) => {
      proofs.keepSwept(chain, found, register);
    },
    topsToRead: () => proofs.topsToRead,
    onBroken: (chain) => {
      proofs.forget(chain);
    },
    onRest: () => database.closeApart(),
  });
}
