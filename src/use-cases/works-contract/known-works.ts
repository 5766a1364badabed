import type { RegisteredWorks } from "../../domain/application/registered-works";
import { searchText } from "../../domain/values/search-text";
import { areSameWorks, mergedIdentifiers, type WorksIdentity } from "../../domain/works-contract/same-works";
import { IDENTIFIER_SCHEMES } from "../../domain/works-contract/works-identifiers";
import type { ImportedWorks } from "./ports";

type Outcome =
  | { readonly effect: "added" | "changed" | "unchanged" }
  /** Why the line cannot be taken. */
  | { readonly problem: string };

/** The registered works that an import meets: as they are stored, and as its lines leave them. */
export class KnownWorks {
  /** By their ids, under each name and number of the same parties: comparing each with each would take minutes. */
  readonly #named = new Map<string, Set<string>>();
  readonly #byId = new Map<string, ImportedWorks>();
  readonly #added = new Map<string, ImportedWorks>();
  readonly #changed = new Map<string, ImportedWorks>();
  /** The line that each works were taken from. */
  readonly #lines = new Map<string, number>();

  constructor(
    stored: readonly ImportedWorks[],
    private readonly newId: () => string,
  ) {
    for (const works of stored) this.#know(works);
  }

  /** Takes what a line states: what it leaves out stays as it is. */
  take(line: number, contractorId: string, stated: RegisteredWorks): Outcome {
    const same = this.#candidates({ contractorId, works: stated }).filter(({ works }) =>
      areSameWorks(identityOf(works), identityOf(stated)),
    );
    if (same.length > 1)
      return {
        problem: `may be any of ${same.map(({ id }) => id).join(", ")}: state a number that one has alone.`,
      };
    const [before] = same;
    if (before === undefined) {
      const added = { id: this.newId(), contractorId, works: stated };
      this.#know(added);
      this.#added.set(added.id, added);
      this.#lines.set(added.id, line);
      return { effect: "added" };
    }
    const works = merge(before.works, stated);
    const isSame = JSON.stringify(sorted(works)) === JSON.stringify(sorted(before.works));
    const first = this.#lines.get(before.id);
    if (first !== undefined && !isSame)
      return { problem: `says otherwise of the works that stand in line ${String(first)} already.` };
    this.#lines.set(before.id, first ?? line);
    if (isSame) return { effect: "unchanged" };
    const changed = { ...before, works };
    this.#know(changed);
    this.#changed.set(changed.id, changed);
    return { effect: "changed" };
  }

  /** What is to be stored, in the order of the lines. */
  changes(): { added: ImportedWorks[]; changed: ImportedWorks[] } {
    return { added: [...this.#added.values()], changed: [...this.#changed.values()] };
  }

  #candidates(stated: Omit<ImportedWorks, "id">): ImportedWorks[] {
    const ids = new Set(namesOf(stated).flatMap((name) => [...(this.#named.get(name) ?? [])]));
    return [...ids].flatMap((id) => this.#byId.get(id) ?? []);
  }

  #know(known: ImportedWorks): void {
    this.#byId.set(known.id, known);
    for (const name of namesOf(known)) {
      const ids = this.#named.get(name);
      if (ids) ids.add(known.id);
      else this.#named.set(name, new Set([known.id]));
    }
  }
}

/** All that works of one obligee and contractor go by, as it is compared. */
function namesOf({ contractorId, works }: Omit<ImportedWorks, "id">): string[] {
  const { obligeeId, name, identifiers } = works;
  const numbers = IDENTIFIER_SCHEMES.flatMap((scheme) =>
    identifiers[scheme] === null ? [] : [`${scheme} ${searchText(identifiers[scheme])}`],
  );
  return [`name ${searchText(name)}`, ...numbers].map((each) => `${contractorId} ${obligeeId} ${each}`);
}

/** Before the contract is concluded, the day of the award tells works of one name apart. */
function identityOf({ name, identifiers, awardedOn, contractedOn }: RegisteredWorks): WorksIdentity {
  return { registeredWorksId: null, name, contractedOn: awardedOn ?? contractedOn, identifiers };
}

function merge(known: RegisteredWorks, stated: RegisteredWorks): RegisteredWorks {
  return {
    ...stated,
    place: stated.place ?? known.place,
    workPeriod: stated.workPeriod ?? known.workPeriod,
    awardedOn: stated.awardedOn ?? known.awardedOn,
    contractedOn: stated.contractedOn ?? known.contractedOn,
    identifiers: mergedIdentifiers(known.identifiers, stated.identifiers),
  };
}

function sorted(value: object): unknown {
  return Object.entries(value)
    .map(([key, each]: [string, unknown]) => [
      key,
      typeof each === "object" && each !== null ? sorted(each) : each,
    ])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}
