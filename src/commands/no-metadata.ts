/**
 * What `reflect-metadata` is wanted for: the type of each decorated property, as TypeScript can write it down. Ours writes none, so
 * that there is nothing to be found. The build takes this in the place of that package, whose search goes through all prototypes.
 */
Object.assign(Reflect, { getMetadata: () => undefined });
