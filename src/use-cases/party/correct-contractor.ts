import type { Caller } from "../../domain/account/access";
import { secondsUntilNextDayInJapan } from "../../domain/auth-key/guess-limits";
import {
  areSameFacts,
  corrected,
  CORRECTIONS_A_DAY,
  findingsOnCorrection,
  type CompanyCorrection,
} from "../../domain/party/company";
import { dayInJapan } from "../../domain/values/calendar-date";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { recordCorrection } from "./record-correction";

export interface CorrectContractor {
  readonly correction: CompanyCorrection;
  readonly idempotencyKey: string | null;
}

type Corrected = Outcome<
  { contractorId: string; correctionId: string },
  "INVALID_INPUT" | "TOO_MANY_CORRECTIONS" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * 登録事項の変更: a contractor corrects what it states of itself, from now on. What it stated until then is kept; papers that
 * exist stay as they are.
 */
export async function correctContractor(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { correction, idempotencyKey }: CorrectContractor,
): Promise<Corrected> {
  assertMay(caller, "correctContractor");
  const call = { caller, operation: "correctContractor", idempotencyKey, input: correction };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => correctInside(stores, parts, caller, correction)),
  );
}

async function correctInside(
  stores: Stores,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  caller: Caller,
  correction: CompanyCorrection,
): Promise<Corrected> {
  const findings = findingsOnCorrection(correction);
  if (findings.length > 0) return invalidInput(findings);
  const held = await stores.parties.holdContractor(caller.organisationId);
  if (!held) throw new Error("a contractor's access names a contractor that does not exist");
  const after = corrected(held, correction);
  if (areSameFacts(held, after)) return invalidInput(unchanged(correction));

  const at = clock();
  const subject = { DAY: `correction:${held.id}:${dayInJapan(at)}` };
  const { DAY: count = 0 } = await stores.guesses.charge(subject, at);
  if (count > CORRECTIONS_A_DAY) {
    await stores.guesses.refund(subject);
    const retryAfterSeconds = secondsUntilNextDayInJapan(at);
    return refused({ code: "TOO_MANY_CORRECTIONS", limit: CORRECTIONS_A_DAY, retryAfterSeconds });
  }
  const correctionId = await recordCorrection(stores, { newId }, caller, { held, after }, at);
  return done({ contractorId: held.id, correctionId });
}

/** Each place that was named, or the whole where none was. */
function unchanged(correction: CompanyCorrection) {
  const named = Object.keys(correction);
  const places = named.length === 0 ? ["address"] : named;
  return places.map((path) => ({ path, code: "UNCHANGED" as const }));
}
