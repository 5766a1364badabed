import { INITIAL_PASSWORD_MILLISECONDS } from "../../domain/account/initial-password-lifetime";
import type { HandlingBranch } from "../../domain/party/parties";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { StoredRegistration } from "./ports";

/** What was decided, and on whom. */
export type DecidedRegistration =
  | { readonly isAccepted: true; readonly contractorId: string; readonly loginId: string }
  | { readonly isAccepted: false; readonly reason: string };

export interface RegistrationToTell {
  readonly registration: StoredRegistration;
  /** 取扱店: the branch that handles from now on. */
  readonly branch: HandlingBranch;
  readonly decided: DecidedRegistration;
}

const DAY_MILLISECONDS = 24 * 60 * 60_000;

/**
 * Queues the mail that tells who asked for a registration what was decided, in the unit of work that decides it. The initial
 * password is not in it: the officer hands it over another way.
 */
export async function tellOfRegistration(
  { outbox, parties }: Pick<Stores, "outbox" | "parties">,
  { letters, newId }: Pick<UseCaseParts, "letters" | "newId">,
  { registration, branch, decided }: RegistrationToTell,
  at: Date,
): Promise<void> {
  const { issuerId, companyName, contactName, contactEmail } = registration;
  const issuer = await parties.issuer(issuerId);
  if (!issuer) throw new Error("a registration was asked of an issuer that does not exist");
  const facts = {
    companyName,
    contactName,
    issuerName: issuer.name,
    branch: { name: branch.name, telephone: branch.telephone },
  };
  const letter = decided.isAccepted
    ? letters.noticeOfRegistration(facts, {
        isAccepted: true,
        loginId: decided.loginId,
        days: INITIAL_PASSWORD_MILLISECONDS / DAY_MILLISECONDS,
      })
    : letters.noticeOfRegistration(facts, decided);
  await outbox.add({
    id: newId("mail"),
    type: "NOTICE_OF_REGISTRATION",
    guaranteeId: null,
    applicationId: null,
    contractorId: decided.isAccepted ? decided.contractorId : null,
    issuerId,
    recipient: contactEmail,
    ...letter,
    createdAt: at,
    originalId: null,
  });
}
