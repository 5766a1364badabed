import { Not } from "typeorm";
import type {
  ContractorOfIssuer,
  NewCorrection,
  NumberedContractor,
  RegisteredContractor,
  Organisations,
  PartyStore,
  StoredBranch,
  StoredContractor,
  StoredIssuer,
} from "../../use-cases/party/ports";
import type { CorporateNumber } from "../../domain/values/corporate-number";
import type { ApplicationRequirements } from "../../domain/application/application-requirements";
import type { PremiumPayment } from "../../domain/premium/premium-payment";
import type { HandlingBranch } from "../../domain/party/parties";
import { searchColumns } from "../engine/reading-columns";
import { companyColumns, companyFactsOf } from "./company-columns";
import { ContractorCorrectionRow } from "./contractor-correction.row";
import { ContractorRegistrationRow } from "./contractor-registration.row";
import { ContractorRow } from "./contractor.row";
import { datedFrom } from "./dated-entries";
import { IssuerBranchRow } from "./issuer-branch.row";
import { IssuerRow } from "./issuer.row";
import { MissingOrganisations } from "./missing-organisations";
import { certainAddressee, nameInFull, type KnownAddressees } from "../../domain/obligee/addressee";
import { knownAddressees, namedOf } from "../obligee/known-addressees";
import { ObligeePostRow } from "../obligee/obligee-post.row";
import { ObligeeRow } from "../obligee/obligee.row";
import { chunksOf } from "../engine/chunks";
import { rowTable, type RowClass, type Where } from "../engine/row-table";
import type { Transaction } from "../seals/transaction";

const BRANCHES = rowTable(IssuerBranchRow);

export class SqlPartyStore implements PartyStore {
  /** As this unit of work has read them. Nothing changes them but what brings missing ones. */
  readonly #issuers = new Map<string, IssuerRow>();
  readonly #branches = new Map<string, readonly IssuerBranchRow[]>();

  constructor(private readonly transaction: Transaction) {}

  async issuer(id: string): Promise<StoredIssuer | null> {
    const found = await this.#issuer(id);
    if (!found) return null;
    const { name, address, numberPrefix, representations } = found;
    return { id, name, address, numberPrefix, representations: datedFrom(representations) };
  }

  async branch(issuerId: string, branchId: string | null): Promise<(HandlingBranch & { id: string }) | null> {
    const all = this.#branches.get(issuerId);
    if (all)
      return all.find(({ id, position }) => (branchId === null ? position === 0 : id === branchId)) ?? null;
    const wanted = branchId === null ? { issuerId, position: 0 } : { issuerId, id: branchId };
    return this.#found(IssuerBranchRow, wanted);
  }

  async branches(issuerId: string): Promise<StoredBranch[]> {
    const found = await this.transaction.sql<Record<string, unknown>>(
      (parameters) =>
        `SELECT ${BRANCHES.columnsAs("b")} FROM issuer_branch b WHERE b.issuer_id = ${parameters.add(issuerId)} ` +
        `ORDER BY b.position`,
    );
    const rows = found.map((row) => BRANCHES.read(row));
    this.transaction.relyOnAll(IssuerBranchRow, issuerId, rows);
    this.#branches.set(issuerId, rows);
    return rows.map(({ id, name, address, telephone, fax, prefectures }) => ({
      ...{ id, name, address, telephone, fax },
      prefectures: prefectures === null ? null : (JSON.parse(prefectures) as string[]),
    }));
  }

  async contractor(issuerId: string, id: string): Promise<StoredContractor | null> {
    const registration = await this.transaction.found(ContractorRegistrationRow, {
      issuerId,
      contractorId: id,
    });
    if (!registration) return null;
    const found = await this.#found(ContractorRow, { id });
    return found && storedContractor(found, registration.handlingBranchId);
  }

  async holdContractor(id: string): Promise<StoredContractor | null> {
    await this.transaction.sql(
      (parameters) =>
        `SELECT c.id FROM contractor c WHERE c.id = ${parameters.add(id)} ${this.transaction.heldUntilCommit}`,
    );
    const found = await this.#found(ContractorRow, { id });
    return found && storedContractor(found, null);
  }

  async correctContractor(
    { id: contractorId, name, ...before }: StoredContractor,
    { id, after, at, user }: NewCorrection,
  ): Promise<void> {
    const changed = await this.transaction.update(
      ContractorRow,
      { id: contractorId, address: before.address },
      { ...companyColumns(after), ...searchColumns([name], after.reading) },
    );
    if (!changed) throw new Error("a contractor changed although it was held");
    await this.transaction.insert(ContractorCorrectionRow, {
      id,
      contractorId,
      before: JSON.stringify(companyFactsOf(companyColumns(before))),
      after: JSON.stringify(companyFactsOf(companyColumns(after))),
      correctedAt: at.toISOString(),
      userId: user?.id ?? null,
      userName: user?.name ?? null,
    });
  }

  async applicationRequirements(issuerId: string): Promise<readonly ApplicationRequirements[]> {
    const issuer = await this.#issuer(issuerId);
    return datedFrom(issuer?.applicationRequirements ?? null);
  }

  async premiumPayments(issuerId: string): Promise<readonly PremiumPayment[]> {
    const issuer = await this.#issuer(issuerId);
    return datedFrom(issuer?.premiumPayments ?? null);
  }

  async isRegisteredElsewhere(issuerId: string, contractorId: string): Promise<boolean> {
    return this.transaction.manager.existsBy(ContractorRegistrationRow, {
      issuerId: Not(issuerId),
      contractorId,
    });
  }

  async numberedContractors(numbers: readonly CorporateNumber[]): Promise<NumberedContractor[]> {
    // SQLite has one writer anyhow.
    if (this.transaction.locksByName)
      await this.transaction.sql(
        (parameters) =>
          `SELECT pg_advisory_xact_lock(hashtextextended(${parameters.add("corporate numbers")}, 0))`,
      );
    const found: NumberedContractor[] = [];
    for (const some of chunksOf([...new Set(numbers)]))
      found.push(
        ...(await this.transaction.sql<NumberedContractor>(
          (parameters) =>
            `SELECT c.id AS id, r.issuer_id AS "issuerId", c.corporate_number AS "corporateNumber" FROM contractor c ` +
            `JOIN contractor_registration r ON r.contractor_id = c.id ` +
            `WHERE c.corporate_number IN (${parameters.list(some)}) ORDER BY c.id, r.issuer_id`,
        )),
      );
    return found;
  }

  async registeredContractors(ids: readonly string[]): Promise<RegisteredContractor[]> {
    const found: RegisteredContractor[] = [];
    for (const some of chunksOf(ids))
      found.push(
        ...(await this.transaction.sql<RegisteredContractor>(
          (parameters) =>
            `SELECT c.id AS id, r.issuer_id AS "issuerId", c.corporate_number AS "corporateNumber" FROM contractor c ` +
            `JOIN contractor_registration r ON r.contractor_id = c.id WHERE c.id IN (${parameters.list(some)})`,
        )),
      );
    return found;
  }

  async contractorsOf(issuerId: string): Promise<ContractorOfIssuer[]> {
    return this.transaction.sql<ContractorOfIssuer>(
      (parameters) =>
        `SELECT c.id AS id, c.name AS name, c.corporate_number AS "corporateNumber" FROM contractor c ` +
        `JOIN contractor_registration r ON r.contractor_id = c.id WHERE r.issuer_id = ${parameters.add(issuerId)} ` +
        `ORDER BY c.id`,
    );
  }

  async corporateNumberOf(contractorId: string): Promise<CorporateNumber | null> {
    return (await this.#found(ContractorRow, { id: contractorId }))?.corporateNumber ?? null;
  }

  async giveCorporateNumber(id: string, corporateNumber: CorporateNumber): Promise<void> {
    await this.transaction.update(ContractorRow, { id, corporateNumber: null }, { corporateNumber });
  }

  async giveHandlingBranch(issuerId: string, contractorId: string, handlingBranchId: string): Promise<void> {
    await this.transaction.changeRows(
      ContractorRegistrationRow,
      { issuerId, contractorId },
      { handlingBranchId },
    );
  }

  async obligee(id: string): ReturnType<PartyStore["obligee"]> {
    const found = await this.#found(ObligeeRow, { id });
    if (!found) return null;
    const parent = found.parentId === null ? null : await this.#found(ObligeeRow, { id: found.parentId });
    const [obligee, body] = [namedOf(found), parent && namedOf(parent)];
    return { id: found.id, name: nameInFull(obligee, body), certain: certainAddressee(obligee, body) };
  }

  async addressees(obligeeId: string, issuerId: string): Promise<KnownAddressees | null> {
    const known = (await knownAddressees(this.transaction, [obligeeId], issuerId)).get(obligeeId) ?? null;
    if (known)
      this.transaction.relyOn("PARTY", [obligeeId, ...(known.bodyId === null ? [] : [known.bodyId])]);
    return known;
  }

  async keepPost({
    id,
    obligeeId,
    issuerId,
    title,
    holder,
    keptAt,
  }: Parameters<PartyStore["keepPost"]>[0]): Promise<void> {
    const kept = await this.transaction.sql(
      (parameters) =>
        `SELECT p.id FROM obligee_post p WHERE p.obligee_id = ${parameters.add(obligeeId)} ` +
        `AND p.issuer_id = ${parameters.add(issuerId)} ` +
        `AND p.title = ${parameters.add(title)} AND COALESCE(p.holder, '') = ${parameters.add(holder ?? "")} LIMIT 1`,
    );
    if (kept.length > 0) return;
    await this.transaction.manager.insert(ObligeePostRow, {
      id,
      obligeeId,
      issuerId,
      title,
      holder,
      keptAt: keptAt.toISOString(),
    });
  }

  async takeSerial(issuerId: string): Promise<number> {
    // The update locks the issuer's row until the unit of work ends, so each serial is taken once.
    const [taken] = await this.transaction.sql<{ next: number | string }>(
      (parameters) =>
        `UPDATE issuer SET next_serial = next_serial + 1 WHERE id = ${parameters.add(issuerId)} RETURNING next_serial AS next`,
    );
    if (!taken) throw new Error("no issuer has this id");
    return Number(taken.next) - 1;
  }

  async passSerial(issuerId: string, serial: number): Promise<void> {
    await this.transaction.changeRows(IssuerRow, { id: issuerId }, { nextSerial: serial + 1 });
  }

  async insertMissing(organisations: Organisations): Promise<void> {
    this.#issuers.clear();
    this.#branches.clear();
    await new MissingOrganisations(this.transaction).insert(organisations);
  }

  async #issuer(id: string): Promise<IssuerRow | null> {
    const known = this.#issuers.get(id);
    if (known) return known;
    const found = await this.#found(IssuerRow, { id });
    if (found) this.#issuers.set(id, found);
    return found;
  }

  /** All writes build upon the parties that were found. */
  async #found<Row extends { id: string }>(target: RowClass<Row>, where: Where<Row>): Promise<Row | null> {
    const found = await this.transaction.found(target, where);
    if (found) this.transaction.relyOnRow(target, found);
    return found;
  }
}

function storedContractor(row: ContractorRow, handlingBranchId: string | null): StoredContractor {
  const { id, name } = row;
  return { id, name, ...companyFactsOf(row), handlingBranchId };
}
