import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { readEntriesFile } from "../../src/server/entries-file";
import { changePassword, PASSWORD } from "../support/account";
import { engines } from "../support/engines";
import { startServer } from "../support/server";

const FILE = {
  issuers: [
    {
      id: "issuer_1",
      name: "保証機関",
      address: "大阪市",
      numberPrefix: "777",
      branches: [{ id: "branch_1", name: "本店", address: "大阪市", telephone: "06-0000-0000" }],
    },
  ],
  obligees: [{ id: "obligee_1", name: "〇〇市長" }],
  users: [
    {
      loginId: "Officer.1",
      name: "保証 一郎",
      role: "ISSUER",
      organisationId: "issuer_1",
      email: "officer@issuer.example",
    },
    { loginId: "clerk-1", name: "契約 花子", role: "OBLIGEE", organisationId: "obligee_1" },
  ],
};

describe("the users of the operator's file", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-enter-users-"));
  const entriesOf = (file: object) => {
    const path = join(directory, "entries.json");
    writeFileSync(path, JSON.stringify(file));
    return readEntriesFile(path);
  };
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it.each(engines)(
    "get initial passwords, once, and sign in for their organisation after changing them, on %s",
    async (engine) => {
      const server = await startServer({ engine });
      const first = await enterOrganisations(server.parts.useCaseParts, entriesOf(FILE));
      expect(first.users).toEqual([
        { loginId: "officer.1", organisationId: "issuer_1", initialPassword: expect.any(String) as string },
        { loginId: "clerk-1", organisationId: "obligee_1", initialPassword: expect.any(String) as string },
      ]);
      expect((await enterOrganisations(server.parts.useCaseParts, entriesOf(FILE))).users).toEqual([]);
      const { data } = await changePassword(server, "officer.1", first.users[0]?.initialPassword ?? "");
      expect(data?.changePassword).toMatchObject({
        __typename: "ChangePasswordSuccess",
        user: { name: "保証 一郎" },
      });
      expect(
        (await changePassword(server, "clerk-1", PASSWORD, "another long password")).data?.changePassword
          .code,
      ).toBe("SIGN_IN_REFUSED");
      await server.stop();
    },
  );

  it.each(engines)(
    "are refused where another organisation's user has the login ID, on %s",
    async (engine) => {
      const server = await startServer({ engine });
      const { useCaseParts } = server.parts;
      await enterOrganisations(useCaseParts, entriesOf(FILE));
      const [officer, clerk] = FILE.users;
      const file = { ...FILE, users: [{ ...officer, role: "OBLIGEE", organisationId: "obligee_1" }, clerk] };
      const more = { ...file, obligees: [...FILE.obligees, { id: "obligee_2", name: "□□町長" }] };
      await expect(enterOrganisations(useCaseParts, entriesOf(more))).rejects.toThrow(
        /loginId "officer.1" is that of another organisation's user/,
      );
      expect(await useCaseParts.unitOfWork.run(({ parties }) => parties.obligee("obligee_2"))).toBeNull();
      await server.stop();
    },
  );

  it.each([
    [{ loginId: "x" }, /loginId "x" must have 4 to 32 characters/],
    [{ loginId: "CLERK-1" }, /loginId "clerk-1" is that of another user/],
    [{ organisationId: "obligee_1" }, /organisationId of user "Officer.1" must be an ISSUER of this file/],
    [{ email: "nobody" }, /email of user "Officer.1" is not an e-mail address/],
  ])("are refused with %j", (changes, message) => {
    const [officer, clerk] = FILE.users;
    expect(() => entriesOf({ ...FILE, users: [{ ...officer, ...changes }, clerk] })).toThrow(message);
  });
});
