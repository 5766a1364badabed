import fc from "fast-check";
import { parseLoginId } from "../../src/domain/account/login-id";
import {
  STAFF_ROLES,
  USER_STATES,
  type StaffRole,
  type UserState,
} from "../../src/domain/account/staff-role";
import { findingsOnText } from "../../src/domain/values/readable-text";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { personsToken, withQuickPasswords } from "../support/account";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { post } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";
import { acceptInvitation, codeMailedTo } from "../support/staff";

const HEAD = "氏名,メールアドレス,役割,所属部署,状態";
const LINES =
  "isApplied lines { line effect name user { email staffRole state } findings { label code message } }";
const RUNS = 15;

/** Names with what CSV, spreadsheets and people's keyboards do to them. */
const NAME = fc
  .string({
    unit: fc.constantFrom(...Array.from("契約花子 　,;；\"'=+-@＝a1髙")),
    minLength: 1,
    maxLength: 8,
  })
  .filter((name) => [...findingsOnText("name", name, 120)].length === 0);

interface Someone {
  readonly name: string;
  readonly hasAddress: boolean;
  readonly staffRole: StaffRole;
  readonly state: UserState;
  readonly departments: readonly number[];
}
const someone: fc.Arbitrary<Someone> = fc.record({
  name: NAME,
  hasAddress: fc.boolean(),
  staffRole: fc.constantFrom(...STAFF_ROLES),
  state: fc.constantFrom(...USER_STATES),
  departments: fc.subarray([0, 1, 2, 3, 4, 5]),
});

describe.each(engines)("a list of users, on %s", (engine) => {
  let server: TestServer;
  let bodies = 0;
  beforeAll(async () => {
    server = await startServer({ engine, change: withQuickPasswords });
  });
  afterAll(() => server.stop());

  const as = (token: string) => ({ url: server.url, token });

  /** A body with departments and an administrator. */
  const body = async (): Promise<{ id: string; token: string; departments: string[]; domain: string }> => {
    const serial = String((bodies += 1));
    const id = `obligee_body${serial}`;
    const names = ["契約課", "道路課", "=用地課", "土木部;維持課", "土木部", "維持課"];
    const departments = names.map((name, place) => ({
      id: `${id}_${String(place)}`,
      name,
      parentId: id,
    }));
    await enterOrganisations(server.parts.useCaseParts, {
      organisations: {
        issuers: [],
        contractors: [],
        obligees: [{ id, name: `第${serial}市` }, ...departments],
        operators: [],
      },
      tokens: [],
      users: [
        {
          loginId: parseLoginId(`kacho-${serial}`)!,
          name: "総務課長",
          role: "OBLIGEE",
          organisationId: id,
          email: `kacho@body${serial}.example`,
        },
      ],
    });
    await server.parts.useCaseParts.unitOfWork.run(async ({ users }) => {
      const kacho = await users.byLoginId(parseLoginId(`kacho-${serial}`) ?? null);
      if (!kacho) throw new Error("nobody was entered");
      await users.changePassword(kacho, { passwordHash: "scrypt$1", mustChange: false, at: new Date() });
    });
    const token = await personsToken(server, `kacho-${serial}`);
    return { id, token, departments: departments.map((each) => each.id), domain: `body${serial}.example` };
  };
  const csvOf = async (token: string): Promise<string> => {
    const { data, text } = await post<{ usersCsv: { text: string } }>(as(token), "{ usersCsv { text } }");
    if (!data) throw new Error(text);
    return data.usersCsv.text;
  };

  it("invites, changes and disables as it says, and says so line by line", async () => {
    const { token, domain } = await body();
    const first = [
      HEAD,
      `総務課長,kacho@${domain},管理者,,有効`,
      `契約 花子,hanako@${domain},担当者,契約課;道路課,`,
      `契約 太郎,taro@${domain},閲覧者,,`,
    ].join("\r\n");
    const dry = await perform(as(token), "importUsers", { csv: first, dryRun: true }, LINES);
    expect(dry).toMatchObject({ isApplied: false, lines: [{ effect: "UNCHANGED" }, {}, {}] });
    expect((await csvOf(token)).trim().split("\n")).toHaveLength(2);
    const done = await perform(as(token), "importUsers", { csv: first }, LINES);
    expect(done).toEqual({
      __typename: "ImportUsersSuccess",
      isApplied: true,
      lines: [
        expect.objectContaining({ line: 2, effect: "UNCHANGED" }),
        {
          line: 3,
          effect: "INVITED",
          name: "契約 花子",
          user: { email: `hanako@${domain}`, staffRole: "OFFICER", state: "INVITED" },
          findings: [],
        },
        expect.objectContaining({ line: 4, effect: "INVITED" }),
      ],
    });
    const listed = await post<{ users: { nodes: object[] } }>(
      as(token),
      "{ users(filter: { staffRoles: [OFFICER] }) { nodes { name departments { name } } } }",
    );
    expect(listed.data?.users.nodes).toEqual([
      { name: "契約 花子", departments: [{ name: "契約課" }, { name: "道路課" }] },
    ]);
    const { data } = await acceptInvitation(server, await codeMailedTo(server, `hanako@${domain}`));
    expect(data?.acceptInvitation.__typename).toBe("AcceptInvitationSuccess");
    const second = [
      HEAD,
      `契約 花子,hanako@${domain},担当者,契約課,無効`,
      `契約 太郎,taro@${domain},担当者,,`,
    ];
    const { lines } = await perform(as(token), "importUsers", { csv: second.join("\n") }, LINES);
    expect(lines.map(({ effect, user }) => [effect, user?.staffRole, user?.state])).toEqual([
      ["DISABLED", "OFFICER", "DISABLED"],
      ["CHANGED", "OFFICER", "INVITED"],
    ]);
    const types = (await eventsOf(server)).slice(-4).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["USER_DISABLED", "USER_CHANGED"]));
  });

  it("does nothing where a line is wrong, and tells of each by number and column", async () => {
    const { token, domain } = await body();
    const csv = [
      HEAD,
      `契約 花子,hanako@${domain},担当者,契約課,`,
      `契約 太郎,taro,部長,用地二課,退職`,
      "",
      `総務課長,kacho@${domain},担当者,,`,
    ].join("\n");
    const before = await csvOf(token);
    const call = { ...as(token), language: "ja" };
    const { isApplied, lines } = await perform(call, "importUsers", { csv }, LINES);
    expect(isApplied).toBe(false);
    expect(
      lines.map(({ line, effect, findings }) => [line, effect, findings.map(({ code }) => code)]),
    ).toEqual([
      [2, "INVITED", []],
      [
        3,
        "REFUSED",
        ["NOT_AN_EMAIL_ADDRESS", "BLANK", "NOT_A_STAFF_ROLE", "NOT_A_USER_STATE", "DEPARTMENT_UNKNOWN"],
      ],
      [5, "REFUSED", ["NO_ADMINISTRATOR_LEFT"]],
    ]);
    expect(lines[1]?.findings.at(-1)).toMatchObject({
      label: "所属部署",
      message: expect.stringContaining("用地二課") as string,
    });
    expect(await csvOf(token)).toBe(before);
  });

  it("is answered as at first where it did something, and anew where it did nothing", async () => {
    const { token, domain } = await body();
    const csv = [HEAD, `総務課長,kacho@${domain},管理者,,`, `契約 花子,hanako@${domain},担当者,契約課,`].join(
      "\n",
    );
    const wrong = csv.replace("契約課", "用地二課");
    const send = (list: string) =>
      mutate(as(token), "importUsers", { csv: list, idempotencyKey: "april" }, LINES);
    expect((await send(wrong)).result).toMatchObject({ isApplied: false });
    const first = await send(csv);
    expect(first.result).toMatchObject({ isApplied: true });
    await perform(
      as(token),
      "importUsers",
      { csv: [HEAD, `契約 花子,hanako@${domain},管理者,,`].join("\n") },
      LINES,
    );
    const { data } = await post<{ users: { nodes: { id: string }[] } }>(
      as(token),
      "{ users(filter: { states: [INVITED] }) { nodes { id } } }",
    );
    // From now on the list itself would be refused.
    await perform(as(token), "changeUser", { userId: data?.users.nodes[0]?.id ?? "", name: "別姓 花子" });
    const again = await send(csv);
    expect(again.result).toMatchObject({
      isApplied: true,
      lines: [{ effect: "UNCHANGED" }, { effect: "INVITED" }],
    });
    expect((await send(wrong)).result).toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
  });

  it("is read while others write", async () => {
    const { id, token } = await body();
    await server.parts.useCaseParts.unitOfWork.run(async ({ staff }) => {
      await staff.holdAll(id);
      expect(await csvOf(token)).toContain("総務課長");
    });
  });

  it("names its columns, ends its quotation marks, and has a thousand lines at most", async () => {
    const { token, domain } = await body();
    const refused = async (csv: string) => (await mutate(as(token), "importUsers", { csv }, LINES)).result;
    expect(await refused("氏名,役割\n花子,担当者")).toMatchObject({
      fields: [{ path: "csv", code: "COLUMNS_MISSING", limit: "メールアドレス" }],
    });
    const many = Array.from(
      { length: 1_001 },
      (_, i) => `名前 ${String(i)},someone-with-a-long-address-${String(i)}@${domain},閲覧者,,`,
    );
    expect(await refused([HEAD, ...many].join("\n"))).toMatchObject({
      fields: [{ code: "TOO_MANY_LINES", limit: "1000", actual: "1001" }],
    });
    expect(await refused(`${HEAD}\n"契約 花子,hanako@${domain},担当者,,`)).toMatchObject({
      isApplied: false,
      lines: [{ line: 2, findings: [{ code: "LINE_NOT_READABLE" }] }],
    });
    const whole = await perform(
      as(token),
      "importUsers",
      { csv: [HEAD, ...many.slice(1)].join("\n"), idempotencyKey: "april" },
      LINES,
    );
    expect(whole.isApplied).toBe(true);
    expect(whole.lines).toHaveLength(1_000);
    expect(whole.lines.every(({ effect }) => effect === "INVITED")).toBe(true);
  });

  it("comes back unchanged, whoever there is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someone, { maxLength: 6 }), async (people) => {
        const { id: organisationId, token, departments, domain } = await body();
        const { unitOfWork, newId, clock } = server.parts.useCaseParts;
        await unitOfWork.run(async ({ users, staff }) => {
          for (const [place, { name, hasAddress, staffRole, state, departments: own }] of people.entries()) {
            const id = newId("user");
            await users.insert({
              id,
              loginId: parseLoginId(`${domain.split(".")[0] ?? ""}-${String(place)}`)!,
              name,
              email: hasAddress ? `+u${String(place)}@${domain}` : null,
              role: "OBLIGEE",
              organisationId,
              staffRole,
              state,
              passwordHash: state === "INVITED" ? "" : "scrypt$1",
              mustChangePassword: false,
              createdAt: clock(),
            });
            const departmentIds = own.flatMap((index) => departments[index] ?? []);
            await staff.insertDepartments([{ id, departmentIds }]);
          }
        });
        const csv = await csvOf(token);
        const { isApplied, lines } = await perform(as(token), "importUsers", { csv }, LINES);
        expect(lines.map(({ effect, findings }) => [effect, findings])).toEqual(
          [...people, null].map(() => ["UNCHANGED", []]),
        );
        expect(isApplied).toBe(true);
        expect(await csvOf(token)).toBe(csv);
      }),
      { numRuns: RUNS },
    );
  });
});
