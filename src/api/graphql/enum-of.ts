/** An enum object, as type-graphql registers it, out of the names that the domain lists. */
export function enumOf<const Names extends readonly string[]>(
  names: Names,
): { [Name in Names[number]]: Name } {
  return Object.fromEntries(names.map((name) => [name, name])) as { [Name in Names[number]]: Name };
}
