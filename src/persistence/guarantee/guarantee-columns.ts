import type { NewGuarantee } from "../../use-cases/guarantee/guarantee-store-ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Certificate, Guarantee } from "../../domain/guarantee/guarantee";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { searchableText } from "../../domain/values/search-text";
import type { JointVenture } from "../../domain/works-contract/joint-venture";
import type { WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import type { Yen } from "../../domain/values/yen";
import type { CertificateRow } from "../certificate/certificate.row";
import type { GuaranteeRow } from "./guarantee.row";
import { paidAheadFrom } from "./paid-ahead-column";

/** A new guarantee in its columns. */
export function guaranteeRowOf({
  guarantee,
  ...added
}: Omit<NewGuarantee, "certificate" | "certificateId">): GuaranteeRow {
  const { worksContract, depositBank, jointVenture } = guarantee;
  return {
    id: added.id,
    number: guarantee.number,
    kind: guarantee.kind,
    status: guarantee.status,
    version: 1,
    issuerId: added.issuerId,
    branchId: added.branchId,
    contractorId: added.contractorId,
    obligeeId: added.obligeeId,
    worksName: worksContract.name,
    worksSearchText: searchableText([worksContract.name]),
    worksPlace: worksContract.place,
    contractPrice: worksContract.contractPrice,
    coveredPrice: worksContract.coveredPrice,
    workFrom: worksContract.workPeriod.from,
    workTo: worksContract.workPeriod.to,
    contractedOn: worksContract.contractedOn,
    amount: guarantee.amount,
    expiresOn: guarantee.expiresOn,
    depositBankName: depositBank?.name ?? null,
    depositBankBranch: depositBank?.branch ?? null,
    issuedOn: guarantee.issuedOn,
    delivery: added.delivery,
    applicationId: added.applicationId,
    contractType: guarantee.contractType,
    jointVenture: jointVenture && JSON.stringify(jointVenture),
    jointVentureSearchText: jointVenture && searchableText([jointVenture.name]),
    fiscalYear: guarantee.fiscalYear,
    lastFiscalYear: guarantee.lastFiscalYear,
    paidAhead: guarantee.paidAhead,
    ...worksContract.identifiers,
    worksReference: worksContract.externalReference,
    externalReference: guarantee.externalReference,
    worksContractId: added.worksContractId,
    amountFinding: null,
    secondGuarantee: added.secondGuarantee && JSON.stringify(added.secondGuarantee),
    createdAt: added.createdAt.toISOString(),
  };
}

/** The guarantee that stands in these columns; `applied`: the content of the application that it was issued for. */
export function guaranteeOf(row: GuaranteeRow, applied: string | null): Guarantee {
  const { depositBankName: name, depositBankBranch: branch } = row;
  return {
    number: row.number as GuaranteeNumber,
    kind: row.kind,
    status: row.status,
    contractType: row.contractType,
    jointVenture: row.jointVenture === null ? null : (JSON.parse(row.jointVenture) as JointVenture),
    externalReference: row.externalReference,
    fiscalYear: row.fiscalYear,
    lastFiscalYear: row.lastFiscalYear,
    paidAhead: paidAheadFrom(row.paidAhead, row.fiscalYear === null ? null : applied),
    worksContract: {
      name: row.worksName,
      place: row.worksPlace,
      contractPrice: row.contractPrice as Yen,
      coveredPrice: row.coveredPrice as Yen,
      workPeriod: { from: row.workFrom as CalendarDate, to: row.workTo as CalendarDate },
      contractedOn: row.contractedOn as CalendarDate | null,
      identifiers: identifiersOf(row),
      externalReference: row.worksReference,
    },
    amount: row.amount as Yen,
    expiresOn: row.expiresOn as CalendarDate,
    depositBank: name === null || branch === null ? null : { name, branch },
    issuedOn: row.issuedOn as CalendarDate,
  };
}

function identifiersOf(row: GuaranteeRow): WorksIdentifiers {
  const { worksNumber, procurementNumber, contractNumber, specificationNumber } = row;
  return { worksNumber, procurementNumber, contractNumber, specificationNumber };
}

/** A version of a certificate that none supersedes yet. */
export function certificateRowOf(guaranteeId: string, id: string, certificate: Certificate): CertificateRow {
  return {
    id,
    guaranteeId,
    version: certificate.version,
    amended: certificate.amended,
    title: certificate.title,
    issuedOn: certificate.issuedOn,
    content: certificate.content.text,
    digest: certificate.content.digest,
    supersededById: null,
  };
}
