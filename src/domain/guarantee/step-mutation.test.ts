import { mayDo, ROLES, SCOPES, type Caller, type Role, type Scope } from "../account/access";
import { LIFE_CYCLE, LIFE_STATUSES, step, type LifeCycleAction } from "./guarantee-life-cycle";
import { mutationsFor, STEP_MUTATIONS, STEP_MUTATION_NAMES } from "./step-mutation";

const caller = (role: Role, scopes: readonly Scope[] | null = null): Caller => ({
  tokenId: "token_1",
  role,
  organisationId: "organisation_1",
  userId: scopes === null ? "user_1" : null,
  scopes,
});
const CALLERS = ROLES.flatMap((role) => [caller(role), ...SCOPES.map((scope) => caller(role, [scope]))]);
const ACTIONS = Object.keys(LIFE_CYCLE) as LifeCycleAction[];

describe("the mutations that a caller may call in a state", () => {
  it("are those whose step starts from it and that the caller may call at all; of an application none of its guarantee", () => {
    for (const status of LIFE_STATUSES)
      for (const who of CALLERS)
        for (const about of ["APPLICATION", "GUARANTEE"] as const) {
          const open = ACTIONS.filter((action) => step(status, action).allowed);
          const offered = mutationsFor(who, about, open);
          expect(offered).toEqual(
            STEP_MUTATION_NAMES.filter((name) => {
              const { of, step: taken, permission } = STEP_MUTATIONS[name];
              return of === about && (open as string[]).includes(taken) && mayDo(who, permission);
            }),
          );
        }
  });

  it("are the issuer's where it underwrites, the contractor's where it applied, and the body's where it receives", () => {
    const steps = ["withdraw", "returnForCorrection", "decline", "approve"] as const;
    expect(mutationsFor(caller("ISSUER"), "APPLICATION", steps)).toEqual([
      "APPROVE_APPLICATION",
      "RETURN_APPLICATION",
      "DECLINE_APPLICATION",
    ]);
    expect(mutationsFor(caller("CONTRACTOR"), "APPLICATION", steps)).toEqual(["WITHDRAW_APPLICATION"]);
    expect(mutationsFor(caller("OBLIGEE"), "GUARANTEE", ["accept", "reject", "amend", "discharge"])).toEqual([
      "ACCEPT_GUARANTEE",
      "REJECT_GUARANTEE",
      "DISCHARGE_GUARANTEE",
    ]);
    expect(mutationsFor(caller("CONTRACTOR"), "GUARANTEE", ["deposit", "amend"])).toEqual([
      "DEPOSIT_GUARANTEE",
    ]);
    const read = caller("ISSUER", ["READ"]);
    expect(mutationsFor(read, "GUARANTEE", ["amend", "cancel", "discharge"])).toEqual([]);
    const taken = STEP_MUTATION_NAMES.map((name) => STEP_MUTATIONS[name])
      .filter(({ of }) => of !== "REGISTRATION")
      .map(({ step: each }) => each);
    expect(ACTIONS.filter((action) => !taken.includes(action as never))).toEqual(["expire"]);
  });
});
