/** Makes an id `<concept>_<uuidv7>`. */
export type NewId = (concept: string) => string;
