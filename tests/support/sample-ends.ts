import type { CalendarDate } from "../../src/domain/values/calendar-date";
import type { GuaranteeKind } from "../../src/domain/values/guarantee-kind";
import type { StatedEvidence } from "../../src/domain/guarantee/guarantee-end-evidence";
import {
  findingsOnCancellation,
  findingsOnDischarge,
} from "../../src/domain/guarantee/guarantee-end-findings";
import type { Cancellation, Discharge } from "../../src/domain/guarantee/guarantee-end-statement";

export const day = (text: string): CalendarDate => text as CalendarDate;

/** An advance guarantee of works contracted before its issue, as long as it binds. */
export const GUARANTEE = {
  kind: "ADVANCE_PAYMENT" as GuaranteeKind,
  issuedOn: day("2026-04-10"),
  expiresOn: day("2027-03-31"),
  worksContract: { contractedOn: day("2026-04-01") as CalendarDate | null },
};
export const DAYS = { today: day("2026-11-22"), lastAmendedOn: null };

export const EVIDENCE: StatedEvidence = {
  kind: "COMPLETION_INSPECTION",
  day: day("2026-11-20"),
  reference: "検査調書 第7号",
  digest: "0123456789abcdef".repeat(4),
};
export const DISCHARGE: Discharge = {
  statedBy: "ISSUER",
  dischargedOn: day("2026-11-20"),
  reference: null,
  evidence: EVIDENCE,
};
export const CONSENT: Cancellation = {
  ground: "OBLIGEE_CONSENT",
  cancelledOn: day("2026-11-20"),
  consentedOn: day("2026-11-19"),
  reference: null,
  evidence: { ...EVIDENCE, kind: "CONSENT_LETTER" },
};
export const FAULT: Cancellation = {
  ground: "OBLIGEE_FAULT",
  cancelledOn: day("2026-11-20"),
  consentedOn: null,
  reference: "請負代金の不払により受注者が契約を解除したため",
  evidence: { ...EVIDENCE, kind: "TERMINATION_NOTICE" },
};

export const discharge = (
  changes: Partial<Discharge> = {},
  guarantee = GUARANTEE,
  days: typeof DAYS | object = {},
) => findingsOnDischarge({ ...DISCHARGE, ...changes }, guarantee, { ...DAYS, ...days });
export const cancel = (stated: Cancellation, changes: Partial<Cancellation> = {}, days: object = {}) =>
  findingsOnCancellation({ ...stated, ...changes }, GUARANTEE, { ...DAYS, ...days });
export const evidenced = (changes: Partial<StatedEvidence>, guarantee = GUARANTEE) =>
  discharge({ evidence: { ...EVIDENCE, ...changes } }, guarantee);

export const DAY_BEFORE_ISSUE = day("2026-04-09");
