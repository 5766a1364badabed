import { hashAccessToken } from "../application/access-token";
import type { AuthKeyVault } from "../application/auth-key-vault";
import { issueGuarantee } from "../application/issue-guarantee";
import type { Stores } from "../application/ports";
import type { UseCaseParts } from "../application/use-case";
import type { Caller, Role } from "../domain/access";
import { parseAuthKey } from "../domain/auth-key";
import { dayInJapan, type CalendarDate } from "../domain/calendar-date";
import { parseGuaranteeNumber } from "../domain/guarantee-number";
import { sandboxGuarantees, type SandboxGuarantee } from "./guarantees";
import { IDS, ORGANISATIONS } from "./organisations";

/** One token per role, by the role's name in lower case. */
export type SandboxTokens = Readonly<Record<"issuer" | "contractor" | "obligee" | "operator", string>>;

/** A certificate to open: number and key, and what it is about. */
export interface SandboxExample {
  readonly number: string;
  readonly key: string;
  readonly kind: string;
  readonly worksName: string;
}

export interface Sandbox {
  readonly tokens: SandboxTokens;
  /** The seed document's own example first. */
  readonly examples: readonly [SandboxExample, ...SandboxExample[]];
  readonly organisations: typeof IDS;
}

const HOLDERS: Readonly<Record<keyof SandboxTokens, { role: Role; organisationId: string }>> = {
  issuer: { role: "ISSUER", organisationId: IDS.issuer },
  contractor: { role: "CONTRACTOR", organisationId: IDS.contractor },
  obligee: { role: "OBLIGEE", organisationId: IDS.kinki },
  operator: { role: "OPERATOR", organisationId: IDS.operator },
};

/** Fills an empty sandbox through the same use cases as everybody's, all or nothing; a filled one stays as it is. */
export async function fillSandbox(parts: UseCaseParts): Promise<Sandbox> {
  const tokens = tokensOf(parts.vault);
  const filledOn = await parts.unitOfWork.run(async (stores) => {
    const earlier = await stores.settings.get("sandbox");
    if (earlier !== null) return earlier as CalendarDate;
    const today = dayInJapan(parts.clock());
    await stores.parties.insertMissing(ORGANISATIONS);
    await addTokens(stores, parts, tokens);
    for (const guarantee of sandboxGuarantees(today)) await issue(parts, guarantee);
    await stores.settings.set("sandbox", today);
    return today;
  });
  const [first, ...others] = sandboxGuarantees(filledOn);
  return { tokens, examples: [exampleOf(first), ...others.map(exampleOf)], organisations: IDS };
}

function exampleOf({ number, key, terms }: SandboxGuarantee): SandboxExample {
  return { number, key, kind: terms.kind, worksName: terms.worksContract.name };
}

/** Derived from the sandbox's own secret, so that they are the same at every start and nowhere else. */
function tokensOf(vault: AuthKeyVault): SandboxTokens {
  const token = (holder: string): string => `hosho_sandbox_${holder}_${vault.fingerprint(`token:${holder}`)}`;
  return Object.fromEntries(Object.keys(HOLDERS).map((holder) => [holder, token(holder)])) as SandboxTokens;
}

async function addTokens(
  stores: Stores,
  { newId, clock }: UseCaseParts,
  tokens: SandboxTokens,
): Promise<void> {
  for (const [holder, token] of Object.entries(tokens))
    await stores.accessTokens.insert({
      id: newId("token"),
      hash: hashAccessToken(token),
      name: `sandbox ${holder}`,
      ...HOLDERS[holder as keyof SandboxTokens],
      createdAt: clock(),
      expiresAt: null,
    });
}

/** Issues one guarantee on its own day and with its own key. */
async function issue(parts: UseCaseParts, example: SandboxGuarantee): Promise<void> {
  const key = parseAuthKey(example.key);
  const number = parseGuaranteeNumber(example.number);
  if (!key || !number) throw new Error(`the sandbox's number or key is not well formed: ${example.number}`);
  const caller: Caller = {
    tokenId: "sandbox",
    role: "ISSUER",
    organisationId: example.issuerId,
    userId: null,
    scopes: null,
  };
  const { terms, contractorId, obligeeId } = example;
  const noonInJapan = new Date(`${example.issuedOn}T03:00:00Z`);
  const issued = await issueGuarantee({ ...parts, clock: () => noonInJapan, newAuthKey: () => key }, caller, {
    terms,
    contractorId,
    obligeeId,
    branchId: null,
    number,
    idempotencyKey: null,
  });
  if (!issued.done) throw new Error(`the sandbox's ${number} was refused: ${JSON.stringify(issued.refusal)}`);
}
