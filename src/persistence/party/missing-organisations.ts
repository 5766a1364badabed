import { In, type EntityTarget, type ObjectLiteral } from "typeorm";
import type {
  NewBranch,
  NewContractor,
  NewIssuer,
  NewObligee,
  Organisations,
} from "../../use-cases/party/ports";
import type { CompanyFacts } from "../../domain/party/company";
import type { Obligee } from "../../domain/obligee/obligee";
import { searchColumns } from "../engine/reading-columns";
import { ObligeeRow } from "../obligee/obligee.row";
import { SqlObligeeStore } from "../obligee/obligee.store";
import type { Transaction } from "../seals/transaction";
import { companyColumns } from "./company-columns";
import { ContractorRegistrationRow } from "./contractor-registration.row";
import { ContractorRow } from "./contractor.row";
import { datedFrom, datedTo, type Dated } from "./dated-entries";
import { IssuerBranchRow } from "./issuer-branch.row";
import { IssuerRow } from "./issuer.row";
import { OperatorRow } from "./operator.row";

/** Adds what is not there yet, and changes nothing that is. */
export class MissingOrganisations {
  constructor(private readonly transaction: Transaction) {}

  async insert({ issuers, contractors, obligees, operators }: Organisations): Promise<void> {
    await this.transaction.insertMissing(
      IssuerRow,
      issuers.map(({ id, name, address, numberPrefix, ...issuer }) => ({
        id,
        name,
        address,
        numberPrefix,
        premiumPayments: datedTo(issuer.premiumPayments),
        applicationRequirements: datedTo(issuer.applicationRequirements),
        representations: datedTo(issuer.representations),
        nextSerial: 1,
      })),
    );
    for (const issuer of issuers) await this.#addDated(issuer);
    await this.transaction.insertMissing(IssuerBranchRow, issuers.flatMap(branchRows));
    for (const branch of issuers.flatMap(({ branches }) => branches)) await this.#addPrefectures(branch);
    await this.transaction.insertMissing(
      ContractorRow,
      contractors.map(({ issuerIds: _, handlingBranchIds: __, id, name, corporateNumber, ...facts }) => ({
        ...{ id, name, corporateNumber: corporateNumber ?? null },
        ...companyColumns({ ...NOTHING_STATED, ...facts }),
        ...searchColumns([name], facts.reading ?? null),
      })),
    );
    for (const contractor of contractors) await this.#addCorporateNumber(contractor);
    await this.#addMissing(
      ContractorRegistrationRow,
      contractors.flatMap(({ id, issuerIds, handlingBranchIds = {} }) =>
        issuerIds.map((issuerId) => ({
          issuerId,
          contractorId: id,
          handlingBranchId: handlingBranchIds[issuerId] ?? null,
        })),
      ),
    );
    await this.#addObligees(obligees);
    await this.#addMissing(OperatorRow, [...operators]);
  }

  /** An issuer that was there already goes on with what applies from other days. */
  async #addDated({
    id,
    premiumPayments,
    applicationRequirements,
    representations,
  }: NewIssuer): Promise<void> {
    const given = { premiumPayments, applicationRequirements, representations };
    if (Object.values(given).every((entries = []) => entries.length === 0)) return;
    const row = await this.transaction.found(IssuerRow, { id });
    if (!row) throw new Error("an issuer is not there right after it was entered");
    for (const name of ["premiumPayments", "applicationRequirements", "representations"] as const) {
      const known: readonly Dated[] = datedFrom(row[name]);
      const days = new Set(known.map(({ effectiveFrom }) => effectiveFrom));
      const missing = (given[name] ?? []).filter(({ effectiveFrom }) => !days.has(effectiveFrom));
      if (missing.length === 0) continue;
      const change = { [name]: datedTo([...known, ...missing]) };
      await this.transaction.update(IssuerRow, { id, [name]: row[name] }, change);
    }
  }

  /** A contractor that was there already without a number. */
  async #addCorporateNumber({ id, corporateNumber = null }: NewContractor): Promise<void> {
    if (corporateNumber === null) return;
    const row = await this.transaction.found(ContractorRow, { id });
    if (row?.corporateNumber === null)
      await this.transaction.update(ContractorRow, { id, corporateNumber: null }, { corporateNumber });
  }

  /** A branch that was there already without any. */
  async #addPrefectures({ id, prefectures = null }: NewBranch): Promise<void> {
    if (prefectures === null) return;
    const row = await this.transaction.found(IssuerBranchRow, { id });
    if (row?.prefectures === null)
      await this.transaction.update(
        IssuerBranchRow,
        { id, prefectures: null },
        { prefectures: JSON.stringify(prefectures) },
      );
  }

  /** Adds rows with a new id; unlike `orIgnore`, it fails where another row has the same name. */
  async #addObligees(obligees: readonly NewObligee[]): Promise<void> {
    if (obligees.length === 0) return;
    const ids = obligees.map(({ id }) => id);
    const there = await this.transaction.manager.find(ObligeeRow, {
      where: { id: In(ids) },
      select: { id: true },
    });
    const isThere = new Set(there.map(({ id }) => id));
    const missing = obligees.filter(({ id }) => !isThere.has(id));
    await new SqlObligeeStore(this.transaction).save(
      missing.map((obligee) => ({ ...NOTHING_KNOWN, ...obligee })),
    );
  }

  async #addMissing<Row extends ObjectLiteral>(target: EntityTarget<Row>, rows: Row[]): Promise<void> {
    if (rows.length === 0) return;
    await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(target)
      .values(rows)
      .orIgnore()
      .execute();
  }
}

const NOTHING_STATED = {
  reading: null,
  representative: null,
  contactEmail: null,
  telephone: null,
  constructionLicenseNumber: null,
  contractingBranch: null,
} as const satisfies Omit<CompanyFacts, "address">;

function branchRows({ id: issuerId, branches }: NewIssuer): IssuerBranchRow[] {
  return branches.map(({ prefectures = null, ...branch }, position) => ({
    ...branch,
    issuerId,
    position,
    prefectures: prefectures && JSON.stringify(prefectures),
  }));
}

const NOTHING_KNOWN = {
  reading: null,
  category: null,
  prefecture: null,
  aliases: [],
  parentId: null,
  addressee: null,
} as const satisfies Omit<Obligee, "id" | "name">;
