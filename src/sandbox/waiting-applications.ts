import { addDays, type CalendarDate } from "../domain/values/calendar-date";
import type { StatedReturn } from "../domain/application/application-return";
import type { ApplicationContent } from "../domain/application/guarantee-application";
import { IDS } from "./organisations";
import { applied, works } from "./applied-content";

/** Applications that wait: for the issuer's officer, for the contractor to correct it, and one on paper; made up. */
export function waitingApplications(today: CalendarDate): {
  readonly content: ApplicationContent;
  readonly returned: StatedReturn | null;
}[] {
  const period = [addDays(today, 7), addDays(today, 180)] as const;
  const ofWorks = (name: string, more: Partial<ApplicationContent> = {}): ApplicationContent =>
    applied(
      "ADVANCE_PAYMENT",
      IDS.kumamotoCity,
      18_000_000,
      works(name, 45_000_000, period, { place: "熊本県熊本市", contractedOn: addDays(today, -2) }),
      more,
    );
  return [
    { content: ofWorks("公園施設更新工事"), returned: null },
    {
      content: ofWorks("体育館照明改修工事"),
      returned: {
        reason: "工事場所と契約書の記載が一致していません。",
        corrections: [{ item: "工事場所", text: "契約書の記載どおりに訂正してください。" }],
      },
    },
    {
      // A body that has not adopted is applied for on paper, by its name.
      content: ofWorks("配水管布設替工事", {
        obligeeId: null,
        unlistedObligee: { name: "合志市", prefecture: "熊本県", isAnother: false },
        delivery: "PAPER",
      }),
      returned: null,
    },
  ];
}
