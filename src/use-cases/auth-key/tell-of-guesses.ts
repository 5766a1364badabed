import type { GuessNotice } from "./ports";
import { noticeFactsOf } from "../notice/notice-facts";
import type { Stores } from "../stores";
import { tellIssuer } from "../notice/tell-issuer";
import { tellOfKey } from "../notice/tell-contractor";
import { SYSTEM } from "../shared/system";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

type Parts = Pick<UseCaseParts, "unitOfWork" | "alarms" | "letters" | "newId" | "clock">;

const AT_ONCE = 50;

/**
 * Tells contractor, issuer and operator of numbers at which one wrong key followed the other: an event in the guarantee's
 * history, a mail that the issuer can read too, an alarm. Of one guarantee once an hour. A number that nobody has concerns
 * nobody. It runs apart from the guesses: these take as long for a number that there is as for another.
 */
export async function tellOfGuesses(parts: Parts): Promise<void> {
  let told: number;
  do
    told = await parts.unitOfWork.run(async (stores) => {
      const notices = await stores.guessNotices.take(AT_ONCE);
      for (const notice of notices) await tell(stores, parts, notice);
      return notices.length;
    });
  while (told === AT_ONCE);
}

async function tell(
  stores: Stores,
  parts: Parts,
  { number, guessClass, organisationId, at }: GuessNotice,
): Promise<void> {
  const guarantee = await stores.guarantees.takeByNumber(number);
  if (!guarantee) return;
  const guaranteeId = guarantee.id;
  const isNews = await parts.alarms.raiseWith(stores, {
    name: "GUARANTEE_UNDER_ATTACK",
    subject: guaranteeId,
    guaranteeId,
    facts: { guessesOf: guessClass, organisationId },
  });
  if (!isNews) return;
  await recordEvent(stores, parts, SYSTEM, {
    at,
    type: "WRONG_KEYS_TRIED",
    guaranteeId,
    subjectId: organisationId,
  });
  const facts = noticeFactsOf(guarantee);
  const told = { type: "NOTICE_OF_GUESSES", at: parts.clock() } as const;
  const letter = parts.letters.noticeOfGuesses(facts, guessClass);
  await tellOfKey(stores, parts, guarantee, { ...told, letter });
  await tellIssuer(stores, parts, {
    ...told,
    issuerId: guarantee.issuerId,
    guaranteeId,
    applicationId: null,
    letter: () => {
      const isContractorTold = guarantee.recipient !== null && guarantee.delivery === "ELECTRONIC";
      return parts.letters.guessesToIssuer(facts, guessClass, isContractorTold);
    },
  });
}
