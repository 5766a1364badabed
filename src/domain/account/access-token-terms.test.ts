import { SCOPES, type Scope } from "./access";
import {
  findingsOnAccessToken,
  LONGEST_TOKEN_NAME,
  LONGEST_YEARS,
  type AccessTokenTerms,
} from "./access-token-terms";

const NOW = new Date("2026-11-28T05:00:00.000Z");
const terms: AccessTokenTerms = {
  name: "電子契約システム",
  scopes: ["READ", "APPLY"],
  expiresAt: new Date("2027-11-28T05:00:00.000Z"),
};
const findings = (changes: Partial<AccessTokenTerms>, held: readonly Scope[] | null = null) =>
  findingsOnAccessToken({ ...terms, ...changes }, held, NOW);
const until = (time: string) => findings({ expiresAt: new Date(time) });

describe("an access token", () => {
  it("has a name, scopes and an end", () => {
    expect(findings({})).toEqual([]);
  });

  it("has a name of 100 characters at most, which people can read", () => {
    expect(LONGEST_TOKEN_NAME).toBe(100);
    expect(findings({ name: "名".repeat(100) })).toEqual([]);
    expect(findings({ name: "名".repeat(101) })).toEqual([
      { path: "name", code: "TOO_LONG", limit: 100, actual: 101 },
    ]);
    expect(findings({ name: " " })).toEqual([{ path: "name", code: "BLANK" }]);
  });

  it("has one scope at least", () => {
    expect(findings({ scopes: [] })).toEqual([{ path: "scopes", code: "BLANK" }]);
  });

  it("has no scope that its giver lacks, each told once", () => {
    expect(findings({ scopes: ["READ", "ISSUE", "ISSUE", "OPEN"] }, ["READ"])).toEqual([
      { path: "scopes", code: "SCOPE_NOT_HELD", actual: "ISSUE" },
      { path: "scopes", code: "SCOPE_NOT_HELD", actual: "OPEN" },
    ]);
    expect(findings({ scopes: ["READ"] }, ["READ"])).toEqual([]);
  });

  it("may have any scope where its giver has them all", () => {
    expect(findings({ scopes: SCOPES })).toEqual([]);
  });

  it("ends in the future", () => {
    const limit = "2026-11-28T05:00:00.000Z";
    expect(until("2026-11-28T05:00:00.001Z")).toEqual([]);
    expect(until(limit)).toEqual([{ path: "expiresAt", code: "NOT_IN_FUTURE", limit, actual: limit }]);
  });

  it("ends within two years", () => {
    expect(LONGEST_YEARS).toBe(2);
    expect(until("2028-11-28T05:00:00.000Z")).toEqual([]);
    expect(until("2028-11-28T05:00:00.001Z")).toEqual([
      {
        path: "expiresAt",
        code: "TOO_FAR_AHEAD",
        limit: "2028-11-28T05:00:00.000Z",
        actual: "2028-11-28T05:00:00.001Z",
      },
    ]);
  });

  it("is told all that is wrong with it at once", () => {
    const wrong = findings({ name: "", scopes: ["ISSUE"], expiresAt: NOW }, ["READ"]);
    expect(wrong.map(({ path }) => path)).toEqual(["name", "scopes", "expiresAt"]);
  });
});
