import {
  mayDo,
  permissionFor,
  ROLES,
  SCOPES,
  type Action,
  type Caller,
  type Role,
  type Scope,
} from "./access";

const caller = (role: Role, scopes: readonly Scope[] | null = null): Caller => ({
  tokenId: "token_1",
  role,
  organisationId: "organisation_1",
  userId: null,
  scopes,
});

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
  ])("%s is for %j and nobody else", (action, roles) => {
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

  it("gives no role more than it has", () => {
    expect(mayDo(caller("CONTRACTOR", SCOPES), "issueGuarantee")).toBe(false);
  });
});
