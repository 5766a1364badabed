import { findingsOnContractingBranch, type ContractingBranch } from "../party/company";
import { findingsOnConstructionLicense } from "../values/construction-license";
import { findingsOnCorporateNumber } from "../values/corporate-number";
import { findingsOnEmailAddress } from "../values/email-address";
import type { Finding } from "../values/finding";
import { findingsOnReading } from "../values/reading";
import { findingsOnText, LONGEST } from "../values/readable-text";
import { parseLoginId } from "./login-id";
import { parseTelephoneNumber } from "../values/telephone-number";

/** The states of a request for a registration (利用登録). */
export const REGISTRATION_STATUSES = ["REQUESTED", "ACCEPTED", "DECLINED"] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/**
 * The decisions, the states they start from and the state they lead to. `access.ts` says which role may
 * decide.
 */
export const REGISTRATION_STEPS = {
  accept: { from: "REQUESTED", to: "ACCEPTED" },
  decline: { from: "REQUESTED", to: "DECLINED" },
} as const satisfies Record<string, { from: RegistrationStatus; to: RegistrationStatus }>;
export type RegistrationStep = keyof typeof REGISTRATION_STEPS;

/** The decisions that are still open in a state; none once it is decided. */
export function allowedRegistrationSteps(status: RegistrationStatus): RegistrationStep[] {
  return (Object.keys(REGISTRATION_STEPS) as RegistrationStep[]).filter(
    (step) => REGISTRATION_STEPS[step].from === status,
  );
}

/**
 * The most requests received a day: every visitor may send them, and officers read each.
 * - ADDRESS: from one address, more than any office that helps others to register would send.
 * - ISSUER: for one issuer, ten times what the largest issuer's offices could read.
 */
export const REGISTRATIONS_A_DAY = { ADDRESS: 20, ISSUER: 1_000 } as const;
export type RegistrationBound = keyof typeof REGISTRATIONS_A_DAY;

/** What a contractor says of itself when it asks an issuer for a registration. */
export interface RegistrationRequest {
  /** 商号又は名称. */
  readonly companyName: string;
  /** 読みがな; `null` where none is stated. */
  readonly reading: string | null;
  /** 所在地. */
  readonly address: string;
  /** 代表者: title and name. */
  readonly representative: string;
  /** 担当者: who will sign in. */
  readonly contactName: string;
  readonly contactEmail: string;
  readonly telephone: string;
  /** 法人番号; `null` where it has or states none. */
  readonly corporateNumber: string | null;
  /** 建設業許可番号; `null` where it has or states none. */
  readonly constructionLicenseNumber: string | null;
  /** The branch that contracts; `null` where the company itself does. */
  readonly contractingBranch: ContractingBranch | null;
  /** 取扱店: a branch of the issuer, by its name or id; `null`: the one of the address. */
  readonly handlingBranch: string | null;
  /** The login ID (お客様ID) that it asks for; `null` to be given one. */
  readonly loginId: string | null;
}

/**
 * All that is wrong with a request, each with its place. No finding repeats a text, since the sender has not
 * signed in.
 */
export function findingsOnRegistration(request: RegistrationRequest): Finding[] {
  return [
    ...findingsOnText("companyName", request.companyName, LONGEST.name),
    ...findingsOnReading("reading", request.reading),
    ...findingsOnText("address", request.address, LONGEST.place),
    ...findingsOnText("representative", request.representative, LONGEST.name),
    ...findingsOnText("contactName", request.contactName, LONGEST.name),
    ...findingsOnForm(request),
  ];
}

function* findingsOnForm({
  contactEmail,
  telephone,
  corporateNumber,
  constructionLicenseNumber,
  contractingBranch,
  loginId,
}: RegistrationRequest): Iterable<Finding> {
  yield* findingsOnEmailAddress("contactEmail", contactEmail);
  if (parseTelephoneNumber(telephone) === undefined)
    yield { path: "telephone", code: "NOT_A_TELEPHONE_NUMBER" };
  yield* findingsOnCorporateNumber("corporateNumber", corporateNumber);
  for (const finding of findingsOnConstructionLicense("constructionLicenseNumber", constructionLicenseNumber))
    yield withoutText(finding);
  yield* findingsOnContractingBranch("contractingBranch", contractingBranch);
  if (loginId !== null && parseLoginId(loginId) === undefined)
    yield { path: "loginId", code: "NOT_A_LOGIN_ID" };
}

/** What came is not repeated to whoever has not signed in. */
function withoutText({ path, code }: Finding): Finding {
  return { path, code };
}
