import { handOverRulesOn, type HandOverRulesInForce } from "../../domain/deposit/hand-over-rules";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { UseCaseParts } from "../use-case-parts";
import type { ReceivingBodies, ReceivingOrganisation } from "../deposit/ports";

/** Whom a guarantee is handed to, and what that says of hand-overs. */
export interface ReceivingBody {
  readonly organisations: readonly ReceivingOrganisation[];
  readonly inForce: HandOverRulesInForce;
}

/** The obligee in whose favour a guarantee is with the body that it belongs to, as it is at an instant. */
export async function receivingBody(
  { receivingBodies }: { readonly receivingBodies: ReceivingBodies },
  { publishedHandOverRules }: Pick<UseCaseParts, "publishedHandOverRules">,
  obligeeId: string,
  at: Date,
): Promise<ReceivingBody> {
  const organisations = await receivingBodies.ofObligee(obligeeId, at);
  const published =
    organisations.map((each) => publishedHandOverRules(each)).find((rules) => rules !== null) ?? null;
  const recorded = organisations.map((organisation) => organisation.recorded);
  return { organisations, inForce: handOverRulesOn(dayInJapan(at), recorded, published) };
}
