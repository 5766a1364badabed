import { AmendmentApplicationRow } from "../amendment-application/amendment-application.row";
import { AmendmentRow } from "../guarantee/amendment.row";
import { AttachmentRow } from "../application/attachment.row";
import { AuthKeyRow } from "../auth-key/auth-key.row";
import { CertificateRow } from "../certificate/certificate.row";
import { ContractorCorrectionRow } from "../party/contractor-correction.row";
import { ContractorRow } from "../party/contractor.row";
import { DepositRow } from "../deposit/deposit.row";
import { HandOverRulesRow } from "../deposit/hand-over-rules.row";
import { EndConfirmationRow } from "../guarantee/end-confirmation.row";
import { EventRow } from "../engine/event.row";
import { GuaranteeAttachmentRow } from "../guarantee/guarantee-attachment.row";
import { GuaranteeApplicationRow } from "../application/guarantee-application.row";
import { GuaranteeEndRow } from "../guarantee/guarantee-end.row";
import { GuaranteePendingEndRow } from "../guarantee/guarantee-pending-end.row";
import { GuaranteeRow } from "../guarantee/guarantee.row";
import { IssuerBranchRow } from "../party/issuer-branch.row";
import { IssuerRow } from "../party/issuer.row";
import { LedgerAttachmentRow } from "../ledger/ledger-attachment.row";
import { ObligeePolicyRow } from "../obligee/obligee-policy.row";
import { ObligeeRow } from "../obligee/obligee.row";
import { PremiumTableRow } from "../premium/premium-table.row";

/** The group of a chain's rows: the rows of one group are verified together. */
export type SealedGroup = "GUARANTEE" | "APPLICATION" | "ATTACHMENT" | "PARTY" | "EVENT";

export const ALL_GROUPS: readonly SealedGroup[] = [
  "GUARANTEE",
  "APPLICATION",
  "ATTACHMENT",
  "PARTY",
  "EVENT",
];

export interface SealedTable {
  readonly name: string;
  readonly row: abstract new () => { id: string };
  readonly group: SealedGroup;
  /** The properties that name the subject whose chain a row belongs to: the first that is not empty. */
  readonly subject: readonly [string, ...string[]];
  /** Properties that are not sealed, and why. */
  readonly unsealed?: Readonly<Record<string, string>>;
  /** `false`: no read is compared with its verified values, so that none are kept. A subject may have many such rows. */
  readonly areValuesKept?: false;
}

/** All tables whose rows, if edited past the system, would make it state what is not true. */
export const SEALED_TABLES: readonly SealedTable[] = [
  {
    name: "guarantee",
    row: GuaranteeRow,
    group: "GUARANTEE",
    subject: ["id"],
    unsealed: {
      worksSearchText: "made of worksName, and made anew where the search changes",
      jointVentureSearchText: "made of jointVenture, and made anew where the search changes",
      worksContractId: "joins what is said of one contract; no certificate states it",
    },
  },
  { name: "certificate", row: CertificateRow, group: "GUARANTEE", subject: ["guaranteeId"] },
  { name: "auth_key", row: AuthKeyRow, group: "GUARANTEE", subject: ["guaranteeId"] },
  { name: "amendment", row: AmendmentRow, group: "GUARANTEE", subject: ["guaranteeId"] },
  { name: "guarantee_end", row: GuaranteeEndRow, group: "GUARANTEE", subject: ["guaranteeId"] },
  {
    name: "guarantee_pending_end",
    row: GuaranteePendingEndRow,
    group: "GUARANTEE",
    subject: ["guaranteeId"],
  },
  {
    name: "end_confirmation",
    row: EndConfirmationRow,
    group: "GUARANTEE",
    subject: ["guaranteeId"],
    unsealed: { openFor: "whose task it is; what came of it is the end" },
  },
  {
    name: "deposit",
    row: DepositRow,
    group: "GUARANTEE",
    subject: ["guaranteeId"],
    unsealed: { remindOn: "when the body is to be reminded; what is done is an event" },
  },
  {
    name: "guarantee_application",
    row: GuaranteeApplicationRow,
    group: "APPLICATION",
    subject: ["id"],
    unsealed: {
      worksContractId: "joins what is said of one contract; the application states its own",
      searchText: "made of the content, and made anew where the search changes",
    },
  },
  { name: "amendment_application", row: AmendmentApplicationRow, group: "APPLICATION", subject: ["id"] },
  { name: "attachment", row: AttachmentRow, group: "APPLICATION", subject: ["applicationId"] },
  // Each is a subject of its own: whoever reads the guarantee does not read them.
  { name: "guarantee_attachment", row: GuaranteeAttachmentRow, group: "ATTACHMENT", subject: ["id"] },
  // The entry itself bears no seal: its head lists what is attached to it.
  { name: "ledger_attachment", row: LedgerAttachmentRow, group: "ATTACHMENT", subject: ["entryId"] },
  {
    name: "issuer",
    row: IssuerRow,
    group: "PARTY",
    subject: ["id"],
    unsealed: { nextSerial: "changes with every issue; a number that is taken is passed over anyhow" },
  },
  { name: "issuer_branch", row: IssuerBranchRow, group: "PARTY", subject: ["issuerId"] },
  { name: "premium_table", row: PremiumTableRow, group: "PARTY", subject: ["issuerId"] },
  {
    name: "contractor",
    row: ContractorRow,
    group: "PARTY",
    subject: ["id"],
    unsealed: {
      readingOrder: "made of the reading, and made anew where the folding of names changes",
      searchText: "made of the name, and made anew where the search changes",
    },
  },
  {
    name: "contractor_correction",
    row: ContractorCorrectionRow,
    group: "PARTY",
    subject: ["contractorId"],
    areValuesKept: false,
  },
  {
    name: "obligee",
    row: ObligeeRow,
    group: "PARTY",
    subject: ["id"],
    unsealed: {
      identity: "made of name and prefecture, and made anew where the folding of names changes",
      readingOrder: "made of the reading, and made anew where the folding of names changes",
      searchText: "made of the names, and made anew where the search changes",
    },
  },
  { name: "hand_over_rules", row: HandOverRulesRow, group: "PARTY", subject: ["obligeeId"] },
  { name: "obligee_policy", row: ObligeePolicyRow, group: "PARTY", subject: ["obligeeId"] },
  {
    name: "event",
    row: EventRow,
    group: "EVENT",
    subject: ["guaranteeId", "subjectId", "organisationId"],
  },
];

const ACCESS = "decides who may come in, and states nothing of a guarantee; what is done with it is an event";
const BODYS_OWN = "what a body keeps for itself beside its guarantees; no certificate states it";
const BYTES = "the bytes of attachments; the digest that they are compared with is sealed";
const WORK = "works of the system on its way, which no certificate states";

/** The other tables, and why they have no seal. */
export const UNSEALED_TABLES: Readonly<Record<string, string>> = {
  access_token: ACCESS,
  alarm: WORK,
  attachment_part: BYTES,
  guarantee_attachment_part: BYTES,
  adoption: "public tables that are imported again at any time; no certificate states one",
  adoption_statement: "what public tables said, and when; no certificate states one",
  broken_chain: "marks of broken subjects; the system takes no missing mark for a proof",
  change: "the order of events in the feed; what they say is sealed with the events",
  change_obligee: "whose feed an event is in; what it says is sealed with the event",
  change_pending: WORK,
  contractor_registration:
    "decides who may come in, and which of the issuer's branches the next certificate names; a certificate that exists states its own",
  guess_count: WORK,
  guess_notice: WORK,
  item_update: "when something of a list last changed; what changed is sealed where it stands",
  item_update_pending: WORK,
  ledger_attachment_part: BYTES,
  ledger_entry: `what ledgers are searched by; what is shown of a guarantee is read from it, and the rest is ${BODYS_OWN}`,
  ledger_note: BODYS_OWN,
  mail: WORK,
  mail_choice: "what an organisation wants to be told by mail; no certificate states it",
  opening: ACCESS,
  obligee_post: "what the next application may address; the certificate states its own addressee",
  operator: ACCESS,
  password_link: ACCESS,
  performance_shortfall:
    "made of guarantees, works contracts and policies: what a body is told, no certificate states",
  recorded_guarantee: BODYS_OWN,
  refresh_token: ACCESS,
  registered_works: "what an application may be filled in with; the application states its own",
  registration: ACCESS,
  reply: WORK,
  seal: "the seals themselves",
  seal_head: "sealed by itself",
  seal_register: "sealed by itself",
  session: ACCESS,
  setting: "what the seals depend on is sealed by itself",
  user_account: ACCESS,
  user_department: ACCESS,
  webhook_delivery: WORK,
  webhook_endpoint: "whom to tell, and with which secret; what is told is sealed with the events",
  works_amendment: "what an entry of a works contract said before; no certificate states it",
  works_contract: "joins guarantees and applications; each of them states its own contract",
  works_identifier: "made of the numbers of works contracts",
};

export function sealedTable(name: string): SealedTable | undefined {
  return SEALED_TABLES.find((table) => table.name === name);
}

/** The sealed table of a class of rows. */
export function sealedTableOf(row: SealedTable["row"]): SealedTable {
  const found = SEALED_TABLES.find((table) => table.row === row);
  if (!found) throw new Error(`rows of ${row.name} bear no seal`);
  return found;
}

/** The subject whose chain a row belongs to, of what is about to be stored. */
export function subjectOf({ subject }: SealedTable, row: Readonly<Record<string, unknown>>): string | null {
  const found = subject.map((property) => row[property]).find((value) => typeof value === "string");
  return found ?? null;
}
