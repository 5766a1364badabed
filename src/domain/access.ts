/** What kind of organisation a caller acts for. */
export const ROLES = ["ISSUER", "CONTRACTOR", "OBLIGEE", "OPERATOR"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: every read and every change is decided by role and organisation. */
export interface Caller {
  readonly tokenId: string;
  readonly role: Role;
  readonly organisationId: string;
}

/**
 * What each role may do. Reading is not here: it is scoped by organisation in the query itself.
 * - issue: the issuer, for itself.
 * - open: the obligee, with number and key. Others see certificates in their own lists and need no key.
 * - revealKey: the contractor whose guarantee it is (「表示」), and the issuer that registered the key.
 */
const ALLOWED_ROLES = {
  issueGuarantee: ["ISSUER"],
  openCertificate: ["OBLIGEE"],
  revealAuthKey: ["CONTRACTOR", "ISSUER"],
} as const satisfies Record<string, readonly Role[]>;
export type Action = keyof typeof ALLOWED_ROLES;

/** The roles that may take an action, for the refusal of the others. */
export function rolesAllowedTo(action: Action): readonly Role[] {
  return ALLOWED_ROLES[action];
}

export function mayDo(role: Role, action: Action): boolean {
  return rolesAllowedTo(action).includes(role);
}
