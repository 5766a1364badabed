import { NO_IDENTIFIERS } from "../../src/domain/works-contract/works-identifiers";
import { queueNoticeOfIssue } from "../../src/use-cases/notice/queue-notice-of-issue";
import type { UseCaseParts } from "../../src/use-cases/use-case-parts";
import type { GuaranteeNumber } from "../../src/domain/values/guarantee-number";

/** The guarantee that a notice is about. */
export interface Noticed {
  readonly guaranteeId: string;
  readonly number: string;
  readonly contractorId: string;
  readonly issuerId: string;
}

export const NOTICED_WORKS = "髙橋﨑地区〇〇道路改良工事（𠮷野工区）";

/** Queues a notice of issue as an issue does, in a unit of work of its own. */
export async function queueNotice(
  useCaseParts: UseCaseParts,
  { guaranteeId, number, contractorId, issuerId }: Noticed,
  recipient: string | null,
): Promise<void> {
  await useCaseParts.unitOfWork.run((stores) =>
    queueNoticeOfIssue(stores, useCaseParts, {
      guaranteeId,
      contractorId,
      issuerId,
      recipient,
      at: useCaseParts.clock(),
      facts: {
        number: number as GuaranteeNumber,
        kind: "INTERIM_PAYMENT",
        contractType: "WORKS",
        delivery: "ELECTRONIC",
        worksName: NOTICED_WORKS,
        identifiers: NO_IDENTIFIERS,
        contractorName: "株式会社〇〇建設",
        obligeeName: "支出負担行為担当官 近畿地方整備局長",
        issuerName: "西日本建設業保証株式会社",
        branch: { name: "熊本支店", telephone: "096-364-1155" },
      },
    }),
  );
}
