import type { AlarmName } from "../../domain/notice/alarm";
import type { Caller } from "../../domain/account/access";
import { AUTH_KEY_LENGTH, parseAuthKey, typedLength, type AuthKey } from "../../domain/auth-key/auth-key";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { GuessBound, GuessClass } from "../../domain/auth-key/guess-limits";
import { recordHandOverByOpening } from "../deposit/record-hand-over-by-opening";
import { assertMay } from "../shared/forbidden";
import { guessClassOf, KeyGuess, type Guesser } from "../auth-key/key-guess";
import { once } from "../shared/once";
import type { EventType } from "../shared/event-log";
import type { Stores } from "../stores";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { tellOfGuesses } from "../auth-key/tell-of-guesses";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface OpenCertificate {
  readonly number: GuaranteeNumber;
  /** As it was typed. */
  readonly key: string;
  readonly idempotencyKey: string | null;
}

type Opened = Outcome<
  { guaranteeId: string },
  "INVALID_INPUT" | "CERTIFICATE_NOT_FOUND" | "TOO_MANY_GUESSES" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * Opens a certificate with number and key; from then on the obligee sees the guarantee without the key.
 * A wrong key and an unknown number get the same answer after the same work. What cannot be a key is told as
 * such and counts as no guess.
 */
export async function openCertificate(
  parts: Pick<
    UseCaseParts,
    | "unitOfWork"
    | "vault"
    | "clock"
    | "newId"
    | "letters"
    | "alarms"
    | "afterwards"
    | "isHoliday"
    | "publishedHandOverRules"
  >,
  { caller, visitor }: Guesser,
  command: OpenCertificate,
): Promise<Opened> {
  assertMay(caller, "openCertificate");
  const key = parseAuthKey(command.key);
  if (key === undefined)
    return invalidInput([
      { path: "key", code: "NOT_A_KEY", limit: AUTH_KEY_LENGTH, actual: typedLength(command.key) },
    ]);
  const { number, idempotencyKey } = command;
  const call = { caller, operation: "openCertificate", idempotencyKey, input: { number, key } };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => openInside(stores, parts, { caller, visitor }, { number, key })),
  );
}

async function openInside(
  stores: Stores,
  parts: Pick<
    UseCaseParts,
    | "unitOfWork"
    | "vault"
    | "clock"
    | "newId"
    | "letters"
    | "alarms"
    | "afterwards"
    | "isHoliday"
    | "publishedHandOverRules"
  >,
  guesser: Guesser,
  { number, key }: { readonly number: GuaranteeNumber; readonly key: AuthKey },
): Promise<Opened> {
  const { vault, clock, newId } = parts;
  const { caller } = guesser;
  const now = clock();
  const record = (type: EventType, guaranteeId: string | null): Promise<void> =>
    recordEvent(stores, { newId }, caller, { at: now, type, guaranteeId });

  const guessClass = await guessClassOf(stores, caller, number);
  const guess = new KeyGuess({ guesses: stores.guesses, vault, now }, number, guesser, guessClass);
  const taken = await guess.take();
  if (!taken.done) return taken;

  const known = await stores.authKeys.findByNumber(number);
  const isRight = vault.matches(number, key, known?.hash);
  if (known === null || !isRight) {
    const reached = await guess.wasWrong();
    await record("OPENING_REFUSED", null);
    await tellOfBounds(stores, parts, { reached, number, guessClass, caller, now });
    return refused({ code: "CERTIFICATE_NOT_FOUND" });
  }

  // Only now: for a wrong key it would take longer than for an unknown number.
  await stores.guarantees.verify(known.guaranteeId);
  await guess.wasRight();
  await recordHandOverByOpening(stores, parts, caller, known, now);
  await stores.openings.record(caller.organisationId, known.guaranteeId, now);
  await record("CERTIFICATE_OPENED", known.guaranteeId);
  return done({ guaranteeId: known.guaranteeId });
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
  parts: Pick<
    UseCaseParts,
    | "unitOfWork"
    | "clock"
    | "newId"
    | "letters"
    | "alarms"
    | "afterwards"
    | "isHoliday"
    | "publishedHandOverRules"
  >,
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
