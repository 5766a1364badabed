import type { GuaranteeKind } from "../domain/guarantee-kind";
import type { GuaranteeNumber } from "../domain/guarantee-number";

/** What is mailed, in words. */
export interface Letters {
  /** 「電子証書・認証キー登録のお知らせ」, to the contractor. */
  noticeOfIssue(facts: NoticeFacts): Letter;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** What the notice of issue tells. There is no auth key among it: a mail passes through many hands. */
export interface NoticeFacts {
  readonly number: GuaranteeNumber;
  readonly kind: GuaranteeKind;
  readonly worksName: string;
  readonly contractorName: string;
  readonly obligeeName: string;
  readonly issuerName: string;
  /** 取扱店: whom to ask. */
  readonly branch: { readonly name: string; readonly telephone: string };
}
