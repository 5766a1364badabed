import type { PaperFacts, PaperReads } from "../../use-cases/document/ports";
import type { Caller } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { AmendmentOnPaper, ChangeOnPaper } from "../../domain/certificate/amendment-on-paper";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { AmendableTerms } from "../../domain/guarantee/amendment";
import { changeOnPaper } from "../../domain/guarantee/change-on-paper";
import { followingTermsOf, type FollowingTerms } from "../../domain/guarantee/certificate-standing";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { ContractType } from "../../domain/values/contract-type";
import type { Delivery } from "../../domain/values/delivery";
import type { JointVenture } from "../../domain/works-contract/joint-venture";
import type { WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import { yenFromDatabase } from "../engine/columns";
import type { Engine } from "../engine/engine";
import { instantFromDatabase } from "../engine/instant";
import { guaranteesInScope } from "../engine/scope";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { SqlParameters } from "../engine/sql-parameters";
import type { ReadSession } from "../engine/read-session";

interface Row extends WorksIdentifiers {
  readonly certificateId: string;
  readonly guaranteeId: string;
  readonly content: string;
  readonly digest: string;
  readonly obligeeId: string;
  readonly delivery: Delivery;
  readonly status: GuaranteeStatus;
  readonly expiresOn: CalendarDate;
  readonly contractPrice: number | string;
  readonly coveredPrice: number | string;
  readonly workFrom: CalendarDate;
  readonly workTo: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly nextVersion: number | null;
  readonly nextIssuedOn: CalendarDate | null;
  readonly contractType: ContractType | null;
  readonly jointVenture: string | null;
  readonly registeredAt: string;
  readonly firstIssuedOn: CalendarDate;
  readonly contentBefore: string | null;
  readonly contractChangedOn: CalendarDate | null;
  /** `ReadAmendment`s as JSON. */
  readonly amendments: string | null;
}

type ReadAmendment = readonly [revision: number, amendedOn: CalendarDate, before: string, after: string];

/** The amendment that brought a version, with those since the version before, which brought none. */
function amendmentsSince(engine: Engine): string {
  const columns = "x.revision, x.amended_on, x.before, x.after";
  const all =
    engine === "postgres"
      ? `json_agg(json_build_array(${columns}))::text`
      : `json_group_array(json_array(${columns}))`;
  return (
    `(SELECT ${all} FROM amendment x WHERE x.guarantee_id = c.guarantee_id AND x.revision <= a.revision ` +
    `AND x.revision > COALESCE(p.revision, 0)) AS amendments`
  );
}

const COLUMNS =
  `c.id AS "certificateId", c.guarantee_id AS "guaranteeId", c.content AS content, c.digest AS digest, g.obligee_id AS "obligeeId", g.delivery AS delivery, ` +
  `g.works_number AS "worksNumber", g.procurement_number AS "procurementNumber", g.contract_number AS "contractNumber", ` +
  `g.specification_number AS "specificationNumber", g.status AS status, g.expires_on AS "expiresOn", g.contract_price AS "contractPrice", ` +
  `g.covered_price AS "coveredPrice", g.work_from AS "workFrom", g.work_to AS "workTo", e.ended_on AS "endedOn", ` +
  `n.version AS "nextVersion", n.issued_on AS "nextIssuedOn", ` +
  `g.contract_type AS "contractType", g.joint_venture AS "jointVenture", g.issued_on AS "firstIssuedOn", g.created_at AS "registeredAt", ` +
  `b.content AS "contentBefore", a.amended_on AS "contractChangedOn"`;

const TABLES =
  "certificate c JOIN guarantee g ON g.id = c.guarantee_id " +
  "LEFT JOIN guarantee_end e ON e.guarantee_id = g.id LEFT JOIN certificate n ON n.id = c.superseded_by_id " +
  "LEFT JOIN certificate b ON b.guarantee_id = c.guarantee_id AND b.version = c.version - 1 " +
  "LEFT JOIN amendment a ON a.guarantee_id = c.guarantee_id AND a.certificate_id = c.id " +
  "LEFT JOIN amendment p ON p.guarantee_id = b.guarantee_id AND p.certificate_id = b.id";

/** What papers are made of, for those who may see the guarantee. */
export class ScopedPaperReads implements PaperReads {
  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
  ) {}

  async ofCertificates(caller: Caller, certificateIds: readonly string[]): Promise<PaperFacts[]> {
    if (certificateIds.length === 0) return [];
    return this.#read(caller, (parameters) => `c.id IN (${parameters.list(certificateIds)})`);
  }

  async newestOf(caller: Caller, guaranteeId: string): Promise<PaperFacts | null> {
    const [newest] = await this.#read(
      caller,
      (parameters) => `c.guarantee_id = ${parameters.add(guaranteeId)} AND c.superseded_by_id IS NULL`,
    );
    return newest ?? null;
  }

  async viewer({ organisationId, userId }: Caller): Promise<{ body: string; person: string | null }> {
    const [viewer] = await this.session.sql<{ name: string; ofBody: string | null; person: string | null }>(
      (parameters) =>
        `SELECT o.name AS name, b.name AS "ofBody", ` +
        `(SELECT u.name FROM user_account u WHERE u.id = ${parameters.add(userId)}) AS person ` +
        `FROM obligee o LEFT JOIN obligee b ON b.id = o.parent_id WHERE o.id = ${parameters.add(organisationId)}`,
    );
    if (!viewer) throw new Error("a caller's organisation does not exist");
    const { name, ofBody, person } = viewer;
    return { body: ofBody === null ? name : `${ofBody} ${name}`, person };
  }

  async #read(caller: Caller, condition: (parameters: SqlParameters) => string): Promise<PaperFacts[]> {
    const rows = await this.session.sql<Row>(
      (parameters) =>
        `SELECT ${COLUMNS}, ${amendmentsSince(parameters.engine)} FROM ${TABLES} WHERE ${condition(parameters)} ` +
        `AND ${guaranteesInScope(caller, "g", parameters)}`,
    );
    // The obligee's words on the copy are verified where they are read.
    await this.verifier.verify(
      rows.map(({ guaranteeId }) => guaranteeId),
      ["GUARANTEE"],
    );
    return rows.map(factsOf);
  }
}

function factsOf(row: Row): PaperFacts {
  const { certificateId, digest, obligeeId, delivery, status, endedOn, nextVersion, nextIssuedOn } = row;
  const { worksNumber, procurementNumber, contractNumber, specificationNumber } = row;
  const identifiers = { worksNumber, procurementNumber, contractNumber, specificationNumber };
  const content = JSON.parse(row.content) as CertificateContent;
  const supersededBy =
    nextVersion === null || nextIssuedOn === null ? null : { version: nextVersion, issuedOn: nextIssuedOn };
  const stated = followingTermsOf(content);
  const { contractType } = row;
  const present = presentTermsOf(row);
  const standing = { status, contractType, present, stated, supersededBy, endedOn };
  const jointVenture = row.jointVenture === null ? null : (JSON.parse(row.jointVenture) as JointVenture);
  const amendment = amendmentOf(row);
  const registeredAt = instantFromDatabase(row.registeredAt);
  const ofGuarantee = {
    identifiers,
    standing,
    obligeeId,
    delivery,
    contractType,
    jointVenture,
    registeredAt,
  };
  return { certificateId, content, digest, amendment, ...ofGuarantee };
}

function amendmentOf({
  contentBefore,
  contractChangedOn,
  amendments,
  firstIssuedOn,
}: Row): AmendmentOnPaper | null {
  if (contentBefore === null) return null;
  const before = JSON.parse(contentBefore) as CertificateContent;
  return { before, contractChangedOn, changes: changesFrom(amendments), firstIssuedOn };
}

function changesFrom(amendments: string | null): ChangeOnPaper[] {
  const read = (amendments === null ? [] : JSON.parse(amendments)) as readonly ReadAmendment[];
  return [...read]
    .sort(([one], [other]) => one - other)
    .map(([, amendedOn, before, after]) =>
      changeOnPaper({
        amendedOn,
        before: JSON.parse(before) as AmendableTerms,
        after: JSON.parse(after) as AmendableTerms,
      }),
    );
}

function presentTermsOf({ expiresOn, contractPrice, coveredPrice, workFrom, workTo }: Row): FollowingTerms {
  return {
    expiresOn,
    contractPrice: yenFromDatabase(contractPrice),
    coveredPrice: yenFromDatabase(coveredPrice),
    workPeriod: { from: workFrom, to: workTo },
  };
}
