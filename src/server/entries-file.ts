import { readFileSync } from "node:fs";
import { buildSchema, coerceInputValue, type GraphQLInputType } from "graphql";
import type { Entries, TokenToEnter } from "../application/enter-organisations";
import type { Organisations } from "../application/ports";

/** The shape of the operator's file. */
const FILE = buildSchema(`
  input Entries {
    issuers: [Issuer!]! = []
    contractors: [Contractor!]! = []
    obligees: [Named!]! = []
    operators: [Named!]! = []
    tokens: [Token!]! = []
  }
  input Issuer { id: String!, name: String!, address: String!, numberPrefix: String!, branches: [Branch!]! }
  input Branch { id: String!, name: String!, address: String!, telephone: String!, fax: String = null }
  input Contractor { id: String!, name: String!, address: String!, issuerIds: [String!]! }
  input Named { id: String!, name: String! }
  input Token { name: String!, role: Role!, organisationId: String!, expiresAt: String = null }
  enum Role { ISSUER CONTRACTOR OBLIGEE OPERATOR }
`);

type File = Organisations & {
  readonly tokens: readonly (Omit<TokenToEnter, "expiresAt"> & { expiresAt: string | null })[];
};

/** Everything in the file that cannot be entered, each with its place. */
export class EntriesRefused extends Error {
  constructor(problems: readonly string[]) {
    super(`The file cannot be entered:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "EntriesRefused";
  }
}

/** The text of the operator's file. */
export function readEntriesFile(file: string | undefined): Entries {
  if (file === undefined) throw new EntriesRefused(["Name it: npm run enter -- FILE.json"]);
  try {
    return readEntries(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof EntriesRefused) throw error;
    throw new EntriesRefused([
      `${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? "no reason given"}.`,
    ]);
  }
}

/** Reads the operator's file; nothing of a file with a problem is entered. */
function readEntries(text: string): Entries {
  const file = shaped(text);
  const problems = [...problemsIn(file)];
  if (problems.length > 0) throw new EntriesRefused(problems);
  const tokens = file.tokens.map((token) => ({
    ...token,
    expiresAt: token.expiresAt === null ? null : new Date(token.expiresAt),
  }));
  return { organisations: file, tokens };
}

function shaped(text: string): File {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new EntriesRefused(["It is not JSON."]);
  }
  const problems: string[] = [];
  const file = coerceInputValue(
    json,
    FILE.getType("Entries") as GraphQLInputType,
    (path, _value, { message }) => {
      problems.push(path.length > 0 ? `${path.join(".")}: ${message}` : message);
    },
  ) as File;
  if (problems.length > 0) throw new EntriesRefused(problems);
  return file;
}

/** What the shape alone does not say. */
function* problemsIn({ issuers, contractors, obligees, operators, tokens }: File): Iterable<string> {
  const concepts = { issuer: issuers, contractor: contractors, obligee: obligees, operator: operators };
  for (const [concept, entered] of Object.entries(concepts))
    for (const { id } of entered)
      if (!new RegExp(`^${concept}_[\\w-]{1,50}$`).test(id))
        yield `"${id}" must be an id such as ${concept}_1.`;
  for (const { id, numberPrefix, branches } of issuers) {
    if (!/^\d{1,9}$/.test(numberPrefix)) yield `numberPrefix of ${id} must be one to nine digits.`;
    if (branches.length === 0) yield `branches of ${id} must hold its main branch, as the first.`;
  }
  const known = new Set(Object.values(concepts).flatMap((entered) => entered.map(({ id }) => id)));
  for (const { name, role, organisationId, expiresAt } of tokens) {
    if (!known.has(organisationId) || !organisationId.startsWith(`${role.toLowerCase()}_`))
      yield `organisationId of token "${name}" must be an ${role} of this file.`;
    if (expiresAt !== null && Number.isNaN(Date.parse(expiresAt)))
      yield `expiresAt of token "${name}" must be an instant such as 2027-03-31T15:00:00Z, or null.`;
  }
}
