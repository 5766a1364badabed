import { ACCOUNT_REFUSALS } from "./account/refusals";
import { AMENDMENT_APPLICATION_REFUSALS } from "./amendment-application/refusals";
import { APPLICATION_REFUSALS } from "./application/refusals";
import { AUTH_KEY_REFUSALS } from "./auth-key/refusals";
import { CERTIFICATE_REFUSALS } from "./certificate/refusals";
import { DEPOSIT_REFUSALS } from "./deposit/refusals";
import { GUARANTEE_REFUSALS } from "./guarantee/refusals";
import { NOTICE_REFUSALS } from "./notice/refusals";
import { PARTY_REFUSALS } from "./party/refusals";
import { PREMIUM_REFUSALS } from "./premium/refusals";
import type { RefusalDeclaration, ValuesOf } from "./shared/refusal-declaration";
import { SHARED_REFUSALS } from "./shared/refusals";
import { WEBHOOK_REFUSALS } from "./webhook/refusals";

/**
 * What a caller has to expect, each declared once, in the order in which errors are listed. Types, the API's errors and
 * the words come out of the declarations.
 */
export const REFUSALS = {
  ...APPLICATION_REFUSALS,
  ...AMENDMENT_APPLICATION_REFUSALS,
  ...PREMIUM_REFUSALS,
  ...GUARANTEE_REFUSALS,
  ...DEPOSIT_REFUSALS,
  ...CERTIFICATE_REFUSALS,
  ...AUTH_KEY_REFUSALS,
  ...NOTICE_REFUSALS,
  ...ACCOUNT_REFUSALS,
  ...PARTY_REFUSALS,
  ...WEBHOOK_REFUSALS,
  ...SHARED_REFUSALS,
};

export type RefusalCode = keyof typeof REFUSALS;
export const REFUSAL_CODES = Object.keys(REFUSALS) as RefusalCode[];

type DataOf<Code extends RefusalCode> =
  (typeof REFUSALS)[Code] extends RefusalDeclaration<infer Data> ? ValuesOf<Data> : never;

/** A coded refusal with the data that a program needs. */
export type Refusal = {
  [Code in RefusalCode]: Flat<{ readonly code: Code } & DataOf<Code>>;
}[RefusalCode];
/** The refusals of these codes. */
export type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { code: Code }>;

/** The same type, told in one piece. */
type Flat<Parts> = { [Name in keyof Parts]: Parts[Name] };
