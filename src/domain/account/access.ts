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
  /** For tokens of these roles another one. */
  readonly scopeOf?: Readonly<Partial<Record<Role, Scope>>>;
  /** Only somebody who signed in, never an integration: what it hands out opens sessions, which have no scopes. */
  readonly takesPerson?: true;
}

/**
 * What each role may do. What is read is not here: it is scoped by organisation in the query itself. Applying and
 * underwriting are never one role's. An issuer's officer who makes a contractor of their own could apply through it all
 * the same: each step's event names the person, so that it can be seen.
 */
const PERMISSIONS = {
  read: { roles: ROLES, scope: "READ" },
  applyForGuarantee: { roles: ["CONTRACTOR"], scope: "APPLY" },
  withdrawApplication: { roles: ["CONTRACTOR"], scope: "APPLY" },
  underwrite: { roles: ["ISSUER"], scope: "UNDERWRITE" },
  registerWorks: { roles: ["ISSUER"], scope: "UNDERWRITE" },
  decideRegistration: { roles: ["ISSUER"], scope: "ADMINISTER", takesPerson: true },
  resetPassword: { roles: ["ISSUER", "OPERATOR"], scope: "ADMINISTER", takesPerson: true },
  recordPremiumTable: { roles: ["ISSUER"], scope: "ADMINISTER" },
  recordObligeePolicy: { roles: ["OBLIGEE", "OPERATOR"], scope: "ADMINISTER" },
  manageAccessTokens: { roles: ROLES, scope: "ADMINISTER" },
  /** The operator: once the mail server, or our way to it, is no longer set up wrongly. */
  resendMail: {
    roles: ["CONTRACTOR", "ISSUER", "OPERATOR"],
    scope: "ADMINISTER",
    scopeOf: { CONTRACTOR: "APPLY", ISSUER: "ISSUE" },
  },
  issueGuarantee: { roles: ["ISSUER"], scope: "ISSUE" },
  amendGuarantee: { roles: ["ISSUER"], scope: "ISSUE" },
  cancelGuarantee: { roles: ["ISSUER"], scope: "ISSUE" },
  /** The obligee in whose favour it is knows that the obligation was fulfilled; its issuer may record it too. */
  dischargeGuarantee: { roles: ["ISSUER", "OBLIGEE"], scope: "ISSUE", scopeOf: { OBLIGEE: "OPEN" } },
  /** With number and key. Others see certificates in their own lists and need no key. */
  openCertificate: { roles: ["OBLIGEE"], scope: "OPEN" },
  /** 「表示」: the contractor whose guarantee it is, and the issuer that registered the key. */
  revealAuthKey: { roles: ["CONTRACTOR", "ISSUER"], scope: "REVEAL_KEY" },
  reissueAuthKey: { roles: ["CONTRACTOR", "ISSUER"], scope: "REVEAL_KEY" },
} as const satisfies Record<string, Permission>;
export type Action = keyof typeof PERMISSIONS;

/** Who may take an action, for the refusal of the others. */
export function permissionFor(action: Action): Permission {
  return PERMISSIONS[action];
}

/** The scope that a token of this role needs for an action, where the role may do it at all. */
export function scopeFor(action: Action, role: Role): Scope {
  const { scope, scopeOf } = permissionFor(action);
  return scopeOf?.[role] ?? scope;
}

export function mayDo({ role, scopes, userId }: Caller, action: Action): boolean {
  const { roles, takesPerson = false } = permissionFor(action);
  const scope = scopeFor(action, role);
  return (
    roles.includes(role) && (scopes === null || scopes.includes(scope)) && !(takesPerson && userId === null)
  );
}
