import type { Alarm } from "../../domain/alarm";
import type { Amendment } from "../../domain/amendment";
import type { GuaranteeEnd } from "../../domain/guarantee-end";
import type { GuaranteeKind } from "../../domain/guarantee-kind";
import type { GuaranteeNumber } from "../../domain/guarantee-number";
import type { GuessClass } from "../../domain/guess-limits";

/** What is mailed, in words. */
export interface Letters {
  /** 「電子証書・認証キー登録のお知らせ」, to the contractor. */
  noticeOfIssue(facts: NoticeFacts): Letter;
  /** 「電子証書（変更）登録のお知らせ」 or 「保証契約内容変更のお知らせ」, to the contractor. */
  noticeOfAmendment(facts: NoticeFacts, amendment: Amendment): Letter;
  /** 解約, 解除 or 期限満了, to the contractor. */
  noticeOfEnd(facts: NoticeFacts, end: GuaranteeEnd): Letter;
  /** 「認証キー再発行のお知らせ」, to the contractor. */
  noticeOfReissue(facts: NoticeFacts): Letter;
  /** 「認証キー誤入力のお知らせ」, to the contractor. */
  noticeOfGuesses(facts: NoticeFacts, guessClass: GuessClass): Letter;
  /** An alarm, to the operator. */
  alarm(alarm: Alarm, facts: AlarmFacts): Letter;
}

export interface AlarmFacts {
  readonly at: Date;
  /** No further mail of this kind follows within the hour. */
  readonly isLast: boolean;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** What a notice tells of a guarantee. There is no auth key among it: a mail passes through many hands. */
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
