import { ROLES, SCOPES } from "./access";
import { ROLE_IN_JAPANESE, SCOPE_IN_JAPANESE } from "./access-in-japanese";

describe("roles and scopes in Japanese", () => {
  it.each([
    ["roles", ROLES, ROLE_IN_JAPANESE],
    ["scopes", SCOPES, SCOPE_IN_JAPANESE],
  ] as const)(
    "have a name each, and no two %s the same",
    (_, known, names: Readonly<Record<string, string>>) => {
      expect(Object.keys(names).sort()).toEqual([...known].sort());
      for (const name of Object.values(names))
        expect(name).toMatch(/^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+$/u);
      expect(new Set(Object.values(names)).size).toBe(known.length);
    },
  );
});
