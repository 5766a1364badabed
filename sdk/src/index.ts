/**
 * Typed client of the Hosho API (保証): electronic guarantees for public works. Begin with {@link createHosho}.
 *
 * @packageDocumentation
 */
export { createHosho, type Hosho, type List } from "./hosho.js";
export type { CallOptions, HoshoOptions } from "./hosho-options.js";

export { HoshoError } from "./hosho-error.js";
export {
  HoshoRefusal,
  orRefusal,
  type InputFinding,
  type NoDetail,
  type RefusalDetails,
} from "./hosho-refusal.js";
export { HoshoRequestError, type RequestErrorCode } from "./hosho-request-error.js";
export { HoshoConnectionError, type ConnectionErrorReason } from "./hosho-connection-error.js";

export type { AllPages } from "./all-pages.js";
export type { AllPagesArgs, GuaranteeListArgs, Page, PageArgs, PageInfo } from "./page.js";
export type { DocumentText } from "./typed-document.js";

export type { Certificate, CertificateItem } from "./certificate.js";
export type { DepositBank, Guarantee, GuaranteeSummary, WorkPeriod, WorksContract } from "./guarantee.js";
export type {
  AuthKey,
  IssueGuaranteeSuccess,
  OpenCertificateSuccess,
  RevealAuthKeySuccess,
} from "./mutation-success.js";
export type { Contractor, Issuer, IssuerBranch, Obligee, Viewer } from "./party.js";
export type {
  DepositBankInput,
  ErrorCode,
  GuaranteeFilter,
  GuaranteeKind,
  GuaranteeOrder,
  GuaranteeOrderField,
  GuaranteeStatus,
  InputFindingCode,
  IssueGuaranteeInput,
  OpenCertificateInput,
  OrderDirection,
  RevealAuthKeyInput,
  Role,
  WorkPeriodInput,
  WorksContractInput,
} from "./generated/operations.js";
