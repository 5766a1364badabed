import type { GuaranteeExpectation } from "../../domain/match/guarantee-expectation";
import { recordHandOversByOpening } from "../deposit/record-hand-overs-by-opening";
import { assertMay } from "../shared/forbidden";
import type { Guesser } from "../auth-key/guess-counts";
import { guessClassOf, KeyGuess } from "../auth-key/key-guess";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";
import { onlyStillOpen } from "./only-still-open";
import type { OpenedCertificate } from "./opened-certificate";
import { readPair, type PresentedPair } from "./presented-pair";
import { noticeFor, recordOpening } from "./record-opening";
import { tellOfBounds, type TellingParts } from "./tell-of-bounds";

export interface OpenCertificate {
  /** As they were typed. */
  readonly number: string;
  readonly key: string;
  /** Whether a guarantee in favour of another body goes into the ledger, too. */
  readonly enterIntoLedger: boolean;
  /** What its own system knows of it; `null`: nothing is compared. */
  readonly expected: GuaranteeExpectation | null;
  readonly idempotencyKey: string | null;
}

export type OpeningParts = TellingParts &
  Pick<UseCaseParts, "vault" | "isHoliday" | "publishedHandOverRules">;

type Opened = Outcome<
  OpenedCertificate,
  "INVALID_INPUT" | "CERTIFICATE_NOT_FOUND" | "TOO_MANY_GUESSES" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * Opens a certificate with number and key. From then on the body sees the guarantee without the key, if it is in its favour
 * or was entered on purpose; else for this once. A wrong key and an unknown number get the same answer after the same work.
 * What cannot be a key is told as such and counts as no guess.
 */
export async function openCertificate(
  parts: OpeningParts,
  { caller, visitor }: Guesser,
  command: OpenCertificate,
): Promise<Opened> {
  assertMay(caller, "openCertificate");
  const { enterIntoLedger, idempotencyKey } = command;
  const read = readPair(command);
  if (read.pair === null) return invalidInput(read.findings);
  const { number, key } = read.pair;
  // What is compared changes nothing: a repeated call may expect something else.
  const input = { number, key, ...(enterIntoLedger && { enterIntoLedger }) };
  const call = { caller, operation: "openCertificate", idempotencyKey, input };
  return parts.unitOfWork.run(async (stores) => {
    const opened = await once({ ...parts, stores }, call, () =>
      openInside(stores, parts, { caller, visitor }, { number, key, enterIntoLedger }),
    );
    if (idempotencyKey === null) return opened;
    const [still = opened] = await onlyStillOpen<Opened>(stores, [opened]);
    return still;
  });
}

async function openInside(
  stores: Stores,
  parts: OpeningParts,
  guesser: Guesser,
  { number, key, enterIntoLedger }: PresentedPair & Pick<OpenCertificate, "enterIntoLedger">,
): Promise<Opened> {
  const { vault, clock } = parts;
  const { caller } = guesser;
  const now = clock();

  const guessClass = await guessClassOf(stores, caller, number);
  const guess = new KeyGuess({ guesses: stores.guesses, vault, now }, number, guesser, guessClass);
  const taken = await guess.take();
  if (!taken.done) return taken;

  const known = await stores.authKeys.findByNumber(number);
  const isRight = vault.matches(number, key, known?.hash);
  if (known === null || !isRight) {
    const reached = await guess.wasWrong();
    await recordEvent(stores, parts, caller, { at: now, type: "OPENING_REFUSED" });
    const { organisationId } = caller;
    await tellOfBounds(stores, parts, { reached, at: { number, guessClass }, organisationId, now });
    return refused({ code: "CERTIFICATE_NOT_FOUND" });
  }

  // Only now: for a wrong key it would take longer than for an unknown number.
  const { status, obligeeId } = known;
  const isReceived =
    status === "ISSUED" && (await stores.obligees.areOneBody(caller.organisationId, obligeeId));
  // Another opening, or the contractor, may be quicker.
  const held = isReceived ? await stores.guarantees.holdIssued([known.guaranteeId]) : [];
  await stores.guarantees.verify([known.guaranteeId]);
  await guess.wasRight();
  const notice = noticeFor(guessClass);
  await recordHandOversByOpening(stores, parts, caller, held, now);
  const isEntered = notice === null || enterIntoLedger;
  await recordOpening(stores, parts, caller, { ...known, isEntered, at: now });
  const { guaranteeId, authKeyId } = known;
  return done({ guaranteeId, notice, authKeyId: isEntered ? null : authKeyId });
}
