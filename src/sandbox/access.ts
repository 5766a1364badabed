import { hashAccessToken } from "../use-cases/account/access-token";
import type { AuthKeyVault } from "../use-cases/auth-key/auth-key-vault";
import { PasswordHasher } from "../use-cases/account/password-hasher";
import type { Stores } from "../use-cases/stores";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import type { Role } from "../domain/account/access";
import type { LoginId } from "../domain/account/login-id";
import { IDS } from "./organisations";

type Holder = "issuer" | "contractor" | "obligee" | "operator";

/** One token per role, by the role's name in lower case. */
export type SandboxTokens = Readonly<Record<Holder, string>>;

/** People who can sign in, by the role's name in lower case. */
export type SandboxUsers = Readonly<
  Record<"issuer" | "contractor" | "operator", { readonly loginId: string; readonly password: string }>
>;

const HOLDERS: Readonly<Record<Holder, { role: Role; organisationId: string }>> = {
  issuer: { role: "ISSUER", organisationId: IDS.issuer },
  contractor: { role: "CONTRACTOR", organisationId: IDS.contractor },
  obligee: { role: "OBLIGEE", organisationId: IDS.kinki },
  operator: { role: "OPERATOR", organisationId: IDS.operator },
};

const PEOPLE = {
  issuer: { loginId: "sandbox-issuer", name: "審査担当者" },
  contractor: { loginId: "sandbox-contractor", name: "経理担当者" },
  operator: { loginId: "sandbox-operator", name: "運用担当者" },
} as const;

/**
 * The sandbox's passwords have some 80 random bits, so costly hashing makes them no safer. Each is hashed at
 * full cost when its user first signs in.
 */
const QUICK = new PasswordHasher({ logCost: 10, blockSize: 8, parallelism: 1 });

/**
 * Derived from the sandbox's own secret, so that they stay the same at every start and differ from any other
 * sandbox's.
 */
export function sandboxTokens(vault: AuthKeyVault): SandboxTokens {
  const token = (holder: string): string => `hosho_sandbox_${holder}_${vault.fingerprint(`token:${holder}`)}`;
  return Object.fromEntries(Object.keys(HOLDERS).map((holder) => [holder, token(holder)])) as SandboxTokens;
}

/** Derived in the same way. */
export function sandboxUsers(vault: AuthKeyVault): SandboxUsers {
  const password = (holder: string): string => vault.fingerprint(`password:${holder}`).slice(0, 20);
  return Object.fromEntries(
    Object.entries(PEOPLE).map(([holder, { loginId }]) => [holder, { loginId, password: password(holder) }]),
  ) as SandboxUsers;
}

export async function addTokens(
  { accessTokens }: Stores,
  { newId, clock }: UseCaseParts,
  tokens: SandboxTokens,
): Promise<void> {
  for (const [holder, token] of Object.entries(tokens))
    await accessTokens.insert({
      id: newId("token"),
      hash: hashAccessToken(token),
      name: `sandbox ${holder}`,
      ...HOLDERS[holder as Holder],
      createdAt: clock(),
      expiresAt: null,
    });
}

export async function addUsers(
  { users: accounts }: Stores,
  { newId, clock }: UseCaseParts,
  users: SandboxUsers,
): Promise<void> {
  for (const [holder, { loginId, password }] of Object.entries(users)) {
    await accounts.insert({
      id: newId("user"),
      loginId: loginId as LoginId,
      name: PEOPLE[holder as keyof typeof PEOPLE].name,
      email: null,
      ...HOLDERS[holder as Holder],
      passwordHash: await QUICK.hash(password),
      mustChangePassword: false,
      createdAt: clock(),
    });
  }
}
