import { ACCOUNT_FINDINGS } from "./account/findings";
import { APPLICATION_FINDINGS } from "./application/findings";
import { ATTACHMENT_FINDINGS } from "./attachment/findings";
import { AUTH_KEY_FINDINGS } from "./auth-key/findings";
import { DEPOSIT_FINDINGS } from "./deposit/findings";
import { GUARANTEE_FINDINGS } from "./guarantee/findings";
import { GUARANTEE_END_FINDINGS } from "./guarantee/guarantee-end-finding-words";
import { CERTIFICATE_FINDINGS } from "./certificate/findings";
import { MATCH_FINDINGS } from "./match/findings";
import { LEDGER_FINDINGS } from "./ledger/findings";
import { ADOPTION_FINDINGS } from "./obligee/adoption-finding-words";
import { NOTICE_FINDINGS } from "./notice/findings";
import { OBLIGEE_FINDINGS } from "./obligee/findings";
import { INTERIM_FINDINGS } from "./obligee/interim-finding-words";
import { PARTY_FINDINGS } from "./party/findings";
import { PREMIUM_FINDINGS } from "./premium/findings";
import type { FindingDeclaration } from "./values/finding-declaration";
import { WORKS_CONTRACT_FINDINGS } from "./works-contract/findings";
import { WEBHOOK_FINDINGS } from "./webhook/findings";
import { COMMON_FINDINGS } from "./values/findings";

const DECLARED = {
  ...COMMON_FINDINGS,
  ...PARTY_FINDINGS,
  ...WORKS_CONTRACT_FINDINGS,
  ...GUARANTEE_FINDINGS,
  ...GUARANTEE_END_FINDINGS,
  ...APPLICATION_FINDINGS,
  ...CERTIFICATE_FINDINGS,
  ...MATCH_FINDINGS,
  ...DEPOSIT_FINDINGS,
  ...ADOPTION_FINDINGS,
  ...ATTACHMENT_FINDINGS,
  ...OBLIGEE_FINDINGS,
  ...INTERIM_FINDINGS,
  ...PREMIUM_FINDINGS,
  ...LEDGER_FINDINGS,
  ...AUTH_KEY_FINDINGS,
  ...ACCOUNT_FINDINGS,
  ...WEBHOOK_FINDINGS,
  ...NOTICE_FINDINGS,
};

export type FindingCode = keyof typeof DECLARED;
/** What can be wrong with one place of an input, each declared once: its meaning and its words. */
export const FINDINGS: Readonly<Record<FindingCode, FindingDeclaration>> = DECLARED;
export const FINDING_CODES = Object.keys(FINDINGS) as FindingCode[];
