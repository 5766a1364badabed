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

  constructor(contractors: readonly ContractorOfIssuer[]) {
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
    return onlyOne(possible, `the name ${name ?? ""}`);
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
