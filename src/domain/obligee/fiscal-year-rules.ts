import type { EligibilityReason } from "./eligibility-reason";
import type { EligibilityRequest } from "./eligibility-request";
import { below, type Finding } from "../values/finding";
import type { GuaranteeKind } from "../values/guarantee-kind";
import { findingsOnWrittenOff } from "../works-contract/carried-over";
import { findingsOnBudget, findingsOnYear } from "../works-contract/covered-year";
import { findingsOnFiscalYears } from "../works-contract/fiscal-year-plans";

/** Where contracts over several fiscal years have their rules (天草市; other bodies use the same clauses). */
const SPECIAL_TERMS = "公共工事請負契約の債務負担行為に係る契約の特約条項";
const PLANS = `${SPECIAL_TERMS} 第1条：各会計年度の支払限度額及び出来高予定額`;
const ADVANCES = `${SPECIAL_TERMS} 第2条：各会計年度の前払金及び中間前払金`;
/** Contracts over several years of the state itself; the special terms of other bodies follow it. */
const CARRIED_OVER = "建設省通知 国庫債務負担行為に係る契約の前金払：出来高予定額が繰り越された場合";

/** What is wrong with the years of a contract over several, or with the one that the guarantee is for. */
export function reasonsAgainstYears(request: EligibilityRequest, kind: GuaranteeKind): EligibilityReason[] {
  const choice = { ...request, kind };
  return [
    ...sourced(below("worksContract", findingsOnFiscalYears(request)), PLANS),
    ...sourced(findingsOnYear(request, choice), ADVANCES),
    ...sourced(findingsOnBudget(request, choice, request.on), ADVANCES),
    ...sourced(findingsOnWrittenOff(choice, request.on), CARRIED_OVER),
  ];
}

function* sourced(findings: Iterable<Finding>, source: string): Iterable<EligibilityReason> {
  for (const finding of findings) yield { ...finding, source };
}
