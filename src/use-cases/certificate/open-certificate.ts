import { findingsOnExpectation, type GuaranteeExpectation } from "../../domain/match/guarantee-expectation";
import type { Finding } from "../../domain/values/finding";
import type { AlarmName } from "../../domain/notice/alarm";
import type { Caller } from "../../domain/account/access";
import { AUTH_KEY_LENGTH, parseAuthKey, typedLength, type AuthKey } from "../../domain/auth-key/auth-key";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { GuessBound, GuessClass } from "../../domain/auth-key/guess-limits";
import { assertMay } from "../shared/forbidden";
import { guessClassOf, KeyGuess, type Guesser } from "../auth-key/key-guess";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { tellOfGuesses } from "../auth-key/tell-of-guesses";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";
import { noticeFor, recordOpening, type OpeningNotice } from "./record-opening";

export interface OpenCertificate {
  readonly number: GuaranteeNumber;
  /** As it was typed. */
  readonly key: string;
  /** Whether a guarantee in favour of another body goes into the ledger, too. */
  readonly enterIntoLedger: boolean;
  /** What its own system knows of it; `null`: nothing is compared. */
  readonly expected: GuaranteeExpectation | null;
  readonly idempotencyKey: string | null;
}

export interface OpenedCertificate {
  readonly guaranteeId: string;
  readonly notice: OpeningNotice | null;
}

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
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters" | "alarms" | "afterwards">,
  { caller, visitor }: Guesser,
  command: OpenCertificate,
): Promise<Opened> {
  assertMay(caller, "openCertificate");
  const { number, enterIntoLedger, expected, idempotencyKey } = command;
  const findings = expected === null ? [] : [...findingsOnExpectation("expect", expected)];
  const key = parseAuthKey(command.key);
  if (key === undefined) return invalidInput([notAKey("key", command.key), ...findings]);
  if (findings.length > 0) return invalidInput(findings);
  // What is compared changes nothing: a repeated call may expect something else.
  const input = { number, key, ...(enterIntoLedger && { enterIntoLedger }) };
  const call = { caller, operation: "openCertificate", idempotencyKey, input };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () =>
      openInside(stores, parts, { caller, visitor }, { number, key, enterIntoLedger }),
    ),
  );
}

/** What came in place of a key is never repeated. */
function notAKey(path: string, typed: string): Finding {
  return { path, code: "NOT_A_KEY", limit: AUTH_KEY_LENGTH, actual: typedLength(typed) };
}

interface PresentedPair {
  readonly number: GuaranteeNumber;
  readonly key: AuthKey;
  readonly enterIntoLedger: boolean;
}

async function openInside(
  stores: Stores,
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters" | "alarms" | "afterwards">,
  guesser: Guesser,
  { number, key, enterIntoLedger }: PresentedPair,
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
    await tellOfBounds(stores, parts, { reached, number, guessClass, caller, now });
    return refused({ code: "CERTIFICATE_NOT_FOUND" });
  }

  // Only now: for a wrong key it would take longer than for an unknown number.
  await stores.guarantees.verify(known.guaranteeId);
  await guess.wasRight();
  const notice = noticeFor(guessClass);
  await recordOpening(stores, parts, caller, {
    ...known,
    isEntered: notice === null || enterIntoLedger,
    at: now,
  });
  return done({ guaranteeId: known.guaranteeId, notice });
}

interface ReachedBounds {
  readonly reached: readonly GuessBound[];
  readonly number: GuaranteeNumber;
  readonly guessClass: GuessClass;
  readonly caller: Caller;
  readonly now: Date;
}

/** Last in the unit of work, and the same for every number: whether somebody has it is looked up later. */
async function tellOfBounds(
  stores: Stores,
  parts: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId" | "letters" | "alarms" | "afterwards">,
  { reached, number, guessClass, caller: { organisationId }, now }: ReachedBounds,
): Promise<void> {
  if (reached.includes("NUMBER")) {
    await stores.guessNotices.add({ number, guessClass, organisationId, at: now });
    parts.afterwards("tell of guesses", () => tellOfGuesses(parts));
  }
  for (const bound of reached) {
    const name = ALARMS_OF_BOUNDS[bound];
    const subject = bound === "ORGANISATION" ? organisationId : "everyone";
    if (name) await parts.alarms.raiseWith(stores, { name, subject });
  }
}

const ALARMS_OF_BOUNDS: Readonly<Partial<Record<GuessBound, AlarmName>>> = {
  ORGANISATION: "GUESSES_USED_UP",
  SLOW: "GUESSES_SLOWED",
  EVERYONE: "GUESSES_STOPPED",
};
