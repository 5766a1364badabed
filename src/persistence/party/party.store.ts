import { In, Not, type EntityTarget, type ObjectLiteral } from "typeorm";
import type {
  ContractorOfIssuer,
  NewContractor,
  NewIssuer,
  NewObligee,
  NumberedContractor,
  RegisteredContractor,
  Organisations,
  PartyStore,
} from "../../use-cases/party/ports";
import type { CorporateNumber } from "../../domain/values/corporate-number";
import type { ApplicationRequirements } from "../../domain/application/application-requirements";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { PremiumPayment } from "../../domain/premium/premium-payment";
import type { Obligee } from "../../domain/obligee/obligee";
import { searchColumns } from "../engine/reading-columns";
import type {
  ContractorContact,
  ContractorIdentity,
  HandlingBranch,
  IssuerIdentity,
} from "../../domain/party/parties";
import { SqlObligeeStore } from "../obligee/obligee.store";
import { ContractorRegistrationRow } from "./contractor-registration.row";
import { ContractorRow } from "./contractor.row";
import { IssuerBranchRow } from "./issuer-branch.row";
import { IssuerRow } from "./issuer.row";
import { certainAddressee, nameInFull, type KnownAddressees } from "../../domain/obligee/addressee";
import { knownAddressees, namedOf } from "../obligee/known-addressees";
import { ObligeePostRow } from "../obligee/obligee-post.row";
import { ObligeeRow } from "../obligee/obligee.row";
import { OperatorRow } from "./operator.row";
import { chunksOf } from "../engine/chunks";
import type { RowClass, Where } from "../engine/row-table";
import type { Transaction } from "../seals/transaction";

export class SqlPartyStore implements PartyStore {
  constructor(private readonly transaction: Transaction) {}

  async issuer(id: string): Promise<(IssuerIdentity & { id: string; numberPrefix: string }) | null> {
    return this.#found(IssuerRow, { id });
  }

  async branch(issuerId: string, branchId: string | null): Promise<(HandlingBranch & { id: string }) | null> {
    const wanted = branchId === null ? { issuerId, position: 0 } : { issuerId, id: branchId };
    return this.#found(IssuerBranchRow, wanted);
  }

  async contractor(
    issuerId: string,
    id: string,
  ): Promise<(ContractorIdentity & Pick<ContractorContact, "contactEmail"> & { id: string }) | null> {
    const isRegistered = await this.transaction.exists(ContractorRegistrationRow, {
      issuerId,
      contractorId: id,
    });
    if (!isRegistered) return null;
    return this.#found(ContractorRow, { id });
  }

  async applicationRequirements(issuerId: string): Promise<readonly ApplicationRequirements[]> {
    const issuer = await this.#found(IssuerRow, { id: issuerId });
    return datedFrom(issuer?.applicationRequirements ?? null);
  }

  async premiumPayments(issuerId: string): Promise<readonly PremiumPayment[]> {
    const issuer = await this.#found(IssuerRow, { id: issuerId });
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

  async giveReading(id: string, reading: string): Promise<void> {
    const found = await this.#found(ContractorRow, { id });
    if (found?.reading !== null) return;
    await this.transaction.update(
      ContractorRow,
      { id, reading: null },
      { reading, ...searchColumns([found.name], reading) },
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

  async insertMissing({ issuers, contractors, obligees, operators }: Organisations): Promise<void> {
    await this.transaction.insertMissing(
      IssuerRow,
      issuers.map(({ id, name, address, numberPrefix, premiumPayments, applicationRequirements }) => ({
        id,
        name,
        address,
        numberPrefix,
        premiumPayments: datedTo(premiumPayments),
        applicationRequirements: datedTo(applicationRequirements),
        nextSerial: 1,
      })),
    );
    for (const issuer of issuers) await this.#addDated(issuer);
    await this.transaction.insertMissing(IssuerBranchRow, issuers.flatMap(branchRows));
    await this.transaction.insertMissing(
      ContractorRow,
      contractors.map(({ issuerIds: _, ...contractor }) => ({
        ...NOTHING_STATED,
        ...contractor,
        ...searchColumns([contractor.name], contractor.reading ?? null),
      })),
    );
    for (const contractor of contractors) await this.#addCorporateNumber(contractor);
    await this.#addMissing(
      ContractorRegistrationRow,
      contractors.flatMap(({ id, issuerIds }) =>
        issuerIds.map((issuerId) => ({ issuerId, contractorId: id })),
      ),
    );
    await this.#addObligees(obligees);
    await this.#addMissing(OperatorRow, [...operators]);
  }

  /** All writes build upon the parties that were found. */
  async #found<Row extends { id: string }>(target: RowClass<Row>, where: Where<Row>): Promise<Row | null> {
    const found = await this.transaction.found(target, where);
    if (found) this.transaction.relyOnRow(target, found);
    return found;
  }

  /** An issuer that was there already goes on with what applies from other days. */
  async #addDated({ id, premiumPayments, applicationRequirements }: NewIssuer): Promise<void> {
    const given = { premiumPayments, applicationRequirements };
    if (Object.values(given).every((entries = []) => entries.length === 0)) return;
    const row = await this.transaction.found(IssuerRow, { id });
    if (!row) throw new Error("an issuer is not there right after it was entered");
    for (const name of ["premiumPayments", "applicationRequirements"] as const) {
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
    if (corporateNumber !== null && (await this.corporateNumberOf(id)) === null)
      await this.giveCorporateNumber(id, corporateNumber);
  }

  /** Adds rows with a new id; unlike `orIgnore`, it fails where another row has the same name. */
  async #addObligees(obligees: readonly NewObligee[]): Promise<void> {
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

/** What applies from a day on: kept as JSON, or empty where there is none. */
interface Dated {
  readonly effectiveFrom: CalendarDate;
}

function datedFrom<Entry extends Dated>(json: string | null): Entry[] {
  return json === null ? [] : (JSON.parse(json) as Entry[]);
}

function datedTo(entries: readonly Dated[] = []): string | null {
  return entries.length === 0 ? null : JSON.stringify(entries);
}

const NOTHING_STATED = {
  reading: null,
  corporateNumber: null,
  representative: null,
  contactEmail: null,
  telephone: null,
} as const satisfies ContractorContact & Pick<NewContractor, "corporateNumber" | "reading">;

function branchRows({ id: issuerId, branches }: NewIssuer): IssuerBranchRow[] {
  return branches.map((branch, position) => ({ ...branch, issuerId, position }));
}

const NOTHING_KNOWN = {
  reading: null,
  category: null,
  prefecture: null,
  aliases: [],
  parentId: null,
  addressee: null,
} as const satisfies Omit<Obligee, "id" | "name">;
