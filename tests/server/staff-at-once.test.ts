import fc from "fast-check";
import type { Caller } from "../../src/domain/account/access";
import { parseLoginId } from "../../src/domain/account/login-id";
import { changeUser } from "../../src/use-cases/account/change-user";
import { disableUser } from "../../src/use-cases/account/disable-user";
import { enableUser } from "../../src/use-cases/account/enable-user";
import { TokenEnded } from "../../src/use-cases/account/token-ended";
import { Forbidden } from "../../src/use-cases/shared/forbidden";
import { engines } from "../support/engines";
import { startServer, type TestServer } from "../support/server";

const RUNS = 25;

/** What an administrator does to one of three users. */
interface Step {
  readonly by: 0 | 1;
  readonly to: 0 | 1 | 2;
  readonly what: "disable" | "enable" | "ADMINISTRATOR" | "OFFICER" | "VIEWER";
}

const step: fc.Arbitrary<Step> = fc.record({
  by: fc.constantFrom(0, 1),
  to: fc.constantFrom(0, 1, 2),
  what: fc.constantFrom("disable", "enable", "ADMINISTRATOR", "OFFICER", "VIEWER"),
});

describe.each(engines)("an organisation whose two administrators act at once, on %s", (engine) => {
  let server: TestServer;
  let organisations = 0;
  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(() => server.stop());

  /** An organisation with two administrators and an officer. */
  const organisation = async (): Promise<{ id: string; people: string[] }> => {
    const { unitOfWork, newId, clock } = server.parts.useCaseParts;
    const id = newId("contractor");
    const serial = String((organisations += 1));
    const people = [0, 1, 2].map(() => newId("user"));
    await unitOfWork.run(async ({ users }) => {
      for (const [place, user] of people.entries())
        await users.insert({
          id: user,
          loginId: parseLoginId(`at-once-${serial}-${String(place)}`)!,
          name: "管理者",
          email: null,
          role: "CONTRACTOR",
          organisationId: id,
          staffRole: place === 2 ? "OFFICER" : "ADMINISTRATOR",
          passwordHash: "scrypt$1",
          mustChangePassword: false,
          createdAt: clock(),
        });
    });
    return { id, people };
  };

  /** As somebody who was an administrator when the request began; whether it was done. */
  const take = async (id: string, people: readonly string[], { by, to, what }: Step): Promise<boolean> => {
    const parts = server.parts.useCaseParts;
    const userId = people[to] ?? "";
    const caller: Caller = {
      tokenId: "token",
      role: "CONTRACTOR",
      organisationId: id,
      userId: people[by] ?? "",
      staffRole: "ADMINISTRATOR",
      scopes: null,
    };
    const named = { userId, idempotencyKey: null };
    try {
      const outcome =
        what === "disable"
          ? await disableUser(parts, caller, named)
          : what === "enable"
            ? await enableUser(parts, caller, named)
            : await changeUser(parts, caller, { ...named, staffRole: what, name: null, departmentIds: null });
      return outcome.done;
    } catch (error) {
      // Who was demoted or locked out meanwhile does nothing more.
      if (error instanceof Forbidden || error instanceof TokenEnded) return false;
      throw error;
    }
  };
  const administrators = (id: string) =>
    server.parts.useCaseParts.unitOfWork.run(({ staff }) => staff.holdAdministrators(id));

  it("keeps an active administrator, whatever they do to each other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 6 }), async (pairs) => {
        const { id, people } = await organisation();
        for (const pair of pairs) {
          await Promise.all(pair.map((each) => take(id, people, each)));
          expect(await administrators(id)).not.toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("lets only one of two lock the other out", async () => {
    const { id, people } = await organisation();
    const done = await Promise.all([
      take(id, people, { by: 0, to: 1, what: "disable" }),
      take(id, people, { by: 1, to: 0, what: "disable" }),
    ]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await administrators(id)).toHaveLength(1);
  });
});
