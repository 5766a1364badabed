import type { Caller } from "../../domain/account/access";
import { addressedObligee } from "../../domain/certificate/addressed-obligee";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { ComparedGuarantee, ComparingBody } from "../../domain/match/compared-guarantee";
import type { GuaranteeExpectation } from "../../domain/match/guarantee-expectation";
import { matchGuarantee, type GuaranteeMatch } from "../../domain/match/match-guarantee";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { GuaranteeView } from "../guarantee/ports";
import type { ObligeeView } from "../obligee/ports";
import type { Reads } from "../reads";
import type { Clock } from "../shared/clock";
import type { Requested } from "../shared/view";
import { needed, Wanted, type Shown } from "../shared/wanted";

/** A guarantee by its id or its number, and what is expected of it. */
export interface ExpectedGuarantee {
  readonly guaranteeId: string | null;
  readonly number: GuaranteeNumber | null;
  readonly expected: GuaranteeExpectation;
}

/** How a guarantee compares, with the names by which programs know it. */
export interface MatchedGuarantee extends GuaranteeMatch {
  readonly guaranteeId: string;
  readonly number: GuaranteeNumber;
}

/** What is compared of a guarantee. */
export const NEEDED_TO_COMPARE = needed<GuaranteeView>()(
  "number",
  "status",
  "kind",
  "amount",
  "expiresOn",
  "fiscalYear",
  "lastFiscalYear",
  "worksContract.name",
  "worksContract.contractPrice",
  "worksContract.identifiers.worksNumber",
  "worksContract.identifiers.procurementNumber",
  "worksContract.identifiers.contractNumber",
  "worksContract.identifiers.specificationNumber",
  "contractor.corporateNumber",
  "certificate.version",
  "certificate.content",
  "obligee.id",
);
export type ReadToCompare = Shown<GuaranteeView, typeof NEEDED_TO_COMPARE>;

/** What is compared of an obligee, and by whom. */
const NEEDED_OF_OBLIGEES = new Wanted(["name", "aliases", "parent.id", "parent.name"]);

export interface ComparingParts {
  readonly reads: Pick<Reads, "guarantees" | "obligees">;
  readonly clock: Clock;
}

/**
 * Compares guarantees that the caller sees with what it expects of each, in the order in which they are given; `null` where
 * it sees none. All of them are read together.
 */
export async function compareGuarantees(
  { reads, clock }: ComparingParts,
  caller: Caller,
  items: readonly ExpectedGuarantee[],
): Promise<(MatchedGuarantee | null)[]> {
  const found = await reads.guarantees.named(caller, namesOf(items), NEEDED_TO_COMPARE);
  const known = new Map<string, ReadToCompare>(
    found.flatMap((each) => [
      [each.id, each],
      [each.number, each],
    ]),
  );
  const seen = items.map(({ guaranteeId, number, expected }) => {
    const read = known.get(guaranteeId ?? number ?? "");
    return read ? { read, expected } : null;
  });
  const matched = await compareRead(
    { reads, clock },
    caller,
    seen.filter((each) => each !== null),
  );
  const inOrder = matched.values();
  return seen.map((each) => (each === null ? null : (inOrder.next().value ?? null)));
}

/** The same for guarantees that are read: at least what is needed to compare them. */
export async function compareRead(
  { reads, clock }: { readonly reads: Pick<Reads, "obligees">; readonly clock: Clock },
  caller: Caller,
  items: readonly { readonly read: ReadToCompare; readonly expected: GuaranteeExpectation }[],
): Promise<MatchedGuarantee[]> {
  const obligees = await obligeesOf(
    reads,
    caller,
    items.flatMap(({ read, expected }) => [read.obligee.id, expected.beneficiaryId ?? []].flat()),
  );
  const body = caller.role === "OBLIGEE" ? bodyOf(obligees.get(caller.organisationId)) : null;
  const today = dayInJapan(clock());
  return items.map(({ read, expected }) => {
    const expectedBeneficiary = nameOf(obligees.get(expected.beneficiaryId ?? ""));
    const guarantee = comparedOf(read, obligees.get(read.obligee.id));
    return {
      guaranteeId: read.id,
      number: read.number,
      ...matchGuarantee({ expected, guarantee, body, expectedBeneficiary, today }),
    };
  });
}

function namesOf(items: readonly ExpectedGuarantee[]): { ids: string[]; numbers: GuaranteeNumber[] } {
  const ids = items.flatMap(({ guaranteeId }) => guaranteeId ?? []);
  const numbers = items.flatMap(({ number }) => number ?? []);
  return { ids: [...new Set(ids)], numbers: [...new Set(numbers)] };
}

/** The beneficiaries, those that are expected, and whoever compares. */
async function obligeesOf(
  { obligees }: Pick<Reads, "obligees">,
  caller: Caller,
  found: readonly string[],
): Promise<ReadonlyMap<string, Requested<ObligeeView>>> {
  if (found.length === 0) return new Map();
  const own = caller.role === "OBLIGEE" ? [caller.organisationId] : [];
  const ids = new Set([...found, ...own]);
  const read = await obligees.byIds([...ids], NEEDED_OF_OBLIGEES);
  return new Map(read.map((obligee) => [obligee.id, obligee]));
}

function bodyOf(obligee: Requested<ObligeeView> | undefined): ComparingBody | null {
  if (!obligee) return null;
  const { id, name = "" } = obligee.parent ?? obligee;
  return id === undefined ? null : { id, name };
}

/** A department behind its body: every town has its 契約課. */
function nameOf(obligee: Requested<ObligeeView> | undefined): string | null {
  return obligee?.name === undefined ? null : `${obligee.parent?.name ?? ""}${obligee.name}`;
}

function comparedOf(read: ReadToCompare, obligee: Requested<ObligeeView> | undefined): ComparedGuarantee {
  const stated = JSON.parse(read.certificate.content) as CertificateContent;
  const { worksContract: works, contractor, certificate } = read;
  const { status, expiresOn, kind, amount, fiscalYear, lastFiscalYear } = read;
  return {
    ...{ status, expiresOn, kind, amount, fiscalYear, lastFiscalYear },
    worksName: works.name,
    contractPrice: works.contractPrice,
    identifiers: works.identifiers,
    contractor: { name: stated.contractor.name, corporateNumber: contractor.corporateNumber },
    beneficiary: {
      id: read.obligee.id,
      stated: stated.obligee.name,
      addressed: addressedObligee(stated.obligee),
      name: obligee?.name ?? stated.obligee.name,
      aliases: obligee?.aliases ?? [],
      body: obligee?.parent ? bodyOf(obligee) : null,
    },
    version: certificate.version,
  };
}
