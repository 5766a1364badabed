import { dayInJapan } from "../../domain/values/calendar-date";
import { obligeeNameKey, type ObligeeName } from "../../domain/obligee/obligee";
import { searchText } from "../../domain/values/search-text";
import type { AdoptionLine, StatedAdoption } from "./adoption-line";
import { KnownObligees } from "./known-obligees";
import type { UseCaseParts } from "../use-case-parts";
import {
  IMPORT,
  ReportedWrites,
  type ImportOptions,
  type LineImport,
  type RefusedLine,
} from "../shared/line-import";
import { recordEvent } from "../shared/record-event";

/** What became of the lines of a table. */
export interface AdoptionImport extends LineImport {
  /**
   * Whom an earlier edition of the source names and this one does not, which may be another spelling or a table of a part.
   * Their adoptions stay; absent: nobody.
   */
  readonly noLongerNamed?: readonly string[];
}

/**
 * Imports a table of adopting obligees (導入発注者), all or nothing. An obligee that is not known is added. What a source
 * says replaces what the same source said on the same day or an earlier one; `statementInForce` tells which of several sources
 * holds. What each of them said stays readable. What changed is an event.
 */
export async function importAdoptions(
  { unitOfWork, clock, newId }: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">,
  lines: readonly AdoptionLine[],
  { partial, onProgress }: ImportOptions,
): Promise<AdoptionImport> {
  return unitOfWork.run(async ({ obligees, events }) => {
    const at = clock();
    const refused: RefusedLine[] = lines.flatMap((each) =>
      "problems" in each ? [{ line: each.line, problems: each.problems }] : [],
    );
    const good = withoutRepeated(lines, refused);
    const known = new KnownObligees(newId, dayInJapan(at), at);
    await known.load(obligees, good.flatMap(namesIn));

    const counts = { added: 0, changed: 0, unchanged: 0 };
    // Bodies first: a department may stand above its body in the file.
    for (const { line, stated } of [...good].sort((one, other) => rank(one) - rank(other))) {
      const outcome = known.take(stated);
      if ("problem" in outcome) refused.push({ line, problems: [outcome.problem] });
      else counts[outcome.effect] += 1;
    }
    refused.sort((one, other) => one.line - other.line);
    if (refused.length > 0 && !partial) return { added: 0, changed: 0, unchanged: 0, refused };

    const changes = known.changes();
    const total = changes.obligees.length + changes.adoptions.length + changes.statements.length;
    const writes = new ReportedWrites(total, onProgress);
    await writes.save(changes.obligees, (rows) => obligees.save(rows));
    await writes.save(changes.adoptions, (rows) => obligees.saveAdoptions(rows));
    await writes.save(changes.statements, (rows) => obligees.addStatements(rows));
    if (total > 0) await recordEvent({ events }, { newId }, IMPORT, { at, type: "ADOPTIONS_IMPORTED" });
    const noLongerNamed = await known.noLongerNamed(obligees, textsOf(lines, refused));
    return { ...counts, refused, ...(noLongerNamed.length > 0 && { noLongerNamed }) };
  });
}

type GoodLine = Extract<AdoptionLine, { stated: StatedAdoption }>;

/** One obligee has one line for its trial and one for what follows it; which of two more is meant, nobody can tell. */
function withoutRepeated(lines: readonly AdoptionLine[], refused: RefusedLine[]): GoodLine[] {
  const firstLines = new Map<string, number>();
  return lines.filter((line): line is GoodLine => {
    if ("problems" in line) return false;
    const { obligee, parentName, adoption } = line.stated;
    const key = `${String(adoption.isTrial)} ${obligeeNameKey(obligee)} ${searchText(parentName ?? "")}`;
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, line.line);
    else
      refused.push({
        line: line.line,
        problems: [`${obligee.name} stands in line ${String(first)} already; an obligee has one line.`],
      });
    return first === undefined;
  });
}

/** What stands in the lines that were refused. */
function textsOf(lines: readonly AdoptionLine[], refused: readonly RefusedLine[]): Set<string> {
  const numbers = new Set(refused.map(({ line }) => line));
  const texts = lines.flatMap((each) => {
    if (!numbers.has(each.line)) return [];
    return "problems" in each ? (each.cells ?? []) : [each.stated.obligee.name];
  });
  return new Set(texts.map(searchText));
}

function rank({ stated }: GoodLine): number {
  return stated.parentName === null ? 0 : 1;
}

function namesIn({ stated: { obligee, parentName } }: GoodLine): ObligeeName[] {
  if (parentName === null) return [obligee];
  return [
    obligee,
    { prefecture: obligee.prefecture, name: parentName },
    { prefecture: null, name: parentName },
  ];
}
