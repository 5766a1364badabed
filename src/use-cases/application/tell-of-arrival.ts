import { tellIssuer } from "../notice/tell-issuer";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { applicationFacts, tellApplicant, type ToldOf } from "./tell-applicant";

/** Tells contractor and issuer, each in a mail of its own, that an application arrived. */
export async function tellOfArrival(
  stores: Pick<Stores, "outbox" | "parties" | "mailChoices">,
  parts: Pick<UseCaseParts, "newId" | "letters">,
  application: ToldOf,
  at: Date,
): Promise<void> {
  const facts = await applicationFacts(stores, application);
  if (facts === null) return;
  const type = "NOTICE_OF_APPLICATION";
  const { letters } = parts;
  await tellApplicant(stores, parts, application, {
    type,
    facts,
    letter: (told) => letters.noticeOfApplication(told),
    at,
  });
  await tellIssuer(stores, parts, {
    issuerId: application.issuerId,
    guaranteeId: null,
    applicationId: application.id,
    type,
    letter: () => letters.applicationToIssuer(facts),
    at,
  });
}
