import type { ApplicationContent } from "../../domain/application/guarantee-application";
import { searchableText } from "../../domain/values/search-text";
import { IDENTIFIER_SCHEMES, type WorksIdentifiers } from "../../domain/works-contract/works-identifiers";

/** The text by which an entry of a works contract is searched: its name and numbers. */
export function searchTextOfWorks(name: string, identifiers: WorksIdentifiers): string {
  return searchableText([name, ...numbersOf(identifiers)]);
}

/** The same of an application; a draft may have neither. What it names beside parties that are known stands in it, too. */
export function searchTextOfApplication({
  worksContract,
  unlistedObligee,
  jointVenture,
}: Pick<ApplicationContent, "worksContract" | "unlistedObligee" | "jointVenture">): string {
  const names = [worksContract.name, unlistedObligee?.name, jointVenture?.name];
  return searchableText([...names.flatMap((name) => name ?? []), ...numbersOf(worksContract.identifiers)]);
}

function numbersOf(identifiers: WorksIdentifiers): string[] {
  return IDENTIFIER_SCHEMES.flatMap((scheme) => identifiers[scheme] ?? []);
}
