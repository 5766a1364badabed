import { readFileSync } from "node:fs";
import type { CalendarDate } from "../values/calendar-date";
import {
  allowedActions,
  LIFE_STATUSES,
  GUARANTEE_STATUSES,
  isInForce,
  LIFE_CYCLE,
  PENDING_END_STATUSES,
  step,
  stepOfApplication,
  type LifeStatus,
  type LifeCycleAction,
  type LifeCycleStep,
} from "./guarantee-life-cycle";
import { STEP_MUTATIONS } from "./step-mutation";

const steps: readonly [LifeCycleAction, LifeCycleStep][] = Object.entries(LIFE_CYCLE) as never;
const actions = steps.map(([action]) => action);

function reachableFrom(start: LifeStatus, by = steps): Set<LifeStatus> {
  const reached = new Set([start]);
  // A Set's iteration also visits what is added on the way.
  for (const status of reached)
    for (const [, { from, to }] of by) if (from.includes(status) && to !== "SAME") reached.add(to);
  return reached;
}

describe("the life cycle of a guarantee", () => {
  it("leads from the draft to every state", () => {
    expect(reachableFrom("DRAFT")).toEqual(new Set(LIFE_STATUSES));
  });

  it("leads from every state to an end", () => {
    for (const status of LIFE_STATUSES)
      expect([...reachableFrom(status)].some((reached) => allowedActions(reached).length === 0)).toBe(true);
  });

  it("ends declined, withdrawn, discharged, cancelled or expired, and nowhere else", () => {
    expect(LIFE_STATUSES.filter((status) => allowedActions(status).length === 0)).toEqual([
      "DECLINED",
      "WITHDRAWN",
      "DISCHARGED",
      "CANCELLED",
      "EXPIRED",
    ]);
  });

  it("never returns to the application", () => {
    expect(steps.flatMap(([action, { to }]) => (to === "APPLIED" ? [action] : []))).toEqual(["submit"]);
  });

  it("has no two actions that lead from one state to the same one, and none that starts nowhere", () => {
    for (const status of LIFE_STATUSES) {
      const ends = allowedActions(status).map((action) => LIFE_CYCLE[action].to as string);
      expect(new Set(ends).size).toBe(ends.length);
    }
    for (const [, { from }] of steps) {
      expect(from.length).toBeGreaterThan(0);
      expect(new Set(from).size).toBe(from.length);
    }
  });

  it.each<[LifeStatus, LifeCycleAction[]]>([
    ["DRAFT", ["change", "submit", "withdraw"]],
    ["APPLIED", ["withdraw", "returnForCorrection", "decline", "approve"]],
    ["RETURNED", ["change", "submit", "withdraw"]],
    ["APPROVED", ["withdraw", "decline", "setFinalPremium", "settlePremium", "issue"]],
    ["ISSUED", ["deposit", "amend", "discharge", "cancel", "expire"]],
    ["DEPOSITED", ["deposit", "accept", "reject", "amend", "discharge", "cancel", "expire"]],
    ["REJECTED", ["deposit", "amend", "discharge", "cancel", "expire"]],
    ["ACCEPTED", ["deposit", "amend", "discharge", "cancel", "expire"]],
  ])("allows in state %s: %j", (status, allowed) => {
    expect(allowedActions(status)).toEqual(allowed);
  });
});

describe("a step of the life cycle", () => {
  it("is taken where the data allow it, and otherwise refused with the steps that are allowed", () => {
    for (const status of LIFE_STATUSES)
      for (const action of actions)
        expect(step(status, action)).toEqual(
          allowedActions(status).includes(action)
            ? { allowed: true, to: LIFE_CYCLE[action].to === "SAME" ? status : LIFE_CYCLE[action].to }
            : { allowed: false, allowedActions: allowedActions(status) },
        );
  });

  it("lets a contractor hand over again what did not arrive, until the body decides", () => {
    expect(step("DEPOSITED", "deposit")).toEqual({ allowed: true, to: "DEPOSITED" });
    expect(step("DISCHARGED", "deposit")).toEqual({ allowed: false, allowedActions: [] });
  });

  it("keeps an amended guarantee where it is", () => {
    expect(step("ACCEPTED", "amend")).toEqual({ allowed: true, to: "ACCEPTED" });
    expect(step("DEPOSITED", "amend")).toEqual({ allowed: true, to: "DEPOSITED" });
  });
});

describe("a returned application", () => {
  it("is corrected and stays returned until it is submitted again", () => {
    expect(step("RETURNED", "change")).toEqual({ allowed: true, to: "RETURNED" });
    expect(step("DRAFT", "change")).toEqual({ allowed: true, to: "DRAFT" });
    expect(step("RETURNED", "submit")).toEqual({ allowed: true, to: "APPLIED" });
  });

  it("is neither approved nor declined, nor returned again", () => {
    for (const action of ["approve", "decline", "returnForCorrection"] as const)
      expect(step("RETURNED", action).allowed).toBe(false);
  });
});

describe("a guarantee with an end that waits for a second officer", () => {
  it.each([
    ["DISCHARGED", "countersignDischarge"],
    ["CANCELLED", "countersignCancellation"],
  ] as const)(
    "%s: is confirmed by %s, taken back, or expires; it is not amended and not ended otherwise",
    (end, own) => {
      for (const status of ["ISSUED", "ACCEPTED"] as const) {
        expect(
          allowedActions(status, end).filter((action) => !["deposit", "accept", "reject"].includes(action)),
        ).toEqual([own, "takeBackEnd", "expire"]);
        expect(step(status, own, end)).toEqual({ allowed: true, to: end });
        expect(step(status, "takeBackEnd", end)).toEqual({ allowed: true, to: status });
      }
      for (const action of ["amend", "discharge", "cancel"] as const)
        expect(step("ACCEPTED", action, end)).toEqual({
          allowed: false,
          allowedActions: ["deposit", own, "takeBackEnd", "expire"],
        });
    },
  );

  it("is handed over all the same", () => {
    expect(step("ISSUED", "deposit", "CANCELLED")).toEqual({ allowed: true, to: "DEPOSITED" });
    expect(step("DEPOSITED", "accept", "CANCELLED")).toEqual({ allowed: true, to: "ACCEPTED" });
  });

  it("leads nowhere else: the other end is not confirmed, nor is one that does not wait", () => {
    expect(step("ISSUED", "countersignCancellation", "DISCHARGED").allowed).toBe(false);
    expect(step("ISSUED", "countersignDischarge", "CANCELLED").allowed).toBe(false);
    for (const action of ["countersignDischarge", "countersignCancellation", "takeBackEnd"] as const)
      expect(step("ISSUED", action)).toEqual({
        allowed: false,
        allowedActions: ["deposit", "amend", "discharge", "cancel", "expire"],
      });
  });

  it("ends as the guarantee ends, from every state in force and from no other", () => {
    for (const status of LIFE_STATUSES)
      for (const end of PENDING_END_STATUSES)
        expect(step(status, "takeBackEnd", end).allowed).toBe(
          ["ISSUED", "DEPOSITED", "ACCEPTED", "REJECTED"].includes(status),
        );
  });
});

describe("a step of an application", () => {
  it("that is approved is the issue once the premium is settled, or a decline that sends the money back", () => {
    const settled = { status: "APPROVED", isSettled: true } as const;
    expect(stepOfApplication(settled, "issue")).toEqual({ allowed: true, to: "ISSUED" });
    expect(stepOfApplication(settled, "decline")).toEqual({ allowed: true, to: "DECLINED" });
    for (const action of ["withdraw", "setFinalPremium", "settlePremium", "approve"] as const)
      expect(stepOfApplication(settled, action)).toEqual({
        allowed: false,
        allowedActions: ["decline", "issue"],
      });
  });

  it("that is approved and not paid for names the steps before the issue", () => {
    const unpaid = { status: "APPROVED", isSettled: false } as const;
    expect(stepOfApplication(unpaid, "setFinalPremium")).toEqual({ allowed: true, to: "APPROVED" });
    expect(stepOfApplication(unpaid, "settlePremium")).toEqual({ allowed: true, to: "APPROVED" });
    expect(stepOfApplication(unpaid, "decline")).toEqual({ allowed: true, to: "DECLINED" });
    // The issue is refused by its own code, which names the premium.
    expect(stepOfApplication(unpaid, "issue")).toEqual({ allowed: true, to: "ISSUED" });
    expect(stepOfApplication(unpaid, "approve")).toEqual({
      allowed: false,
      allowedActions: ["withdraw", "decline", "setFinalPremium", "settlePremium"],
    });
  });
});

describe("an application in any other state", () => {
  it("goes by the life cycle alone, settled or not", () => {
    for (const status of ["DRAFT", "APPLIED", "RETURNED", "ISSUED"] as const)
      for (const action of actions)
        for (const isSettled of [true, false])
          expect(stepOfApplication({ status, isSettled }, action)).toEqual(step(status, action));
  });
});

describe("a guarantee in force", () => {
  it("is one that was issued and has not ended: a rejected certificate still binds the issuer", () => {
    const day = (text: string) => text as CalendarDate;
    const inForceOn = (today: string) =>
      GUARANTEE_STATUSES.filter((status) => isInForce(status, day("2023-03-31"), day(today)));
    expect(inForceOn("2023-03-31")).toEqual(["ISSUED", "DEPOSITED", "ACCEPTED", "REJECTED"]);
    expect(inForceOn("2023-04-01")).toEqual([]);
  });
});

describe("the picture in docs/life-of-a-guarantee.md", () => {
  it("is drawn from the data", () => {
    const page = readFileSync("docs/life-of-a-guarantee.md", "utf8");
    // A step that no role may take leads nowhere.
    const taken = new Set<string>(["expire"]);
    for (const { of, step: each } of Object.values(STEP_MUTATIONS))
      if (of !== "REGISTRATION") taken.add(each);
    const open = steps.filter(([action]) => taken.has(action));
    const reached = reachableFrom("DRAFT", open);
    const arrows = open.flatMap(([action, { from, to }]) =>
      from
        .filter((status) => reached.has(status))
        .map((status) => `  ${status} --> ${to === "SAME" ? status : to}: ${action}`),
    );
    const ends = LIFE_STATUSES.filter((status) => allowedActions(status).length === 0);
    const drawn = [
      "stateDiagram-v2",
      "  [*] --> DRAFT",
      ...arrows,
      ...ends.map((status) => `  ${status} --> [*]`),
    ];
    expect(/```mermaid\n([\s\S]*?)\n```/.exec(page)?.[1]).toBe(drawn.join("\n"));
  });
});
