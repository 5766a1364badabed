import type { CalendarDate, Period } from "../values/calendar-date";
import type { ContractType } from "../values/contract-type";
import { parseEmailAddress } from "../values/email-address";
import type { Finding } from "../values/finding";
import type { ApplicationContent, TypedContent } from "./guarantee-application";
import { tidyAccounts } from "./advance-account";
import { findingsOnText, LONGEST } from "../values/readable-text";
import type { Yen } from "../values/yen";

/** Works that an issuer knows and has registered in advance, so that the contractor has less to type (登録済工事). */
export interface RegisteredWorks {
  readonly name: string;
  readonly place: string | null;
  readonly contractType: ContractType;
  readonly obligeeId: string;
  readonly contractPrice: Yen;
  readonly workPeriod: Period;
  readonly contractedOn: CalendarDate | null;
}

/** The application as it is stored: where it says nothing itself, the registered works fill it in. */
export function filledFrom(works: RegisteredWorks | null, typed: TypedContent): ApplicationContent {
  const contactEmail = parseEmailAddress(typed.contactEmail ?? "") ?? typed.contactEmail;
  const content = { ...typed, ...tidyAccounts(typed), contactEmail };
  const contractType = content.contractType ?? works?.contractType ?? "WORKS";
  if (works === null) return { ...content, contractType };
  const applied = content.worksContract;
  return {
    ...content,
    contractType,
    obligeeId: content.obligeeId ?? works.obligeeId,
    worksContract: {
      ...applied,
      name: applied.name ?? works.name,
      place: applied.place ?? works.place,
      contractPrice: applied.contractPrice ?? works.contractPrice,
      workPeriod: {
        from: applied.workPeriod.from ?? works.workPeriod.from,
        to: applied.workPeriod.to ?? works.workPeriod.to,
      },
      contractedOn: applied.contractedOn ?? works.contractedOn,
    },
  };
}

/** Every place where an application says something else than the works it was made from. */
export function contradictions(works: RegisteredWorks, content: ApplicationContent): Finding[] {
  const applied = content.worksContract;
  const pairs: [path: string, registered: string | number | null, applied: string | number | null][] = [
    ["contractType", works.contractType, content.contractType],
    ["obligeeId", works.obligeeId, content.obligeeId],
    ["worksContract.name", works.name, applied.name],
    ["worksContract.place", works.place, applied.place],
    ["worksContract.contractPrice", works.contractPrice, applied.contractPrice],
    ["worksContract.workPeriod.from", works.workPeriod.from, applied.workPeriod.from],
    ["worksContract.workPeriod.to", works.workPeriod.to, applied.workPeriod.to],
    ["worksContract.contractedOn", works.contractedOn, applied.contractedOn],
  ];
  return pairs.flatMap(([path, limit, actual]) =>
    limit === null || actual === null || limit === actual
      ? []
      : [{ path, code: "CONTRADICTS_REGISTERED_WORKS" as const, limit, actual }],
  );
}

/** All that is wrong with works to be registered. */
export function findingsOnWorks({
  name,
  place,
  contractPrice,
  workPeriod,
  contractedOn,
}: RegisteredWorks): Finding[] {
  const findings = [...findingsOnText("name", name, LONGEST.name)];
  if (place !== null) findings.push(...findingsOnText("place", place, LONGEST.place));
  if (contractPrice === 0) findings.push({ path: "contractPrice", code: "MUST_BE_POSITIVE" });
  const { from, to } = workPeriod;
  if (to < from) findings.push({ path: "workPeriod.to", code: "BEFORE_START", limit: from, actual: to });
  if (contractedOn !== null && contractedOn > to)
    findings.push({ path: "contractedOn", code: "AFTER_COMPLETION", limit: to, actual: contractedOn });
  return findings;
}
