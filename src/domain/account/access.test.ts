import {
  ACTIONS,
  mayDo,
  permissionFor,
  ROLES,
  SCOPES,
  type Action,
  type Caller,
  type Role,
  type Scope,
} from "./access";
import type { StaffRole } from "./staff-role";

const caller = (
  role: Role,
  scopes: readonly Scope[] | null = null,
  userId: string | null = "user_1",
): Caller => ({ tokenId: "token_1", role, organisationId: "organisation_1", userId, scopes });

describe("what a role may do", () => {
  it.each<[Action, Role[]]>([
    ["read", ["ISSUER", "CONTRACTOR", "OBLIGEE", "OPERATOR"]],
    ["applyForGuarantee", ["CONTRACTOR"]],
    ["withdrawApplication", ["CONTRACTOR"]],
    ["underwrite", ["ISSUER"]],
    ["issueGuarantee", ["ISSUER"]],
    ["openCertificate", ["OBLIGEE"]],
    ["revealAuthKey", ["ISSUER", "CONTRACTOR"]],
    ["recordObligeePolicy", ["OBLIGEE", "OPERATOR"]],
    ["resendMail", ["ISSUER", "CONTRACTOR", "OPERATOR"]],
    ["decideRegistration", ["ISSUER"]],
    ["resetPassword", ["ISSUER", "OPERATOR"]],
  ])("%s is for %j and no other role", (action, roles) => {
    expect(ROLES.filter((role) => mayDo(caller(role), action))).toEqual(roles);
    expect(new Set(permissionFor(action).roles)).toEqual(new Set(roles));
  });

  it("lets no role both apply and underwrite", () => {
    expect(
      ROLES.filter((role) => mayDo(caller(role), "applyForGuarantee") && mayDo(caller(role), "underwrite")),
    ).toEqual([]);
  });
});

describe("an access token with scopes", () => {
  it("may do what its role may, as far as its scopes reach", () => {
    for (const scope of SCOPES)
      expect(mayDo(caller("ISSUER", [scope]), "issueGuarantee")).toBe(scope === "ISSUE");
  });

  it("sends no mail again where it can only read: a contractor's applies, an issuer's issues", () => {
    const scopesFor = (role: Role) =>
      SCOPES.filter((scope) => mayDo(caller(role, [scope], null), "resendMail"));
    expect(ROLES.map((role) => [role, scopesFor(role)])).toEqual([
      ["ISSUER", ["ISSUE"]],
      ["CONTRACTOR", ["APPLY"]],
      ["OBLIGEE", []],
      ["OPERATOR", ["ADMINISTER"]],
    ]);
  });

  it("gives no role more than it has", () => {
    expect(mayDo(caller("CONTRACTOR", SCOPES), "issueGuarantee")).toBe(false);
  });

  it("hands out no access to people without a person signed in, with any scopes", () => {
    for (const scopes of [null, SCOPES])
      for (const action of ["decideRegistration", "resetPassword"] as const) {
        expect(mayDo(caller("ISSUER", scopes, null), action)).toBe(false);
        expect(mayDo(caller("ISSUER", scopes), action)).toBe(true);
      }
    expect(mayDo(caller("ISSUER", null, null), "issueGuarantee")).toBe(true);
  });
});

describe("a user with a role", () => {
  const person = (role: Role, staffRole: StaffRole): Caller => ({ ...caller(role), staffRole });

  it("does what the organisation may as an administrator, all but administer users as an officer", () => {
    for (const role of ROLES)
      for (const action of ACTIONS) {
        expect(mayDo(person(role, "ADMINISTRATOR"), action)).toBe(mayDo(caller(role), action));
        expect(mayDo(person(role, "OFFICER"), action)).toBe(
          mayDo(caller(role), action) && action !== "administerUsers",
        );
      }
  });

  it("reads as a viewer, and does nothing else", () => {
    for (const role of ROLES)
      expect(ACTIONS.filter((action) => mayDo(person(role, "VIEWER"), action))).toEqual(["read"]);
  });

  it("is needed to administer users: no integration does, with any scopes", () => {
    for (const scopes of [null, SCOPES])
      expect(mayDo(caller("ISSUER", scopes, null), "administerUsers")).toBe(false);
  });
});
