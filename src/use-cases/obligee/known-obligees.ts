import type { Adoption } from "../../domain/obligee/adoption";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { obligeeKey, obligeeNameKey, type Obligee, type ObligeeName } from "../../domain/obligee/obligee";
import type { StatedAdoption } from "./adoption-line";
import type { ObligeeAdoption, ObligeeStore } from "./ports";
import type { NewId } from "../shared/new-id";

type Outcome =
  | { readonly effect: "added" | "changed" | "unchanged" }
  /** Why the line cannot be taken. */
  | { readonly problem: string };

/** The obligees and adoptions that an import meets: as they are stored, and as its lines leave them. */
export class KnownObligees {
  readonly #obligees = new Map<string, Obligee>();
  /** A body and a department of each name, if there is one: neither becomes the other. */
  readonly #bodies = new Map<string, Obligee>();
  readonly #departments = new Map<string, Obligee>();
  readonly #adoptions = new Map<string, ObligeeAdoption>();
  readonly #changedObligees = new Set<string>();
  readonly #changedAdoptions = new Set<string>();

  constructor(
    private readonly newId: NewId,
    private readonly today: CalendarDate,
  ) {}

  async load(store: ObligeeStore, names: readonly ObligeeName[]): Promise<void> {
    const obligees = await store.findNamed(names);
    for (const obligee of obligees) this.#know(obligee);
    for (const adoption of await store.adoptionsOf(obligees.map(({ id }) => id)))
      this.#adoptions.set(adoptionKey(adoption), adoption);
  }

  /** Takes what a line states, as far as it is not older than what is known. */
  take({ obligee, parentName, adoption }: StatedAdoption): Outcome {
    const asOf = adoption.asOf ?? this.today;
    if (asOf > this.today) return { problem: `時点 ${asOf} is after the day of the import, ${this.today}.` };
    const parent = parentName === null ? null : this.#parent(parentName, obligee.prefecture);
    if (parent && "problem" in parent) return parent;
    const parentId = parent?.id ?? null;
    const key = obligeeKey({ ...obligee, parentId });
    const known = this.#obligees.get(key);
    const problem = known ? undefined : this.#problemOfNamesake(obligee, parentName);
    if (problem !== undefined) return { problem };

    const merged = merge(known ?? { ...obligee, id: this.newId("obligee"), parentId }, obligee);
    const before = this.#adoptions.get(adoptionKey({ obligeeId: merged.id, isTrial: adoption.isTrial }));
    if (before && asOf < before.asOf) return { effect: "unchanged" };
    // A line without a day of its own states nothing new by being imported again on another.
    const isDated = adoption.asOf !== null;
    const after: ObligeeAdoption = {
      ...adoption,
      asOf,
      id: before?.id ?? this.newId("adoption"),
      obligeeId: merged.id,
    };
    const obligeeChanged = !known || !isSame(known, merged);
    const adoptionChanged = !before || !isSame(facts(before, isDated), facts(after, isDated));
    if (obligeeChanged) {
      this.#know(merged);
      this.#changedObligees.add(key);
    }
    if (adoptionChanged) {
      this.#adoptions.set(adoptionKey(after), after);
      this.#changedAdoptions.add(adoptionKey(after));
    }
    if (!before) return { effect: "added" };
    return { effect: obligeeChanged || adoptionChanged ? "changed" : "unchanged" };
  }

  /** What is to be stored, in the order in which it was first taken. */
  changes(): { obligees: Obligee[]; adoptions: ObligeeAdoption[] } {
    return {
      obligees: [...this.#changedObligees].map((key) => this.#obligees.get(key) as Obligee),
      adoptions: [...this.#changedAdoptions].map((key) => this.#adoptions.get(key) as ObligeeAdoption),
    };
  }

  #know(obligee: Obligee): void {
    this.#obligees.set(obligeeKey(obligee), obligee);
    const namesakes = obligee.parentId === null ? this.#bodies : this.#departments;
    namesakes.set(obligeeNameKey(obligee), obligee);
  }

  /** A body of this name in the same prefecture, or else a national one; a department is none. */
  #parent(name: string, prefecture: string | null): Obligee | { readonly problem: string } {
    const places = [obligeeNameKey({ prefecture, name }), obligeeNameKey({ prefecture: null, name })];
    const body = places.map((place) => this.#bodies.get(place)).find((found) => found !== undefined);
    if (body) return body;
    const isDepartment = places.some((place) => this.#departments.has(place));
    return {
      problem: isDepartment
        ? `親団体 ${name} is a department itself; a department has no departments.`
        : `親団体 ${name} is no body that this file or the database holds; enter it first, in a line of its own.`,
    };
  }

  /**
   * Why a new obligee may be one that is known in another place: a body, with departments and users of its own, must not
   * become a department, nor lose its adoption to one of the same name.
   */
  #problemOfNamesake(name: ObligeeName, parentName: string | null): string | undefined {
    const namesakes = parentName === null ? this.#departments : this.#bodies;
    const namesake = namesakes.get(obligeeNameKey(name));
    if (!namesake) return undefined;
    return parentName === null
      ? `${namesake.name} is known as a department (${namesake.id}): name the body that it belongs to (親団体).`
      : `${namesake.name} is known as a body of its own (${namesake.id}), and does not become a department of ${parentName}.`;
  }
}

function adoptionKey({ obligeeId, isTrial }: Pick<ObligeeAdoption, "obligeeId" | "isTrial">): string {
  return `${obligeeId} ${String(isTrial)}`;
}

/** What is stated replaces what was known, what is left out leaves it, and names add up. */
function merge(known: Obligee, stated: StatedAdoption["obligee"]): Obligee {
  return {
    ...known,
    category: stated.category ?? known.category,
    aliases: [...new Set([...known.aliases, ...stated.aliases])],
    addressee: stated.addressee ?? known.addressee,
    reading: stated.reading ?? known.reading,
  };
}

function facts(adoption: Adoption, isDated: boolean): Partial<Adoption> {
  const { asOf, source, ...stated } = adoption;
  return isDated ? { ...stated, asOf, source } : stated;
}

/** Plain facts: texts, truth values and lists of texts. */
function isSame(one: object, other: object): boolean {
  const sorted = (facts: object) =>
    JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
