import type { CalendarDate, Period } from "../values/calendar-date";
import type { ContractType } from "../values/contract-type";
import { parseEmailAddress } from "../values/email-address";
import type { Finding } from "../values/finding";
import type { ApplicationContent, TypedContent } from "./guarantee-application";
import { tidyAccounts } from "./advance-account";
import { findingsOnText, LONGEST } from "../values/readable-text";
import { searchText } from "../values/search-text";
import type { Yen } from "../values/yen";
import { mergedIdentifiers } from "../works-contract/same-works";
import type { AmendableWorks } from "../works-contract/works-amendment";
import {
  findingsOnIdentifiers,
  IDENTIFIER_SCHEMES,
  type WorksIdentifiers,
} from "../works-contract/works-identifiers";

/** Works that an issuer knows and has registered in advance, so that the contractor has less to type (登録済工事). */
export interface RegisteredWorks {
  readonly name: string;
  readonly place: string | null;
  readonly contractType: ContractType;
  readonly obligeeId: string;
  readonly contractPrice: Yen;
  /** `null`: not known yet, as on the day of the award. */
  readonly workPeriod: Period | null;
  /** 落札決定日 */
  readonly awardedOn: CalendarDate | null;
  readonly contractedOn: CalendarDate | null;
  /** The numbers by which the obligee knows them. */
  readonly identifiers: WorksIdentifiers;
}

/**
 * What fills an application in: the registered works, with price and period as they are since the contract was changed
 * (変更契約); `amended` is `null` where it was not.
 */
export function newestOf(works: RegisteredWorks, amended: AmendableWorks | null): RegisteredWorks {
  return amended === null
    ? works
    : { ...works, contractPrice: amended.contractPrice, workPeriod: amended.workPeriod };
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
        from: applied.workPeriod.from ?? works.workPeriod?.from ?? null,
        to: applied.workPeriod.to ?? works.workPeriod?.to ?? null,
      },
      contractedOn: applied.contractedOn ?? works.contractedOn,
      identifiers: mergedIdentifiers(works.identifiers, applied.identifiers),
    },
  };
}

type Said = string | number | null;

/**
 * Every place where an application says something else than the works it was made from. `amended`: what the works contract
 * says since it was changed (変更契約), which an application may say as well; `null`: it was not.
 */
export function contradictions(
  works: RegisteredWorks,
  content: ApplicationContent,
  amended: AmendableWorks | null,
): Finding[] {
  const applied = content.worksContract;
  const pairs: [path: string, registered: Said, applied: Said, amended?: Said | undefined][] = [
    ["contractType", works.contractType, content.contractType],
    ["obligeeId", works.obligeeId, content.obligeeId],
    ["worksContract.name", works.name, applied.name],
    ["worksContract.place", works.place, applied.place],
    ["worksContract.contractPrice", works.contractPrice, applied.contractPrice, amended?.contractPrice],
    [
      "worksContract.workPeriod.from",
      works.workPeriod?.from ?? null,
      applied.workPeriod.from,
      amended?.workPeriod.from,
    ],
    [
      "worksContract.workPeriod.to",
      works.workPeriod?.to ?? null,
      applied.workPeriod.to,
      amended?.workPeriod.to,
    ],
    ["worksContract.contractedOn", works.contractedOn, applied.contractedOn],
  ];
  return [
    ...pairs.filter(([, registered, typed, since]) => registered !== typed && since !== typed),
    ...contradictedNumbers(works.identifiers, applied.identifiers),
  ].flatMap(([path, limit, actual]) =>
    limit === null || actual === null
      ? []
      : [{ path, code: "CONTRADICTS_REGISTERED_WORKS" as const, limit, actual }],
  );
}

/** A number is the same however it is written. */
function contradictedNumbers(
  registered: WorksIdentifiers,
  applied: WorksIdentifiers,
): [path: string, registered: string | null, applied: string | null][] {
  return IDENTIFIER_SCHEMES.filter(
    (scheme) => searchText(registered[scheme] ?? "") !== searchText(applied[scheme] ?? ""),
  ).map((scheme) => [`worksContract.identifiers.${scheme}`, registered[scheme], applied[scheme]]);
}

/** All that is wrong with works to be registered. */
export function findingsOnWorks({
  name,
  place,
  contractPrice,
  workPeriod,
  contractedOn,
  identifiers,
}: RegisteredWorks): Finding[] {
  const findings = [...findingsOnText("name", name, LONGEST.name)];
  if (place !== null) findings.push(...findingsOnText("place", place, LONGEST.place));
  if (contractPrice === 0) findings.push({ path: "contractPrice", code: "MUST_BE_POSITIVE" });
  findings.push(...findingsOnIdentifiers("identifiers", identifiers));
  if (workPeriod === null) return findings;
  const { from, to } = workPeriod;
  if (to < from) findings.push({ path: "workPeriod.to", code: "BEFORE_START", limit: from, actual: to });
  if (contractedOn !== null && contractedOn > to)
    findings.push({ path: "contractedOn", code: "AFTER_COMPLETION", limit: to, actual: contractedOn });
  return findings;
}
