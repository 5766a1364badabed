import type { AuthKey } from "../auth-key.js";
import type { Certificate } from "../certificate.js";
import type { Client } from "../client.js";
import * as operations from "../generated/operations.js";
import type {
  GuaranteeFilter,
  GuaranteeOrder,
  IssueGuaranteeInput,
  OpenCertificateInput,
  RevealAuthKeyInput,
} from "../generated/operations.js";
import type { Guarantee, GuaranteeSummary } from "../guarantee.js";
import type { CallOptions } from "../hosho-options.js";
import { list, type List } from "../list.js";
import { mutation } from "../mutation.js";

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
  };
}
