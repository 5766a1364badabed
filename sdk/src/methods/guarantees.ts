import type { Amendment, AmendmentEffect } from "../amendment.js";
import type { AuthKey } from "../auth-key.js";
import type { Certificate } from "../certificate.js";
import type { Client } from "../client.js";
import * as operations from "../generated/operations.js";
import type {
  GuaranteeFilter,
  GuaranteeOrder,
  IssueGuaranteeInput,
  OpenCertificateInput,
  AmendGuaranteeInput,
  AmendmentEffectInput,
  CancelGuaranteeInput,
  DischargeGuaranteeInput,
  ReissueAuthKeyInput,
  RevealAuthKeyInput,
} from "../generated/operations.js";
import type { GuaranteeEvent } from "../guarantee-event.js";
import type { Guarantee, GuaranteeSummary } from "../guarantee.js";
import type { CallOptions } from "../hosho-options.js";
import { list, type List } from "../list.js";
import { mutation } from "../mutation.js";
import { unlessRefused } from "../unless-refused.js";

/** What to list guarantees by. */
export interface GuaranteeListArgs {
  /** What to narrow the list to. All that is given must hold; absent: everything the caller may see. */
  readonly filter?: GuaranteeFilter | null | undefined;
  /** Absent: by issue date (発行日), newest first. */
  readonly orderBy?: GuaranteeOrder | null | undefined;
}

/** The guarantee is issued: number, certificate and auth key exist. */
export interface IssueGuaranteeSuccess {
  /** The new guarantee (保証契約). */
  readonly guarantee: Guarantee;
}

/** The certificate is open; the obligee sees the guarantee without the key from now on. */
export interface OpenCertificateSuccess {
  /** The newest version of the certificate (電子証書). */
  readonly certificate: Certificate;
  /** The guarantee (保証契約) that it certifies. */
  readonly guarantee: GuaranteeSummary;
}

/** The auth key, shown. */
export interface RevealAuthKeySuccess {
  /** The auth key (認証キー). A secret: keep it out of logs. */
  readonly authKey: AuthKey;
  /** The guarantee (保証契約) that it opens. */
  readonly guarantee: GuaranteeSummary;
}

/** The key is replaced; the old one opens nothing any more. */
export interface ReissueAuthKeySuccess {
  /** The new auth key (認証キー). A secret: keep it out of logs. */
  readonly authKey: AuthKey;
  /** The guarantee (保証契約) that it opens. */
  readonly guarantee: GuaranteeSummary;
}

/** The amendment is recorded, with a new version of the certificate where the rules ask for one. */
export interface AmendGuaranteeSuccess {
  /** What was recorded (変更). */
  readonly amendment: Amendment;
  /** The newest version of the certificate (電子証書): the one that the amendment brought, or the one that stays. */
  readonly certificate: Certificate;
  /** The guarantee (保証契約) as it is now. */
  readonly guarantee: GuaranteeSummary;
}

/** The guarantee has ended. */
export interface EndGuaranteeSuccess {
  /** The guarantee (保証契約), with its end. */
  readonly guarantee: Guarantee;
}

/** Guarantees, their certificates and their keys. */
export interface GuaranteeMethods {
  /**
   * The guarantee (保証契約) with this number; `null` where there is none that the caller may see. An obligee opens it
   * with `openCertificate` first.
   *
   * @param number - The guarantee number (保証契約番号): ten digits.
   */
  readonly guarantee: (number: string, call?: CallOptions) => Promise<Guarantee | null>;

  /** The list 保証工事一覧: the guarantees that the caller may see, newest first unless ordered otherwise. */
  readonly guarantees: List<GuaranteeSummary, GuaranteeListArgs>;

  /**
   * Issues a guarantee (保証契約の締結と電子証書の登録) that was agreed on elsewhere: allots its number, registers its first
   * certificate and makes its auth key, all or nothing. For issuers. `issueAppliedGuarantee` issues what was applied for.
   *
   * @throws HoshoRefusal `INVALID_INPUT`, `GUARANTEE_NUMBER_TAKEN`, `GUARANTEE_NUMBERS_EXHAUSTED`,
   * `IDEMPOTENCY_CONFLICT`.
   */
  readonly issueGuarantee: (input: IssueGuaranteeInput, call?: CallOptions) => Promise<IssueGuaranteeSuccess>;

  /**
   * Opens a certificate (電子証書の閲覧) with number and key. For obligees. An unknown number and a wrong key get the same
   * answer; wrong keys are counted, and after too many of them no key is taken.
   *
   * @throws HoshoRefusal `CERTIFICATE_NOT_FOUND`, `TOO_MANY_GUESSES`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly openCertificate: (
    input: OpenCertificateInput,
    call?: CallOptions,
  ) => Promise<OpenCertificateSuccess>;

  /**
   * 「表示」: shows the auth key (認証キー) of a guarantee, for the contractor to hand it to the obligee. For the contractor
   * whose guarantee it is and the issuer that issued it. Each time is recorded.
   *
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`, `DELIVERED_ON_PAPER`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly revealAuthKey: (input: RevealAuthKeyInput, call?: CallOptions) => Promise<RevealAuthKeySuccess>;

  /**
   * Replaces the auth key (認証キーの再発行), as after it has come to know too many. The old key stops at once; obligees
   * that opened the certificate keep seeing it. For the contractor whose guarantee it is and the issuer that issued it.
   *
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`, `DELIVERED_ON_PAPER`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly reissueAuthKey: (input: ReissueAuthKeyInput, call?: CallOptions) => Promise<ReissueAuthKeySuccess>;

  /**
   * What a change would cause (変更の影響): whether a new certificate is issued, why, and by which rule. Changes nothing.
   *
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`.
   */
  readonly amendmentEffect: (input: AmendmentEffectInput, call?: CallOptions) => Promise<AmendmentEffect>;

  /**
   * 変更: records that the works contract was changed and the guarantee with it. `revision` is the guarantee's as it was
   * read: of two amendments that were decided on at the same time, one is refused. For its issuer.
   *
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`, `REVISION_CONFLICT`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`,
   * `IDEMPOTENCY_CONFLICT`.
   */
  readonly amendGuarantee: (input: AmendGuaranteeInput, call?: CallOptions) => Promise<AmendGuaranteeSuccess>;

  /**
   * 解約: ends a guarantee before its time, with the obligee's consent, or without it where the obligee's own fault ended
   * the works contract. For its issuer.
   *
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly cancelGuarantee: (input: CancelGuaranteeInput, call?: CallOptions) => Promise<EndGuaranteeSuccess>;

  /**
   * 解除: records that the guaranteed obligation is fulfilled, which ends the guarantee. For its obligee and its issuer.
   *
   * @throws HoshoRefusal `GUARANTEE_NOT_FOUND`, `NOT_THE_OBLIGEE`, `STEP_NOT_ALLOWED`, `INVALID_INPUT`,
   * `IDEMPOTENCY_CONFLICT`.
   */
  readonly dischargeGuarantee: (
    input: DischargeGuaranteeInput,
    call?: CallOptions,
  ) => Promise<EndGuaranteeSuccess>;

  /**
   * What was done with a guarantee (履歴), oldest first, the newest 50; `null` where there is none that the caller may
   * see.
   *
   * @param number - The guarantee number (保証契約番号): ten digits.
   */
  readonly guaranteeEvents: (number: string, call?: CallOptions) => Promise<readonly GuaranteeEvent[] | null>;
}

export function guaranteeMethods({ ask }: Client): GuaranteeMethods {
  return {
    guarantee: async (number, call) => (await ask(operations.GuaranteeDocument, { number }, call)).guarantee,
    guarantees: list(ask, operations.GuaranteesDocument, "guarantees"),
    issueGuarantee: mutation(
      ask,
      operations.IssueGuaranteeDocument,
      "issueGuarantee",
      "IssueGuaranteeSuccess",
    ),
    openCertificate: mutation(
      ask,
      operations.OpenCertificateDocument,
      "openCertificate",
      "OpenCertificateSuccess",
    ),
    revealAuthKey: mutation(ask, operations.RevealAuthKeyDocument, "revealAuthKey", "RevealAuthKeySuccess"),
    reissueAuthKey: mutation(
      ask,
      operations.ReissueAuthKeyDocument,
      "reissueAuthKey",
      "ReissueAuthKeySuccess",
    ),
    amendmentEffect: async (input, call) => {
      const { amendmentEffect } = await ask(operations.AmendmentEffectDocument, { input }, call);
      return unlessRefused(amendmentEffect, "AmendmentEffect");
    },
    amendGuarantee: mutation(
      ask,
      operations.AmendGuaranteeDocument,
      "amendGuarantee",
      "AmendGuaranteeSuccess",
    ),
    cancelGuarantee: mutation(
      ask,
      operations.CancelGuaranteeDocument,
      "cancelGuarantee",
      "CancelGuaranteeSuccess",
    ),
    dischargeGuarantee: mutation(
      ask,
      operations.DischargeGuaranteeDocument,
      "dischargeGuarantee",
      "DischargeGuaranteeSuccess",
    ),
    guaranteeEvents: async (number, call) =>
      (await ask(operations.GuaranteeEventsDocument, { number }, call)).guarantee?.events ?? null,
  };
}
