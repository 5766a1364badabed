import type { CalendarDate } from "../../domain/values/calendar-date";
import { isInForce, type GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { yenFromDatabase } from "../engine/columns";
import { contactProjection } from "../party/contact-reach";
import { instantFromDatabase } from "../engine/instant";
import type { Projection } from "../engine/projection";

/** Tables as the guarantee reads alias them. */
export const GUARANTEE_TABLES = {
  issuer: "JOIN issuer i ON i.id = g.issuer_id",
  branch: "JOIN issuer_branch b ON b.id = g.branch_id",
  contractor: "JOIN contractor k ON k.id = g.contractor_id",
  obligee: "JOIN obligee o ON o.id = g.obligee_id",
  // Every guarantee has exactly one version that no other supersedes.
  certificate: "JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL",
  // Most have not ended.
  end: "LEFT JOIN guarantee_end e ON e.guarantee_id = g.id",
} as const;

const boolean = (value: boolean | number): boolean => Boolean(value);

/** The columns of `certificate c`, joined with its guarantee `g`. */
export function certificateProjection(today: () => CalendarDate): Projection {
  return {
    id: { expression: "c.id" },
    version: { expression: "c.version" },
    amended: { expression: "c.amended", convert: boolean },
    title: { expression: "c.title" },
    issuedOn: { expression: "c.issued_on" },
    content: { expression: "c.content" },
    digest: { expression: "c.digest" },
    inForce: {
      // Empty for a version that another supersedes.
      expression: "CASE WHEN c.superseded_by_id IS NULL THEN g.status || ' ' || g.expires_on END",
      convert: (statusAndExpiry: string) => {
        const [status, expiresOn] = statusAndExpiry.split(" ") as [GuaranteeStatus, CalendarDate];
        return isInForce(status, expiresOn, today());
      },
    },
  };
}

/** The columns of `guarantee g` and of all that is joined to it. */
export function guaranteeProjection(today: () => CalendarDate): Projection {
  const newestCertificate = Object.entries(certificateProjection(today)).map(
    ([field, projected]) => [`certificate.${field}`, projected] as const,
  );
  return { ...OWN_AND_PARTIES, ...Object.fromEntries(newestCertificate) };
}

const OWN_AND_PARTIES: Projection = {
  id: { expression: "g.id" },
  revision: { expression: "g.version" },
  number: { expression: "g.number" },
  kind: { expression: "g.kind" },
  status: { expression: "g.status" },
  "worksContract.name": { expression: "g.works_name" },
  "worksContract.place": { expression: "g.works_place" },
  "worksContract.contractPrice": { expression: "g.contract_price", convert: yenFromDatabase },
  "worksContract.coveredPrice": { expression: "g.covered_price", convert: yenFromDatabase },
  "worksContract.workPeriod.from": { expression: "g.work_from" },
  "worksContract.workPeriod.to": { expression: "g.work_to" },
  "worksContract.contractedOn": { expression: "g.contracted_on" },
  amount: { expression: "g.amount", convert: yenFromDatabase },
  expiresOn: { expression: "g.expires_on" },
  "depositBank.name": { expression: "g.deposit_bank_name" },
  "depositBank.branch": { expression: "g.deposit_bank_branch" },
  issuedOn: { expression: "g.issued_on" },
  delivery: { expression: "g.delivery" },
  "issuer.id": { expression: "i.id" },
  "issuer.name": { expression: "i.name" },
  "issuer.address": { expression: "i.address" },
  "issuer.numberPrefix": { expression: "i.number_prefix" },
  "branch.id": { expression: "b.id" },
  "branch.name": { expression: "b.name" },
  "branch.address": { expression: "b.address" },
  "branch.telephone": { expression: "b.telephone" },
  "branch.fax": { expression: "b.fax" },
  "contractor.id": { expression: "k.id" },
  "contractor.name": { expression: "k.name" },
  "contractor.address": { expression: "k.address" },
  ...contactProjection("k", "contractor."),
  "end.status": { expression: "e.status" },
  "end.endedOn": { expression: "e.ended_on" },
  "end.ground": { expression: "e.ground" },
  "end.consentedOn": { expression: "e.consented_on" },
  "end.reference": { expression: "e.reference" },
  "end.recordedAt": { expression: "e.recorded_at", convert: instantFromDatabase },
  "obligee.id": { expression: "o.id" },
  "obligee.name": { expression: "o.name" },
  "obligee.addressee": { expression: "COALESCE(o.addressee, o.name)" },
};
