import {
  findingsOnDepartments,
  findingsOnUser,
  isAddressTaken,
  isSameName,
  leavesNoAdministrator,
} from "./staff";

const PERSON = {
  name: "契約 花子",
  email: "hanako@city.example",
  loginId: null,
  departmentIds: ["obligee_2"],
};

describe("a person to invite", () => {
  it("is fine with a name, a mail address and departments of the body", () => {
    expect(findingsOnUser(PERSON, ["obligee_2"])).toEqual([]);
  });

  it("is told everything that is wrong at once, each with its place", () => {
    const wrong = { name: " ", email: "hanako", loginId: "?", departmentIds: ["obligee_2", "obligee_9"] };
    expect(findingsOnUser(wrong, ["obligee_2"])).toEqual([
      { path: "name", code: "BLANK" },
      { path: "email", code: "NOT_AN_EMAIL_ADDRESS" },
      { path: "loginId", code: "NOT_A_LOGIN_ID" },
      { path: "departmentIds.1", code: "NOT_FOUND" },
    ]);
  });

  it("is of no department where its organisation has none", () => {
    expect(findingsOnDepartments(["obligee_2"], [])).toEqual([
      { path: "departmentIds.0", code: "NOT_FOUND" },
    ]);
  });
});

describe("a mail address of the organisation", () => {
  const former = { name: "契約 太郎", state: "DISABLED" } as const;

  it("passes from who was disabled to somebody of another name, and from nobody else", () => {
    expect(isAddressTaken([], "契約 花子")).toBe(false);
    expect(isAddressTaken([former], "契約 花子")).toBe(false);
    expect(isAddressTaken([former], "契約太郎")).toBe(true);
    expect(isAddressTaken([{ ...former, state: "ACTIVE" }], "契約 花子")).toBe(true);
    expect(isAddressTaken([former, { ...former, state: "INVITED" }], "契約 花子")).toBe(true);
  });

  it.each([
    ["契約　花子", "契約花子", true],
    ["Ｓｍｉｔｈ", "Smith", true],
    ["契約 花子", "契約 太郎", false],
  ])("takes %s and %s for one name: %s", (one, other, isSame) => {
    expect(isSameName(one, other)).toBe(isSame);
  });
});

describe("the departments of a user", () => {
  it("are 20 at most", () => {
    const ids = Array.from({ length: 21 }, (_, i) => `obligee_${String(i)}`);
    expect(findingsOnDepartments(ids.slice(1), ids)).toEqual([]);
    expect(findingsOnDepartments(ids, ids)).toEqual([
      { path: "departmentIds", code: "TOO_MANY_DEPARTMENTS", limit: 20, actual: 21 },
    ]);
  });
});

describe("an organisation", () => {
  const user = { id: "user_1", staffRole: "ADMINISTRATOR", state: "ACTIVE" } as const;

  it("keeps its last administrator: neither demoted nor disabled", () => {
    expect(leavesNoAdministrator(["user_1"], { ...user, staffRole: "OFFICER" })).toBe(true);
    expect(leavesNoAdministrator(["user_1"], { ...user, state: "DISABLED" })).toBe(true);
    expect(leavesNoAdministrator(["user_1"], user)).toBe(false);
  });

  it("may lose one of two, and anybody who is none", () => {
    expect(leavesNoAdministrator(["user_1", "user_2"], { ...user, state: "DISABLED" })).toBe(false);
    expect(leavesNoAdministrator(["user_2"], { ...user, staffRole: "VIEWER", state: "DISABLED" })).toBe(
      false,
    );
  });
});
