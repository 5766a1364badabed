import type { Caller } from "../../domain/account/access";
import { addressedObligee } from "../../domain/certificate/addressed-obligee";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { ComparedGuarantee, ComparingBody } from "../../domain/match/compared-guarantee";
import type { GuaranteeExpectation } from "../../domain/match/guarantee-expectation";
import { matchGuarantee, type GuaranteeMatch } from "../../domain/match/match-guarantee";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { GuaranteeView } from "../guarantee/ports";
import type { Reads } from "../reads";
import type { Clock } from "../shared/clock";
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
  "obligee.name",
  "obligee.aliases",
  "obligee.parentId",
);
export type ReadToCompare = Shown<GuaranteeView, typeof NEEDED_TO_COMPARE>;

/** What is compared of obligees that come with no guarantee. */
const NEEDED_OF_OBLIGEES = new Wanted(["name", "parent.id", "parent.name"]);

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

interface Compared {
  readonly read: ReadToCompare;
  readonly expected: GuaranteeExpectation;
}

/** The same for guarantees that are read: at least what is needed to compare them. */
export async function compareRead(
  { reads, clock }: { readonly reads: Pick<Reads, "obligees">; readonly clock: Clock },
  caller: Caller,
  items: readonly Compared[],
): Promise<MatchedGuarantee[]> {
  if (items.length === 0) return [];
  const obligees = await obligeesOf(reads, caller, items);
  const body = caller.role === "OBLIGEE" ? bodyOf(caller.organisationId, obligees) : null;
  const today = dayInJapan(clock());
  return items.map(({ read, expected }) => {
    const expectedBeneficiary = nameOf(expected.beneficiaryId, obligees);
    const guarantee = comparedOf(read, obligees);
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

/** An obligee as it is named, with the body that it is a department of. */
interface NamedObligee extends ComparingBody {
  readonly bodyId: string | null;
}
type NamedObligees = ReadonlyMap<string, NamedObligee>;

/**
 * The beneficiaries, those that are expected, whoever compares, and the bodies of departments. Beneficiaries came with their
 * guarantees: a body that compares what is in its own favour takes no statement, a department one.
 */
async function obligeesOf(
  { obligees }: Pick<Reads, "obligees">,
  caller: Caller,
  items: readonly Compared[],
): Promise<NamedObligees> {
  const known = new Map(
    items.map(
      ({
        read: {
          obligee: { id, name, parentId },
        },
      }) => [id, { id, name, bodyId: parentId }],
    ),
  );
  const recorded = new Set(caller.role === "OBLIGEE" ? [caller.organisationId] : []);
  for (const { bodyId } of known.values()) if (bodyId !== null) recorded.add(bodyId);
  const expected = new Set(items.flatMap((each) => each.expected.beneficiaryId ?? []));
  const missing = [...recorded].filter((id) => !known.has(id));
  const given = [...expected].filter((id) => !known.has(id) && !recorded.has(id));
  const found = [
    ...(missing.length === 0 ? [] : await obligees.ofRecords(missing, NEEDED_OF_OBLIGEES)),
    ...(given.length === 0 ? [] : await obligees.byIds(given, NEEDED_OF_OBLIGEES)),
  ];
  for (const { id, name = "", parent } of found) {
    const { id: bodyId = null, name: bodyName = "" } = parent ?? {};
    known.set(id, { id, name, bodyId });
    if (bodyId !== null) known.set(bodyId, { id: bodyId, name: bodyName, bodyId: null });
  }
  return known;
}

function bodyOf(id: string, obligees: NamedObligees): ComparingBody | null {
  const obligee = obligees.get(id);
  if (!obligee) return null;
  const { id: bodyId, name } = obligees.get(obligee.bodyId ?? id) ?? obligee;
  return { id: bodyId, name };
}

/** A department behind its body: every town has its 契約課. */
function nameOf(id: string | null, obligees: NamedObligees): string | null {
  const obligee = obligees.get(id ?? "");
  return obligee ? `${obligees.get(obligee.bodyId ?? "")?.name ?? ""}${obligee.name}` : null;
}

function comparedOf(read: ReadToCompare, obligees: NamedObligees): ComparedGuarantee {
  const stated = JSON.parse(read.certificate.content) as CertificateContent;
  const { worksContract: works, contractor, certificate, obligee } = read;
  const { status, expiresOn, kind, amount, fiscalYear, lastFiscalYear } = read;
  return {
    ...{ status, expiresOn, kind, amount, fiscalYear, lastFiscalYear },
    worksName: works.name,
    contractPrice: works.contractPrice,
    identifiers: works.identifiers,
    contractor: { name: stated.contractor.name, corporateNumber: contractor.corporateNumber },
    beneficiary: {
      id: obligee.id,
      stated: stated.obligee.name,
      addressed: addressedObligee(stated.obligee),
      name: obligee.name,
      aliases: obligee.aliases,
      body: obligee.parentId === null ? null : bodyOf(obligee.parentId, obligees),
    },
    version: certificate.version,
  };
}
