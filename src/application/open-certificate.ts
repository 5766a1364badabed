import type { Caller } from "../domain/access";
import { AUTH_KEY_LENGTH, parseAuthKey, typedLength, type AuthKey } from "../domain/auth-key";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import { assertMay } from "./forbidden";
import { KeyGuess } from "./key-guess";
import { once } from "./once";
import type { EventType } from "./ports/event-log";
import type { Stores } from "./ports";
import { done, invalidInput, refused, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";

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
  parts: UseCaseParts,
  caller: Caller,
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
    once({ ...parts, stores }, call, () => openInside(stores, parts, caller, number, key)),
  );
}

async function openInside(
  stores: Stores,
  { vault, clock, newId }: UseCaseParts,
  caller: Caller,
  number: GuaranteeNumber,
  key: AuthKey,
): Promise<Opened> {
  const now = clock();
  const record = (type: EventType, guaranteeId: string | null): Promise<void> =>
    stores.events.append({ id: newId("event"), at: now, type, caller, guaranteeId, from: null, to: null });

  const guess = new KeyGuess(stores.guesses, number, caller, now);
  const charged = await guess.charge();
  if (!charged.done) return charged;

  const known = await stores.authKeys.findByNumber(number);
  const isRight = vault.matches(number, key, known?.hash);
  if (known === null || !isRight) {
    await guess.wasWrong();
    await record("OPENING_REFUSED", null);
    return refused({ code: "CERTIFICATE_NOT_FOUND" });
  }

  await guess.refund();
  await stores.openings.record(caller.organisationId, known.guaranteeId, now);
  await record("CERTIFICATE_OPENED", known.guaranteeId);
  return done({ guaranteeId: known.guaranteeId });
}
