/** What kind of organisation a caller acts for. */
export const ROLES = ["ISSUER", "CONTRACTOR", "OBLIGEE", "OPERATOR"] as const;
export type Role = (typeof ROLES)[number];

/** What an integration's access token may be limited to. */
export const SCOPES = ["READ", "APPLY", "UNDERWRITE", "ISSUE", "OPEN", "REVEAL_KEY", "ADMINISTER"] as const;
export type Scope = (typeof SCOPES)[number];

/** Who asks: every read and every change is decided by role and organisation, and by the token's scopes. */
export interface Caller {
  readonly tokenId: string;
  readonly role: Role;
  readonly organisationId: string;
  /** The person who signed in; `null` for an integration. */
  readonly userId: string | null;
  /** `null`: everything that the role may do. */
  readonly scopes: readonly Scope[] | null;
}

/** Who may take an action: these roles, with a token of this scope. */
interface Permission {
  readonly roles: readonly Role[];
  readonly scope: Scope;
}

/**
 * What each role may do. What is read is not here: it is scoped by organisation in the query itself. Applying and
 * underwriting are never one role's, so nobody approves an application of their own.
 */
const PERMISSIONS = {
  read: { roles: ROLES, scope: "READ" },
  applyForGuarantee: { roles: ["CONTRACTOR"], scope: "APPLY" },
  withdrawApplication: { roles: ["CONTRACTOR"], scope: "APPLY" },
  underwrite: { roles: ["ISSUER"], scope: "UNDERWRITE" },
  registerWorks: { roles: ["ISSUER"], scope: "UNDERWRITE" },
  decideRegistration: { roles: ["ISSUER"], scope: "ADMINISTER" },
  resetPassword: { roles: ["ISSUER"], scope: "ADMINISTER" },
  recordPremiumTable: { roles: ["ISSUER"], scope: "ADMINISTER" },
  recordObligeePolicy: { roles: ["OBLIGEE", "OPERATOR"], scope: "ADMINISTER" },
  manageAccessTokens: { roles: ROLES, scope: "ADMINISTER" },
  resendMail: { roles: ["CONTRACTOR", "ISSUER"], scope: "READ" },
  issueGuarantee: { roles: ["ISSUER"], scope: "ISSUE" },
  /** With number and key. Others see certificates in their own lists and need no key. */
  openCertificate: { roles: ["OBLIGEE"], scope: "OPEN" },
  /** 「表示」: the contractor whose guarantee it is, and the issuer that registered the key. */
  revealAuthKey: { roles: ["CONTRACTOR", "ISSUER"], scope: "REVEAL_KEY" },
} as const satisfies Record<string, Permission>;
export type Action = keyof typeof PERMISSIONS;

/** Who may take an action, for the refusal of the others. */
export function permissionFor(action: Action): Permission {
  return PERMISSIONS[action];
}

export function mayDo({ role, scopes }: Caller, action: Action): boolean {
  const permission = permissionFor(action);
  return permission.roles.includes(role) && (scopes === null || scopes.includes(permission.scope));
}
