import { hashAccessToken } from "../use-cases/account/access-token";
import type { AuthKeyVault } from "../use-cases/auth-key/auth-key-vault";
import { PasswordHasher } from "../use-cases/account/password-hasher";
import type { Stores } from "../use-cases/stores";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import type { Role } from "../domain/account/access";
import type { StaffRole } from "../domain/account/staff-role";
import type { LoginId } from "../domain/account/login-id";
import { IDS } from "./organisations";

type Holder = "issuer" | "contractor" | "obligee" | "operator";

/** One token per role, by the role's name in lower case. */
export type SandboxTokens = Readonly<Record<Holder, string>>;

/** People who can sign in, by who they are. */
export type SandboxUsers = Readonly<
  Record<keyof typeof PEOPLE, { readonly loginId: string; readonly password: string }>
>;

const HOLDERS: Readonly<Record<Holder, { role: Role; organisationId: string }>> = {
  issuer: { role: "ISSUER", organisationId: IDS.issuer },
  contractor: { role: "CONTRACTOR", organisationId: IDS.contractor },
  obligee: { role: "OBLIGEE", organisationId: IDS.kinki },
  operator: { role: "OPERATOR", organisationId: IDS.operator },
};

interface SandboxPerson {
  readonly of: Holder;
  readonly loginId: string;
  readonly name: string;
  readonly staffRole: StaffRole;
}

/** Of each organisation one for every role. */
const PEOPLE = {
  issuer: { of: "issuer", loginId: "sandbox-issuer", name: "審査担当者", staffRole: "ADMINISTRATOR" },
  issuerOfficer: {
    of: "issuer",
    loginId: "sandbox-issuer-officer",
    name: "支店担当者",
    staffRole: "OFFICER",
  },
  issuerViewer: { of: "issuer", loginId: "sandbox-issuer-viewer", name: "監査担当者", staffRole: "VIEWER" },
  contractor: {
    of: "contractor",
    loginId: "sandbox-contractor",
    name: "経理担当者",
    staffRole: "ADMINISTRATOR",
  },
  contractorOfficer: {
    of: "contractor",
    loginId: "sandbox-contractor-officer",
    name: "工務担当者",
    staffRole: "OFFICER",
  },
  contractorViewer: {
    of: "contractor",
    loginId: "sandbox-contractor-viewer",
    name: "現場代理人",
    staffRole: "VIEWER",
  },
  obligee: { of: "obligee", loginId: "sandbox-obligee", name: "契約管理官", staffRole: "ADMINISTRATOR" },
  obligeeOfficer: {
    of: "obligee",
    loginId: "sandbox-obligee-officer",
    name: "契約担当者",
    staffRole: "OFFICER",
  },
  obligeeViewer: { of: "obligee", loginId: "sandbox-obligee-viewer", name: "監督職員", staffRole: "VIEWER" },
  operator: { of: "operator", loginId: "sandbox-operator", name: "運用担当者", staffRole: "ADMINISTRATOR" },
} as const satisfies Readonly<Record<string, SandboxPerson>>;

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
  const password = (who: string): string => vault.fingerprint(`password:${who}`).slice(0, 20);
  return Object.fromEntries(
    Object.entries(PEOPLE).map(([who, { loginId }]) => [who, { loginId, password: password(who) }]),
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
  for (const [who, { loginId, password }] of Object.entries(users)) {
    const { of, name, staffRole } = PEOPLE[who as keyof typeof PEOPLE];
    await accounts.insert({
      id: newId("user"),
      loginId: loginId as LoginId,
      name,
      email: `${loginId}@sandbox.example`,
      staffRole,
      ...HOLDERS[of],
      passwordHash: await QUICK.hash(password),
      mustChangePassword: false,
      createdAt: clock(),
    });
  }
}
