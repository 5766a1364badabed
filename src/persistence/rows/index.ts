import { AccessTokenRow } from "./access-token.row";
import { AuthKeyRow } from "./auth-key.row";
import { CertificateRow } from "./certificate.row";
import { ContractorRegistrationRow } from "./contractor-registration.row";
import { ContractorRow } from "./contractor.row";
import { EventRow } from "./event.row";
import { GuaranteeRow } from "./guarantee.row";
import { GuessCountRow } from "./guess-count.row";
import { IssuerBranchRow } from "./issuer-branch.row";
import { IssuerRow } from "./issuer.row";
import { ObligeeRow } from "./obligee.row";
import { OpeningRow } from "./opening.row";
import { OperatorRow } from "./operator.row";
import { ReplyRow } from "./reply.row";
import { SettingRow } from "./setting.row";

/** All tables. */
export const ROWS = [
  AccessTokenRow,
  AuthKeyRow,
  CertificateRow,
  ContractorRegistrationRow,
  ContractorRow,
  EventRow,
  GuaranteeRow,
  GuessCountRow,
  IssuerBranchRow,
  IssuerRow,
  ObligeeRow,
  OpeningRow,
  OperatorRow,
  ReplyRow,
  SettingRow,
];
