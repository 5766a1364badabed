import { AccessTokenRow } from "./access-token.row";
import { AdoptionRow } from "./adoption.row";
import { AlarmRow } from "./alarm.row";
import { AmendmentRow } from "./amendment.row";
import { AuthKeyRow } from "./auth-key.row";
import { BrokenChainRow } from "./broken-chain.row";
import { CertificateRow } from "./certificate.row";
import { ContractorRegistrationRow } from "./contractor-registration.row";
import { ContractorRow } from "./contractor.row";
import { EventRow } from "./event.row";
import { GuaranteeApplicationRow } from "./guarantee-application.row";
import { GuaranteeEndRow } from "./guarantee-end.row";
import { GuaranteeRow } from "./guarantee.row";
import { GuessCountRow } from "./guess-count.row";
import { GuessNoticeRow } from "./guess-notice.row";
import { IssuerBranchRow } from "./issuer-branch.row";
import { IssuerRow } from "./issuer.row";
import { MailRow } from "./mail.row";
import { ObligeePolicyRow } from "./obligee-policy.row";
import { ObligeeRow } from "./obligee.row";
import { OpeningRow } from "./opening.row";
import { OperatorRow } from "./operator.row";
import { PremiumTableRow } from "./premium-table.row";
import { RegisteredWorksRow } from "./registered-works.row";
import { RefreshTokenRow } from "./refresh-token.row";
import { RegistrationRow } from "./registration.row";
import { ReplyRow } from "./reply.row";
import { SealHeadRow } from "./seal-head.row";
import { SealRegisterRow } from "./seal-register.row";
import { SealRow } from "./seal.row";
import { SessionRow } from "./session.row";
import { SettingRow } from "./setting.row";
import { UserAccountRow } from "./user-account.row";

/** All tables. */
export const ROWS = [
  AccessTokenRow,
  AdoptionRow,
  AlarmRow,
  AmendmentRow,
  AuthKeyRow,
  BrokenChainRow,
  CertificateRow,
  ContractorRegistrationRow,
  ContractorRow,
  EventRow,
  GuaranteeApplicationRow,
  GuaranteeEndRow,
  GuaranteeRow,
  GuessCountRow,
  GuessNoticeRow,
  IssuerBranchRow,
  IssuerRow,
  MailRow,
  ObligeePolicyRow,
  ObligeeRow,
  OpeningRow,
  OperatorRow,
  PremiumTableRow,
  RegisteredWorksRow,
  RefreshTokenRow,
  RegistrationRow,
  ReplyRow,
  SealHeadRow,
  SealRegisterRow,
  SealRow,
  SessionRow,
  SettingRow,
  UserAccountRow,
];
