import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import { contentFault, type CertificateContent } from "../../domain/certificate/certificate-content";
import { certificateTitle } from "../../domain/certificate/certificate-title";
import type { Snapshot } from "../database/snapshot";
import { amendableTermsFrom } from "../guarantee/amendable-terms-column";

interface Row {
  readonly id: string;
  readonly guaranteeId: string;
  readonly version: number;
  readonly amended: boolean | number;
  readonly title: string;
  readonly issuedOn: string;
  readonly content: string;
  readonly digest: string;
  readonly supersededById: string | null;
  readonly number: string;
  readonly kind: string;
  readonly worksName: string;
  readonly worksPlace: string | null;
  readonly contractPrice: number | string;
  readonly coveredPrice: number | string;
  readonly paidAhead: number | string | null;
  readonly workFrom: string;
  readonly workTo: string;
  readonly contractedOn: string | null;
  readonly amount: number | string;
  readonly expiresOn: string;
  readonly bankName: string | null;
  readonly bankBranch: string | null;
  /** The terms after the newest amendment, as JSON. */
  readonly amendedTo: string | null;
}

const COLUMNS =
  `c.id AS id, c.guarantee_id AS "guaranteeId", c.version AS version, c.amended AS amended, c.title AS title, ` +
  `c.issued_on AS "issuedOn", c.content AS content, c.digest AS digest, c.superseded_by_id AS "supersededById", ` +
  `g.number AS number, g.kind AS kind, g.works_name AS "worksName", g.works_place AS "worksPlace", ` +
  `g.contract_price AS "contractPrice", g.covered_price AS "coveredPrice", g.paid_ahead AS "paidAhead", g.work_from AS "workFrom", ` +
  `g.work_to AS "workTo", g.contracted_on AS "contractedOn", g.amount AS amount, g.expires_on AS "expiresOn", ` +
  `g.deposit_bank_name AS "bankName", g.deposit_bank_branch AS "bankBranch", ` +
  `(SELECT a."after" FROM amendment a WHERE a.guarantee_id = g.id ORDER BY a.revision DESC LIMIT 1) AS "amendedTo"`;

/**
 * Every certificate matches its digest, and versions follow each other without a gap. The guarantee's row
 * agrees with the newest version and the newest amendment.
 */
export class CertificatesCheck implements DoctorCheck {
  readonly name = "certificates";

  constructor(private readonly snapshot: Snapshot) {}

  async *run(): AsyncIterable<Finding> {
    const rows = this.snapshot.stream<Row>(
      () =>
        `SELECT ${COLUMNS} FROM certificate c JOIN guarantee g ON g.id = c.guarantee_id ORDER BY c.guarantee_id, c.version`,
    );
    let before: Row | undefined;
    for await (const row of rows) {
      const previous = before?.guaranteeId === row.guaranteeId ? before : undefined;
      if (before) yield* this.#followed(before, previous ? row : undefined);
      yield* this.#certificate(row, (previous?.version ?? 0) + 1);
      before = row;
    }
    if (before) yield* this.#followed(before, undefined);
  }

  *#certificate(row: Row, version: number): Iterable<Finding> {
    const fault = contentFault({ text: row.content, digest: row.digest });
    if (fault !== undefined) yield this.#finding(row, "content that its digest is of", fault);
    if (row.version !== version)
      yield this.#finding(row, `version ${String(version)}`, `version ${String(row.version)}`);
    const content = contentOf(row);
    if (content === undefined) return;
    yield* this.#different(row, "certificate", [
      ["number", content.number, row.number],
      ["kind", content.kind, row.kind],
      ["version", content.version, row.version],
      ["amended", content.amended, Boolean(row.amended)],
      ["issuedOn", content.issuedOn, row.issuedOn],
      ["title", certificateTitle(content.kind, content.amended), row.title],
    ]);
  }

  /** The findings on a certificate, once its next version is known. */
  *#followed(row: Row, next: Row | undefined): Iterable<Finding> {
    if (row.supersededById !== (next?.id ?? null))
      yield this.#finding(
        row,
        next ? `superseded by ${next.id}` : "superseded by nothing: it is the newest version",
        row.supersededById === null ? "superseded by nothing" : `superseded by ${row.supersededById}`,
      );
    const content = next ? undefined : contentOf(row);
    if (content === undefined) return;
    const { worksContract } = content;
    const terms = row.amendedTo === null ? amendable(content) : amendableTermsFrom(row.amendedTo);
    yield* this.#different(row, "guarantee", [
      ["amount on the certificate", content.amount, Number(row.amount)],
      ["amount", terms.amount, Number(row.amount)],
      ["contractPrice", terms.contractPrice, Number(row.contractPrice)],
      ["coveredPrice", terms.coveredPrice, Number(row.coveredPrice)],
      // What a guarantee is issued with stands on no paper.
      ["paidAhead", terms.paidAhead, row.amendedTo === null ? null : numberOrNull(row.paidAhead)],
      ["workFrom", terms.workPeriod.from, row.workFrom],
      ["workTo", terms.workPeriod.to, row.workTo],
      ["expiresOn", terms.expiresOn, row.expiresOn],
      ["works", worksContract.name, row.worksName],
      ["place", worksContract.place, row.worksPlace],
      ["contractedOn", worksContract.contractedOn, row.contractedOn],
      ["depositBank", content.depositBank?.name ?? null, row.bankName],
      ["depositBankBranch", content.depositBank?.branch ?? null, row.bankBranch],
    ]);
  }

  *#different(
    row: Row,
    table: "certificate" | "guarantee",
    facts: readonly (readonly [name: string, stated: unknown, stored: unknown])[],
  ): Iterable<Finding> {
    for (const [name, stated, stored] of facts)
      if (stated !== stored)
        yield this.#finding(
          row,
          `${name} ${JSON.stringify(stated)}`,
          `${name} ${JSON.stringify(stored)}`,
          table,
        );
  }

  #finding(
    { id, guaranteeId }: Row,
    expected: string,
    found: string,
    table: "certificate" | "guarantee" = "certificate",
  ): Finding {
    return {
      check: this.name,
      severity: "error",
      subject: { table, id: table === "certificate" ? id : guaranteeId },
      expected,
      found,
      remedy:
        "Another program changed it past this system: compare it with a backup, and with the holder's copy.",
    };
  }
}

/** `undefined` where it is unreadable; then its digest is a finding already. */
function contentOf({ content }: Row): CertificateContent | undefined {
  try {
    const read = JSON.parse(content) as Partial<CertificateContent> | null;
    return read?.worksContract?.workPeriod ? (read as CertificateContent) : undefined;
  } catch {
    return undefined;
  }
}

function amendable({ amount, worksContract, expiresOn }: CertificateContent) {
  const { contractPrice, coveredPrice, workPeriod } = worksContract;
  return { amount, contractPrice, coveredPrice, paidAhead: null, workPeriod, expiresOn };
}

function numberOrNull(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}
