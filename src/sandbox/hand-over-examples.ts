import { depositGuarantee } from "../use-cases/deposit/deposit-guarantee";
import { recordHandOverRules } from "../use-cases/deposit/record-hand-over-rules";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import { addDays, type CalendarDate } from "../domain/values/calendar-date";
import { parseEmailAddress } from "../domain/values/email-address";
import { parseGuaranteeNumber } from "../domain/values/guarantee-number";
import { onDay, sandboxCaller, unlessRefused } from "./issue-example";
import { IDS } from "./organisations";

/** The guarantee that waits for its obligee's receipt. */
const HANDED_OVER_EXAMPLE = "2070900003";

/** What a body says of hand-overs, and one that was made by it. */
export async function handOverExamples(parts: UseCaseParts, today: CalendarDate): Promise<void> {
  const effectiveFrom = addDays(today, -30);
  const recorded = await recordHandOverRules(
    onDay(parts, effectiveFrom),
    sandboxCaller("OBLIGEE", IDS.kumamotoCity),
    {
      obligeeId: IDS.kumamotoCity,
      rules: {
        effectiveFrom,
        source: "サンドボックスの例",
        asOf: effectiveFrom,
        receiptBusinessDays: 5,
        receivesAmendmentsAnew: null,
        noticeAddress: null,
        routes: [
          {
            kinds: ["CONTRACT_PERFORMANCE", "ADVANCE_PAYMENT", "INTERIM_PAYMENT"],
            way: "EMAIL",
            department: "契約監理課",
            address: parseEmailAddress("keiyaku@kumamoto-city.example") ?? null,
            place: null,
            subject: "【電子保証】{工事名}",
            takesPrint: false,
            takesPhoneCall: true,
            telephone: "096-000-0000",
            until: "契約締結の前日まで",
          },
        ],
      },
      idempotencyKey: null,
    },
  );
  unlessRefused(recorded, "rules of hand-overs");
  const number = parseGuaranteeNumber(HANDED_OVER_EXAMPLE);
  const guarantee =
    number && (await parts.unitOfWork.run((stores) => stores.guarantees.takeByNumber(number)));
  if (!guarantee) throw new Error(`the sandbox has no guarantee ${HANDED_OVER_EXAMPLE}`);
  const handedOver = await depositGuarantee(
    onDay(parts, addDays(today, -1)),
    sandboxCaller("CONTRACTOR", guarantee.contractorId),
    {
      guaranteeId: guarantee.id,
      handOver: {
        channel: "RECORDED",
        means: "CONTRACT_SYSTEM",
        submittedTo: "電子契約システム",
        handedOverOn: null,
        toAddress: null,
        subject: null,
        remarks: null,
        attachmentIds: [],
      },
      idempotencyKey: null,
    },
  );
  unlessRefused(handedOver, "hand-over");
}
