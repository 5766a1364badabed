/** Documents that make a server work for nothing: it must refuse each at once. */
export interface HostileDocument {
  readonly name: string;
  readonly query: string;
  readonly variables?: unknown;
}

const times = (count: number, each: (i: number) => string, between = " "): string =>
  Array.from({ length: count }, (_, i) => each(i)).join(between);
const aliases = (count: number, field: string): string => times(count, (i) => `a${String(i)}: ${field}`);
const nested = (depth: number, open: string, inner: string, close = "}"): string =>
  open.repeat(depth) + inner + close.repeat(depth);
const fragments = (count: number, each: (i: number) => string): string =>
  times(count, (i) => `fragment F${String(i)} ${each(i)}`);
const spreads = (count: number): string => times(count, (i) => `...F${String(i)}`);

const OPEN = `openCertificate(input: { number: "2070004426", key: "0000000000" }) { __typename }`;
const SIGN_IN = `signIn(input: { loginId: "x", password: "x" }) { __typename }`;
const FILTERED = "query Q($f: GuaranteeFilter) { guarantees(filter: $f) { nodes { id } } }";
const IDS = "query N($ids: [ID!]!) { nodes(ids: $ids) { id } }";
const CONTRACT = "worksContract { name place contractPrice coveredPrice contractedOn }";

const INTROSPECTION: Readonly<Record<string, string>> = {
  "600 aliases below five lists of the schema": `{ __schema { types { possibleTypes { fields { type { ofType { enumValues { ${aliases(600, "description")} } } } } } } } }`,
  "descriptions of all fields, 300 times": `{ __schema { types { fields { ${aliases(300, "description")} } } } }`,
  "all types 30 times": `{ __schema { ${aliases(30, "types { fields { name description args { name description } } }")} } }`,
  "the types of the types of all fields":
    "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
  "what implements what implements":
    "{ __schema { types { interfaces { possibleTypes { fields { type { kind } } } } } } }",
  "one type 30 times with all below it": `{ ${aliases(30, '__type(name: "Query") { fields { type { fields { type { ofType { ofType { fields { name description } } } } } } } }')} }`,
  "wrappers of wrappers": `{ __schema { types { fields { ${nested(90, "type { ofType { ", "name", "} }")} } } } }`,
  "arguments of all fields with all below them":
    "{ __schema { types { fields { args { type { inputFields { type { inputFields { name } } } } } } } } }",
  "the schema in fragments of fragments": `{ __schema { types { ...F0 } } } ${fragments(9, (i) => `on __Type { a: ofType { ...F${String(i + 1)} } b: ofType { ...F${String(i + 1)} } }`)} fragment F9 on __Type { fields { name } }`,
  "values of all enums, 200 times": `{ __schema { types { ${aliases(200, "enumValues { name description }")} } } }`,
};

const LISTS: Readonly<Record<string, string>> = {
  "300 aliases of the rows of 100 certificates": `{ guarantees(first: 100) { nodes { certificate { ${aliases(300, "items { label }")} } } } }`,
  "all versions of all certificates":
    "{ guarantees(first: 100) { nodes { certificates { items { label value } } } } }",
  "all versions, by edges":
    "{ guarantees(last: 100) { edges { node { certificates { items { label value } } } } } }",
  "30 lists of 100 with all of their contracts": `{ ${aliases(30, `guarantees(first: 100) { nodes { ${CONTRACT} ${aliases(9, CONTRACT)} } }`)} }`,
  "500 aliases of the label of rows": `{ guarantees(first: 100) { nodes { certificate { items { ${aliases(500, "label")} } } } } }`,
  "departments of 100 bodies, 30 times": `{ obligees(first: 100) { nodes { ${aliases(30, "departments(first: 100) { name prefecture addressee }")} } } }`,
  "adoptions of the departments of 100 bodies":
    "{ obligees(first: 100) { nodes { departments(first: 100) { adoptions { kinds isTrial } aliases } } } }",
  "all events of 100 guarantees, 20 times": `{ guarantees(first: 100) { nodes { ${aliases(20, "events { at type role }")} } } }`,
  "bodies of bodies of bodies": `{ obligees(first: 100) { nodes { ${nested(80, "parent { departments(first: 100) { ", "name", "} }")} } } }`,
  "a list in fragments of fragments": `{ guarantees(first: 100) { nodes { ...F0 } } } ${fragments(9, (i) => `on Guarantee { ...F${String(i + 1)} x${String(i)}: certificate { ...C } }`)} fragment F9 on Guarantee { id } fragment C on Certificate { ${aliases(25, "items { label value }")} }`,
  "contents of all certificates, 200 times": `{ guarantees(first: 100) { nodes { certificate { ${aliases(200, "content")} } } } }`,
};

const DOCUMENTS: Readonly<Record<string, string>> = {
  "600 aliases at the root": `{ ${aliases(600, "viewer { role }")} }`,
  "900 times the same field": `{ viewer { ${"role ".repeat(900)} } }`,
  "the same field on every level": `{ viewer { ${"organisation { id name } ".repeat(120)} } }`,
  "fragments of fragments, each twice": `{ viewer { ...F0 } } ${fragments(30, (i) => `on Viewer { ...F${String(i + 1)} ...F${String(i + 1)} }`)} fragment F30 on Viewer { role }`,
  "170 fragments in one place": `{ viewer { ${spreads(170)} } } ${fragments(170, (i) => `on Viewer { a${String(i)}: role }`)}`,
  "170 fragments of one name in one place": `{ viewer { ${spreads(170)} } } ${fragments(170, () => "on Viewer { a: role }")}`,
  "a chain of 200 unused fragments": `{ viewer { role } } ${fragments(150, (i) => `on Viewer { role ...F${String(i + 1)} }`)} fragment F150 on Viewer { role }`,
  "a fragment that holds itself": "{ viewer { ...A } } fragment A on Viewer { role ...A }",
  "fragments that hold each other": `{ viewer { ...F0 } } ${fragments(100, (i) => `on Viewer { role ...F${String((i + 1) % 100)} }`)}`,
  "250 operations": times(250, (i) => `query Q${String(i)} { viewer { role } }`),
  "250 operations of one name": "query Q { viewer { role } } ".repeat(250),
  "150 operations with one long fragment": `${times(150, (i) => `query Q${String(i)} { viewer { ...F } }`)} fragment F on Viewer { ${aliases(300, "role")} }`,
  "600 fields under 900 levels": nested(600, "{ a ", "b"),
  "900 levels of inline fragments": `{ viewer ${nested(900, "{ ... ", "{ role }")} }`,
  "a list in 900 lists": `{ node(id: ${nested(900, "[", "1", "]")}) { id } }`,
  "an object in 400 objects": `{ guarantees(filter: ${nested(400, "{ a: ", "1")}) { nodes { id } } }`,
  "a text of 90 kB": `{ node(id: "x", name: ${JSON.stringify("x".repeat(90_000))}) { id } }`,
  "a number of 90,000 digits": `{ guarantees(first: ${"9".repeat(90_000)}) { nodes { id } } }`,
  "a name of 90 kB": `{ ${"viewer".repeat(15_000)} }`,
  "a block of 30,000 lines": `{ node(id: """${"\n".repeat(30_000)}""", a: 1) { id } }`,
  "280 times the same directive": `{ viewer { role ${"@include(if: true) ".repeat(280)} } }`,
  "900 unknown directives": `{ viewer { role ${times(900, (i) => `@a${String(i)}`)} } }`,
  "5,000 directives": `{ viewer { role ${"@skip(if: false) ".repeat(5_000)} } }`,
};

const NAMES: Readonly<Record<string, string>> = {
  "900 unknown fields": `{ viewer { ${times(900, (i) => `rolle${String(i)}`)} } }`,
  "29 unknown fields that are like all": `{ ${times(29, (i) => `guarantee${String(i)}`)} }`,
  "600 unknown arguments": `{ node(id: "x" ${times(600, (i) => `id${String(i)}: 1`)}) { id } }`,
  "300 unknown types": `{ node(id: "x") { ${times(300, (i) => `... on Guarante${String(i)} { id }`)} } }`,
  "900 unknown fragments": `{ viewer { ${spreads(900)} } }`,
  "1,900 unknown values of an enum": `{ guarantees(filter: { kinds: [${times(1_900, (i) => `PERFORMANC${String(i)}`)}] }) { nodes { id } } }`,
  "600 unknown fields of an input": `{ guarantees(filter: { ${times(600, (i) => `kind${String(i)}: 1`)} }) { nodes { id } } }`,
  "300 unused variables": `query Q(${times(300, (i) => `$v${String(i)}: ID`)}) { viewer { role } }`,
  "300 variables of unknown types": `query Q(${times(300, (i) => `$v${String(i)}: Guarante${String(i)}`)}) { viewer { role } }`,
  "600 variables that are not defined": `{ node(id: [${times(600, (i) => `$v${String(i)}`)}]) { id } }`,
};

const SECRETS: Readonly<Record<string, string>> = {
  "30 guesses at a key": `mutation { ${aliases(30, OPEN)} }`,
  "two guesses in fragments": `mutation { ...F0 ...F1 } ${fragments(2, (i) => `on Mutation { a${String(i)}: ${OPEN} }`)}`,
  "two guesses of two kinds": `mutation { a: ${OPEN} ... on Mutation { b: ${SIGN_IN} } }`,
};

const VARIABLES: readonly HostileDocument[] = [
  { name: "20,000 ids", query: IDS, variables: { ids: Array<string>(20_000).fill("x") } },
  { name: "10,000 ids that are none", query: IDS, variables: { ids: Array<unknown>(10_000).fill({}) } },
  {
    name: "5,000 values that are none of the enum",
    query: FILTERED,
    variables: { f: { kinds: Array<string>(5_000).fill("PERFORMANC") } },
  },
  {
    name: "3,000 fields that are none of the input",
    query: FILTERED,
    variables: { f: Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`kind${String(i)}`, 1])) },
  },
  {
    name: "a list in 2,000 lists as a variable",
    query: FILTERED,
    variables: { f: JSON.parse(nested(2_000, "[", "", "]")) as unknown },
  },
];

export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [
  ...Object.entries({ ...INTROSPECTION, ...LISTS, ...DOCUMENTS, ...NAMES, ...SECRETS }).map(
    ([name, query]) => ({ name, query }),
  ),
  ...VARIABLES,
];
