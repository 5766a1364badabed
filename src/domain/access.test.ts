import { mayDo, ROLES, rolesAllowedTo, type Action } from "./access";

describe("what a role may do", () => {
  it.each<[Action, string[]]>([
    ["issueGuarantee", ["ISSUER"]],
    ["openCertificate", ["OBLIGEE"]],
    ["revealAuthKey", ["ISSUER", "CONTRACTOR"]],
  ])("%s is for %j and nobody else", (action, roles) => {
    expect(ROLES.filter((role) => mayDo(role, action))).toEqual(roles);
    expect(new Set(rolesAllowedTo(action))).toEqual(new Set(roles));
  });
});
