import type { AuthKey } from "../../domain/auth-key/auth-key";
import type { KeyNotice } from "../../domain/auth-key/key-notice";
import { handOverInstructions } from "../../domain/deposit/hand-over-instructions";
import { routeOf } from "../../domain/deposit/hand-over-rules";
import { composeSubject } from "../../domain/deposit/subject-template";
import { certificateStanding } from "../../domain/guarantee/certificate-standing";
import { contractorLines } from "../../domain/party/contractor-on-paper";
import { dayInJapan } from "../../domain/values/calendar-date";
import { receivingBody } from "../notice/receiving-body";
import type { Reads } from "../reads";
import type { UseCaseParts } from "../use-case-parts";
import type { PaperFacts } from "./ports";

/** What a key notice is made with. */
export interface NoticeParts extends Pick<UseCaseParts, "clock" | "publishedHandOverRules" | "service"> {
  readonly reads: Pick<Reads, "receivingBodies">;
}

/** The key notice as it is today, with the names that the newest certificate states and what the body asks of hand-overs. */
export async function keyNoticeOf(
  parts: NoticeParts,
  facts: PaperFacts,
  { key, createdAt }: { readonly key: AuthKey; readonly createdAt: Date },
): Promise<KeyNotice> {
  const { content, identifiers, contractType, obligeeId, registeredAt } = facts;
  const { number, kind, worksContract, obligee, issuer, contractor } = content;
  const at = parts.clock();
  const endedSentence = endOf(facts, at);
  const named = {
    ...{ number, kind, worksName: worksContract.name, identifiers },
    ...{ obligeeName: obligee.name, issuerName: issuer.name, contractorName: contractor.name },
  };
  const rule = async (): Promise<string[]> => {
    const { inForce } = await receivingBody(parts.reads, parts, obligeeId, at);
    const route = routeOf(inForce, kind);
    const template = route?.subject ?? null;
    return handOverInstructions(route, template && composeSubject(template, named).subject);
  };
  return {
    ...named,
    addressee: contractorLines(contractor),
    key,
    keyMadeOn: dayInJapan(createdAt),
    isReissued: createdAt.getTime() !== registeredAt.getTime(),
    contractType: content.contractType ?? contractType,
    branch: { name: issuer.branch.name, telephone: issuer.branch.telephone },
    service: parts.service,
    instructions: endedSentence === null ? await rule() : [],
    endedSentence,
  };
}

/** How the guarantee of a newest version has ended; `null` while it is in force. */
export function endOf({ standing }: Pick<PaperFacts, "standing">, at: Date): string | null {
  const { mark, remarks } = certificateStanding(standing, dayInJapan(at));
  return mark === null ? null : (remarks.at(-1) ?? null);
}
