import { findingsOnWorks } from "../../domain/application/registered-works";
import { obligeeNameKey, type Obligee, type ObligeeName } from "../../domain/obligee/obligee";
import { FINDINGS } from "../../domain/findings";
import { inWords } from "../../domain/values/wording";
import {
  IMPORT,
  ReportedWrites,
  type ImportOptions,
  type LineImport,
  type RefusedLine,
} from "../shared/line-import";
import { OperatorError } from "../shared/operator-error";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { KnownContractors } from "./known-contractors";
import { KnownWorks } from "./known-works";
import type { StatedAward, StatedObligee, WorksLine } from "./works-line";

export interface WorksImportOptions extends ImportOptions {
  /** The issuer (保証機関) that registers the works. */
  readonly issuerId: string;
  /** Says what would become of the lines, and writes nothing. */
  readonly dryRun: boolean;
  /** Refuses lines of contractors that are not registered with the issuer, instead of passing them over. */
  readonly all: boolean;
}

export interface WorksImport extends LineImport {
  /** Lines of contractors that are not registered with the issuer: award data has those of the whole country. */
  readonly passedOver: readonly number[];
}

/**
 * Registers works (登録済工事) from award data (落札実績), all or nothing unless it is partial. The same lines again add
 * nothing. A line that says otherwise changes the works it names; of what it leaves out, nothing is lost.
 */
export async function importWorks(
  { unitOfWork, clock, newId }: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">,
  lines: readonly WorksLine[],
  { issuerId, partial, dryRun, all, onProgress }: WorksImportOptions,
): Promise<WorksImport> {
  return unitOfWork.run(async (stores) => {
    const { parties, registeredWorks } = stores;
    if (!(await parties.issuer(issuerId)))
      throw new OperatorError(`There is no issuer ${issuerId}: --issuer takes the id of one.`);
    const refused: RefusedLine[] = lines.flatMap((line) => ("problems" in line ? [line] : []));
    const { awards, passedOver } = await awardsOf(stores, issuerId, lines, refused);
    if (all) refused.push(...passedOver.splice(0).map((line) => ({ line, problems: [NOT_REGISTERED] })));
    const contractorIds = [...new Set(awards.map(({ contractorId }) => contractorId))];
    const stored = await registeredWorks.ofContractors(issuerId, contractorIds);
    const known = new KnownWorks(stored, () => newId("works"));
    const counts = { added: 0, changed: 0, unchanged: 0 };
    for (const { line, contractorId, obligeeId, stated } of awards) {
      const works = { ...stated.works, obligeeId };
      const problems = findingsOnWorks(works).map(
        ({ path, code, ...data }) => `${path}: ${inWords(FINDINGS[code].words, "en", data)}`,
      );
      const outcome = problems.length > 0 ? { problem: null } : known.take(line, contractorId, works);
      if ("effect" in outcome) counts[outcome.effect] += 1;
      else refused.push({ line, problems: outcome.problem === null ? problems : [outcome.problem] });
    }
    refused.sort((one, other) => one.line - other.line);
    if (refused.length > 0 && !partial) return { added: 0, changed: 0, unchanged: 0, refused, passedOver };
    if (!dryRun) await save(stores, { clock, newId }, issuerId, known, onProgress);
    return { ...counts, refused, passedOver };
  });
}

const NOT_REGISTERED =
  "its contractor is not registered with the issuer, neither by 法人番号 nor by name; register it first.";

interface Award {
  readonly line: number;
  readonly stated: StatedAward;
  readonly contractorId: string;
  readonly obligeeId: string;
}

/** The lines whose parties are known; every other one is refused, or of no contractor of this issuer. */
async function awardsOf(
  { parties, obligees }: Stores,
  issuerId: string,
  lines: readonly WorksLine[],
  refused: RefusedLine[],
): Promise<{ awards: Award[]; passedOver: number[] }> {
  const contractors = new KnownContractors(
    await parties.contractorsOf(issuerId),
    lines.flatMap((each) => ("problems" in each ? [] : [each.stated.contractor])),
  );
  const passedOver: number[] = [];
  const own: Omit<Award, "obligeeId">[] = [];
  for (const each of lines) {
    if ("problems" in each) continue;
    const { line, stated } = each;
    const found = contractors.find(stated.contractor);
    if ("problem" in found) refused.push({ line, problems: [found.problem] });
    else if (found.contractorId === null) passedOver.push(line);
    else own.push({ line, stated, contractorId: found.contractorId });
  }
  const obligeeOf = await lookUpObligees(
    { parties, obligees },
    own.map(({ stated }) => stated.obligee),
  );
  const awards = own.flatMap((award): Award[] => {
    const obligee = obligeeOf(award.stated.obligee);
    if ("obligeeId" in obligee) return [{ ...award, ...obligee }];
    refused.push({ line: award.line, problems: [obligee.problem] });
    return [];
  });
  return { awards, passedOver };
}

type FoundObligee = { readonly obligeeId: string } | { readonly problem: string };

async function lookUpObligees(
  { parties, obligees }: Pick<Stores, "parties" | "obligees">,
  stated: readonly StatedObligee[],
): Promise<(stated: StatedObligee) => FoundObligee> {
  const ids = new Set(stated.flatMap((each) => ("id" in each ? [each.id] : [])));
  const known = new Set<string>();
  for (const id of ids) if (await parties.obligee(id)) known.add(id);
  const named = new Map<string, Obligee[]>();
  for (const obligee of await obligees.findNamed(stated.flatMap(namesOf))) {
    const key = obligeeNameKey(obligee);
    named.set(key, [...(named.get(key) ?? []), obligee]);
  }
  return (each) => {
    if ("id" in each)
      return known.has(each.id)
        ? { obligeeId: each.id }
        : { problem: `発注者 ${each.id} is no obligee: name one by its id, or by its name.` };
    const [local, national] = namesOf(each).map((name) => named.get(obligeeNameKey(name)));
    return onlyOne(each.name, local ?? national ?? []);
  };
}

/** In its prefecture, or else a national body. */
function namesOf(stated: StatedObligee): ObligeeName[] {
  return "id" in stated ? [] : [stated, { prefecture: null, name: stated.name }];
}

/** A body comes before departments of its name; of several departments, nobody can tell which is meant. */
function onlyOne(name: string, found: readonly Obligee[]): FoundObligee {
  const [body] = found.filter(({ parentId }) => parentId === null);
  const [only, ...others] = body ? [body] : found;
  if (only === undefined)
    return {
      problem: `発注者 ${name} is no obligee that is known: import or enter it first, or map it to one.`,
    };
  const ids = found.map(({ id }) => id).sort();
  return others.length === 0
    ? { obligeeId: only.id }
    : {
        problem: `発注者 ${name} may be any of ${ids.join(", ")}: map it to one by its id.`,
      };
}

async function save(
  stores: Stores,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  issuerId: string,
  known: KnownWorks,
  onProgress: ImportOptions["onProgress"],
): Promise<void> {
  const { registeredWorks } = stores;
  const { added, changed } = known.changes();
  const total = added.length + changed.length;
  if (total === 0) return;
  const at = clock();
  const writes = new ReportedWrites(total, onProgress);
  await writes.save(added, async (some) => {
    for (const works of some) await registeredWorks.insert({ ...works, issuerId, createdAt: at });
  });
  await writes.save(changed, async (some) => {
    for (const { id, works } of some) await registeredWorks.change(id, works);
  });
  await recordEvent(stores, { newId }, IMPORT, { at, type: "WORKS_IMPORTED", subjectId: issuerId });
}
