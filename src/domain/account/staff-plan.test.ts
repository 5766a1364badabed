import { planStaff, type KnownUser, type ReadLine } from "./staff-plan";
import type { StatedLine } from "./staff-list";

const user = (id: string, changes: Partial<KnownUser> = {}): KnownUser => ({
  id,
  name: id,
  email: `${id}@city.example`,
  staffRole: "OFFICER",
  state: "ACTIVE",
  hasPassword: true,
  mustChangePassword: false,
  departmentIds: [],
  ...changes,
});
const ADMINISTRATOR = user("kacho", { staffRole: "ADMINISTRATOR" });
const OFFICER = user("hanako");
const LEFT = user("taro", { state: "DISABLED" });
const USERS = [ADMINISTRATOR, OFFICER, LEFT];

const line = (
  place: number,
  { id, name, email }: KnownUser,
  changes: Partial<StatedLine> = {},
): ReadLine => ({
  line: place,
  stated: {
    name: name || id,
    email: email ?? "",
    staffRole: null,
    departmentIds: null,
    isLetIn: null,
    ...changes,
  },
  findings: [],
});
const effects = (lines: readonly ReadLine[], users: readonly KnownUser[] = USERS) =>
  planStaff(lines, users).map(({ effect, findings }) =>
    effect === "REFUSED" ? findings.map(({ path, code }) => `${path} ${code}`).join(", ") : effect,
  );

describe("what a list does to the users of an organisation", () => {
  it("invites who has an address of nobody", () => {
    const jiro = user("jiro", { name: "契約 次郎" });
    expect(planStaff([line(2, jiro, { staffRole: "VIEWER" })], USERS)).toEqual([
      {
        line: 2,
        effect: "INVITED",
        user: null,
        name: "契約 次郎",
        email: "jiro@city.example",
        staffRole: "VIEWER",
        departmentIds: [],
        findings: [],
      },
    ]);
  });

  it("changes, disables and enables who is known by the address, large or small", () => {
    expect(
      effects([
        line(2, { ...OFFICER, email: "HANAKO@City.example" }, { staffRole: "VIEWER" }),
        line(3, LEFT, { isLetIn: true }),
        line(4, ADMINISTRATOR, { isLetIn: true }),
      ]),
    ).toEqual(["CHANGED", "ENABLED", "UNCHANGED"]);
    expect(effects([line(2, OFFICER, { isLetIn: false }), line(3, LEFT, { isLetIn: false })])).toEqual([
      "DISABLED",
      "UNCHANGED",
    ]);
  });

  it("takes nobody for another: users without an address are found by their names", () => {
    const one = user("a", { name: "田中 一郎", email: null });
    const other = user("b", { name: "田中 二郎", email: null });
    const users = [ADMINISTRATOR, one, other];
    const [planned] = planStaff([line(2, other, { staffRole: "VIEWER" })], users);
    expect(planned).toMatchObject({ effect: "CHANGED", user: { id: "b" } });
    expect(effects([line(2, user("c", { name: "田中 三郎", email: null }))], users)).toEqual(["email BLANK"]);
  });

  it("gives nobody the user of another at the same address", () => {
    const successor = { ...OFFICER, name: "後任 次郎" };
    const [planned] = planStaff([line(2, successor, { staffRole: "ADMINISTRATOR" })], USERS);
    expect(planned).toMatchObject({
      effect: "REFUSED",
      user: null,
      findings: [{ path: "email", code: "ADDRESS_OF_ANOTHER_USER", actual: "hanako" }],
    });
    const sharing = [ADMINISTRATOR, OFFICER, user("ichiro", { email: OFFICER.email })];
    expect(effects([line(2, successor, { staffRole: "VIEWER" })], sharing)).toEqual([
      "email ADDRESS_OF_ANOTHER_USER",
    ]);
  });

  it("lets in a successor as a new user, not as who was disabled or is disabled by the list", () => {
    const successor = { ...LEFT, name: "後任 次郎" };
    const invited = planStaff([line(2, successor, { staffRole: "OFFICER", isLetIn: true })], USERS);
    expect(invited).toMatchObject([{ effect: "INVITED", user: null, email: LEFT.email }]);
    const next = line(3, { ...OFFICER, name: "後任 次郎" }, { staffRole: "OFFICER" });
    expect(effects([line(2, OFFICER, { isLetIn: false }), next])).toEqual(["DISABLED", "INVITED"]);
    expect(effects([next, line(4, OFFICER, { isLetIn: false })])).toEqual(["INVITED", "DISABLED"]);
    expect(effects([line(2, LEFT, { isLetIn: true }), line(3, successor, { staffRole: "OFFICER" })])).toEqual(
      ["ENABLED", "email ADDRESS_OF_ANOTHER_USER"],
    );
  });

  it("lets in nobody by a mail to a successor", () => {
    const never = { ...LEFT, hasPassword: false };
    const successor = user("jiro", { email: LEFT.email });
    const enabled = line(2, LEFT, { isLetIn: true });
    expect(effects([enabled], [ADMINISTRATOR, never, successor])).toEqual(["email ADDRESS_OF_ANOTHER_USER"]);
    expect(effects([enabled], [ADMINISTRATOR, LEFT, successor])).toEqual(["ENABLED"]);
  });

  it("takes names that differ in width and spaces alone for one", () => {
    const hanako = user("hanako", { name: "契約 花子" });
    const [planned] = planStaff([line(2, { ...hanako, name: "契約　花子" })], [ADMINISTRATOR, hanako]);
    expect(planned).toMatchObject({ effect: "CHANGED", user: { id: "hanako" }, name: "契約　花子" });
  });

  it("takes users that nobody can tell apart only where all of them are stated", () => {
    const [one, other] = ["a", "b"].map((id) => user(id, { name: "田中", email: null }));
    const users = [ADMINISTRATOR, one!, other!];
    expect(effects([line(2, one!)], users)).toEqual(["name SEVERAL_USERS"]);
    expect(effects([line(2, one!), line(3, other!)], users)).toEqual(["UNCHANGED", "UNCHANGED"]);
  });

  it("refuses a second line about the same person, somebody new without a role, and nobody to disable", () => {
    const jiro = user("jiro");
    expect(effects([line(2, OFFICER), line(3, OFFICER)])).toEqual(["UNCHANGED", "email STATED_IN_LINE"]);
    expect(effects([line(2, jiro, { staffRole: "VIEWER" }), line(3, jiro)])[1]).toContain("STATED_IN_LINE");
    expect(effects([line(2, jiro)])).toEqual(["staffRole BLANK"]);
    expect(effects([line(2, jiro, { staffRole: "VIEWER", isLetIn: false })])).toEqual([
      "state NOBODY_TO_DISABLE",
    ]);
  });

  it("keeps an administrator who has chosen a password", () => {
    const demoted = line(2, ADMINISTRATOR, { staffRole: "OFFICER" });
    expect(effects([demoted])).toEqual(["staffRole NO_ADMINISTRATOR_LEFT"]);
    expect(effects([line(2, ADMINISTRATOR, { isLetIn: false })])).toEqual(["state NO_ADMINISTRATOR_LEFT"]);
    expect(effects([demoted, line(3, OFFICER, { staffRole: "ADMINISTRATOR" })])).toEqual([
      "CHANGED",
      "CHANGED",
    ]);
    const initial = { ...OFFICER, mustChangePassword: true };
    expect(
      effects([demoted, line(3, initial, { staffRole: "ADMINISTRATOR" })], [ADMINISTRATOR, initial]),
    ).toEqual(["staffRole NO_ADMINISTRATOR_LEFT", "CHANGED"]);
    const invited = { ...OFFICER, state: "INVITED", hasPassword: false } as const;
    expect(
      effects([demoted, line(3, invited, { staffRole: "ADMINISTRATOR" })], [ADMINISTRATOR, invited]),
    ).toEqual(["staffRole NO_ADMINISTRATOR_LEFT", "CHANGED"]);
  });
});
