import { createHash } from "node:crypto";
import { amendGuarantee } from "../use-cases/guarantee/amend-guarantee";
import { cancelGuarantee } from "../use-cases/guarantee/cancel-guarantee";
import type { ApplyForAmendment } from "../use-cases/amendment-application/apply-for-amendment";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import type { AmendmentChange } from "../domain/guarantee/amendment";
import { addDays, type CalendarDate } from "../domain/values/calendar-date";
import { parseGuaranteeNumber } from "../domain/values/guarantee-number";
import type { Yen } from "../domain/values/yen";
import {
  AMENDED_EXAMPLE,
  APPLIED_EXAMPLE,
  CANCELLED_EXAMPLE,
  CUT_EXAMPLE,
  EXTENDED_EXAMPLE,
} from "./guarantees";
import { onDay, sandboxCaller, unlessRefused } from "./issue-example";
import { IDS } from "./organisations";

const issuer = sandboxCaller("ISSUER", IDS.issuer);

/** Changes after the issue: a smaller amount, a longer work period, a price cut alone, and an end before its time. */
export async function changeExamples(parts: UseCaseParts, today: CalendarDate): Promise<void> {
  await amend(parts, AMENDED_EXAMPLE, {
    amendedOn: addDays(today, -20),
    amount: 18_000_000 as Yen,
    contractPrice: 46_000_000 as Yen,
    coveredPrice: null,
    paidAhead: null,
    workPeriod: { from: null, to: null },
  });
  await amend(parts, EXTENDED_EXAMPLE, {
    amendedOn: addDays(today, -10),
    amount: null,
    contractPrice: null,
    coveredPrice: null,
    paidAhead: null,
    workPeriod: { from: null, to: addDays(today, 130) },
  });
  await amend(parts, CUT_EXAMPLE, {
    amendedOn: addDays(today, -15),
    amount: null,
    contractPrice: 60_000_000 as Yen,
    coveredPrice: null,
    paidAhead: null,
    workPeriod: { from: null, to: null },
  });
  const cancelledOn = addDays(today, -5);
  const cancelled = await cancelGuarantee(onDay(parts, cancelledOn), issuer, {
    guaranteeId: (await found(parts, CANCELLED_EXAMPLE)).id,
    cancellation: {
      ground: "OBLIGEE_CONSENT",
      cancelledOn,
      consentedOn: addDays(today, -6),
      reference: null,
      evidence: {
        kind: "CONSENT_LETTER",
        day: addDays(today, -6),
        reference: "熊市契約第123号",
        digest: digestOf("保証契約の解約について同意します。"),
      },
    },
    idempotencyKey: null,
  });
  unlessRefused(cancelled, "cancellation");
}

/** A larger price and amount, of which the contractor tells the issuer. */
export async function amendmentToApplyFor(
  parts: UseCaseParts,
  today: CalendarDate,
): Promise<ApplyForAmendment> {
  const { id: guaranteeId, revision } = await found(parts, APPLIED_EXAMPLE);
  return {
    guaranteeId,
    revision,
    change: {
      amendedOn: addDays(today, -1),
      amount: 26_000_000 as Yen,
      contractPrice: 66_000_000 as Yen,
      coveredPrice: null,
      paidAhead: null,
      workPeriod: { from: null, to: null },
    },
    reason: "地下埋設物の移設に伴う増額変更",
    externalReference: null,
    idempotencyKey: null,
  };
}

/** Of the file that the sandbox's officer would keep. */
function digestOf(file: string): string {
  return createHash("sha256").update(file).digest("hex");
}

async function amend(parts: UseCaseParts, number: string, change: AmendmentChange): Promise<void> {
  const { id: guaranteeId, revision } = await found(parts, number);
  const command = { guaranteeId, revision, change, isStrict: false, idempotencyKey: null };
  unlessRefused(await amendGuarantee(onDay(parts, change.amendedOn), issuer, command), "amendment");
}

async function found({ unitOfWork }: UseCaseParts, text: string): Promise<{ id: string; revision: number }> {
  const number = parseGuaranteeNumber(text);
  if (number === undefined) throw new Error(`the sandbox's number is not well formed: ${text}`);
  return unitOfWork.run(async ({ authKeys, guarantees }) => {
    const { guaranteeId } = (await authKeys.findByNumber(number)) ?? { guaranteeId: "" };
    const taken = await guarantees.takeVisible(issuer, guaranteeId);
    if (!taken) throw new Error(`the sandbox has no guarantee ${number}`);
    return taken;
  });
}
