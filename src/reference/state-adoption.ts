import type { StatedAdoption } from "../use-cases/obligee/adoption-line";
import type { ObligeeCategory } from "../domain/obligee/adoption";
import { isBlank } from "../domain/values/characters";
import {
  categoryOf,
  kindsOf,
  markOf,
  namesOf,
  prefectureOf,
  readingOf,
  sourceUrlOf,
  startBasisOf,
  textOf,
} from "./adoption-cells";
import type { Cell } from "./cell";
import type { AdoptionSource } from "./adoption-source";
import { dayOf } from "./day-cell";
import { headOf, type AdoptionColumn, type Cells } from "./adoption-columns";

/** The facts that no line of the table states. */
interface Unsaid {
  /** It has no column for works: then they are meant. */
  readonly worksUnsaid: boolean;
  /** It has no column for consulting: then that is unknown. */
  readonly consultingUnsaid: boolean;
  /** The source of lines for which nothing states one. */
  readonly fileName: string;
  /** What holds for the file as a whole. */
  readonly source: AdoptionSource;
}

/** The statement of a line's cells, or everything that is wrong with them. */
export function stateAdoption(
  cells: Cells,
  { worksUnsaid, consultingUnsaid, fileName, source }: Unsaid,
): { value: StatedAdoption } | { problems: readonly string[] } {
  const problems: string[] = [];
  const read = <Value>(column: AdoptionColumn, parse: (cell: string) => Cell<Value>): Value | undefined => {
    const cell = parse(cells[column]);
    if ("value" in cell) return cell.value;
    problems.push(`${headOf(column)} ${cell.problem}`);
    return undefined;
  };

  const category = read("category", categoryOf) ?? null;
  const listed = read("name", textOf) ?? null;
  const department = read("department", textOf) ?? null;
  const parent = read("parent", textOf) ?? null;
  const facts = {
    category,
    prefecture: read("prefecture", prefectureOf) ?? (isOfPrefecture(category) ? source.prefecture : null),
    aliases: read("aliases", namesOf) ?? [],
    addressee: read("addressee", textOf) ?? null,
    reading: read("reading", readingOf) ?? null,
  };
  const adoption = {
    startsOn: read("startsOn", dayOf) ?? null,
    startBasis: read("startBasis", startBasisOf) ?? "CONTRACT_DATE",
    works: worksUnsaid || (read("works", markOf) ?? false),
    consulting: consultingUnsaid ? null : (read("consulting", markOf) ?? false),
    consultingStartsOn: read("consultingStartsOn", dayOf) ?? null,
    kinds: read("kinds", kindsOf) ?? [],
    isTrial: read("isTrial", markOf) ?? false,
    asOf: read("asOf", dayOf) ?? source.asOf,
    source: read("source", textOf) ?? source.name ?? fileName,
    sourceUrl: read("sourceUrl", sourceUrlOf) ?? source.url,
  } as const;

  if (isBlank(cells.name)) problems.push(`${headOf("name")} is blank.`);
  if (department !== null && parent !== null)
    problems.push(
      `${headOf("department")} and ${headOf("parent")} are both given; with 部署 the body stands under 発注者名.`,
    );
  if (problems.length === 0 && !adoption.works && !adoption.consulting)
    problems.push(`adopts nothing: neither ${headOf("works")} nor ${headOf("consulting")} is ○.`);
  if (problems.length === 0 && !adoption.consulting && adoption.consultingStartsOn !== null)
    problems.push(`${headOf("consultingStartsOn")} is given, but ${headOf("consulting")} is not ○.`);
  if (problems.length > 0 || listed === null) return { problems };
  const parentName = department === null ? parent : listed;
  return { value: { obligee: { ...facts, name: department ?? listed }, parentName, adoption } };
}

/** A table of one prefecture may list national bodies beside its own. */
function isOfPrefecture(category: ObligeeCategory | null): boolean {
  return category !== "NATIONAL" && category !== "INDEPENDENT_AGENCY";
}
