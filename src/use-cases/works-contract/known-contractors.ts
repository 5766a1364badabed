import { companyKey } from "../../domain/values/search-text";
import type { ContractorOfIssuer } from "../party/ports";
import type { StatedContractor } from "./works-line";

type Found =
  | { readonly contractorId: string }
  /** No contractor of this issuer. */
  | { readonly contractorId: null }
  | { readonly problem: string };

/** The contractors of an issuer, as an import looks them up. */
export class KnownContractors {
  readonly #byNumber = new Map<string, ContractorOfIssuer[]>();
  readonly #byName = new Map<string, ContractorOfIssuer[]>();

  /** The numbers under which the lines name companies of one name. */
  readonly #stated = new Map<string, Set<string>>();

  /** `stated`: all that the import names, for a name may be that of several companies. */
  constructor(contractors: readonly ContractorOfIssuer[], stated: readonly StatedContractor[]) {
    for (const { name, corporateNumber } of stated) {
      if (name === null || corporateNumber === null) continue;
      const key = companyKey(name);
      this.#stated.set(key, (this.#stated.get(key) ?? new Set()).add(corporateNumber));
    }
    for (const contractor of contractors) {
      add(this.#byName, companyKey(contractor.name), contractor);
      if (contractor.corporateNumber !== null) add(this.#byNumber, contractor.corporateNumber, contractor);
    }
  }

  /**
   * By 法人番号, or else by the name, however it is written. One with another number is another company, and which of two is
   * meant, nobody can tell.
   */
  find({ name, corporateNumber }: StatedContractor): Found {
    const numbered = corporateNumber === null ? [] : (this.#byNumber.get(corporateNumber) ?? []);
    if (numbered.length > 0) return onlyOne(numbered, `法人番号 ${corporateNumber ?? ""}`);
    const named = name === null ? [] : (this.#byName.get(companyKey(name)) ?? []);
    const possible = named.filter((each) => each.corporateNumber === null || corporateNumber === null);
    const [only] = possible;
    if (name !== null && only?.corporateNumber === null && this.#numbersOf(name).size > 1)
      return {
        problem:
          `${name} is the name of several companies (法人番号 ${[...this.#numbersOf(name)].join(", ")}), and the contractor ` +
          `${only.id} has no 法人番号: enter its number first.`,
      };
    return onlyOne(possible, `the name ${name ?? ""}`);
  }

  #numbersOf(name: string): ReadonlySet<string> {
    return this.#stated.get(companyKey(name)) ?? new Set();
  }
}

function onlyOne(found: readonly ContractorOfIssuer[], by: string): Found {
  if (found.length < 2) return { contractorId: found[0]?.id ?? null };
  const ids = found.map(({ id }) => id).join(", ");
  return { problem: `${by} is that of several contractors: ${ids}; state the 法人番号 of one that has it.` };
}

function add(map: Map<string, ContractorOfIssuer[]>, key: string, contractor: ContractorOfIssuer): void {
  map.set(key, [...(map.get(key) ?? []), contractor]);
}
