import { tagOf, Seals } from "../../use-cases/operation/seals";
import { Register } from "./register";
import { pathOf, sealedPage, type RegisterPage } from "./register-page";
import { textOf } from "./sealed-list";

const SEALS = new Seals([{ id: "test", key: Buffer.alloc(32) }]);
const SEAL = SEALS.seal("test", ["a head"]);
const CHAINS = ["guarantee_1", "guarantee_2", "guarantee_3"];

/** The pages above these subjects, by name. */
function pagesAbove(chains: readonly string[]): Map<string, RegisterPage> {
  const listed = new Map<string, Map<string, string>>();
  const pages = new Map<string, RegisterPage>();
  for (const chain of chains)
    for (const [i, page] of pathOf(chain).entries())
      listed.set(
        page,
        (listed.get(page) ?? new Map<string, string>()).set(pathOf(chain)[i + 1] ?? chain, ""),
      );
  for (const [name, below] of [...listed].reverse().sort(([one], [other]) => depthOf(other) - depthOf(one))) {
    for (const each of below.keys()) below.set(each, tagOf(pages.get(each)?.seal ?? SEAL));
    pages.set(name, sealedPage(SEALS, name, textOf(below)));
  }
  return pages;
}

const depthOf = (page: string): number => (page === "root" ? 0 : page.length);

describe("the register above several subjects", () => {
  const faultsUnder = (pages: ReadonlyMap<string, RegisterPage>, seal: string | null = SEAL) => {
    const register = new Register(SEALS, [...pages.values()]);
    return CHAINS.map((chain) => register.faultOf(chain, seal)?.fault ?? null);
  };

  it("has nothing wrong where each page names the one below", () => {
    expect(faultsUnder(pagesAbove(CHAINS))).toEqual([null, null, null]);
    expect(faultsUnder(pagesAbove(CHAINS), SEALS.seal("test", ["newer"]))).toEqual(
      CHAINS.map(() => "OUTDATED"),
    );
    expect(faultsUnder(pagesAbove(CHAINS), null)).toEqual(CHAINS.map(() => "HEAD"));
  });

  it("is broken for each subject below a page that is changed, or of an older day", () => {
    const pages = pagesAbove(CHAINS);
    const root = pages.get("root") as RegisterPage;
    expect(faultsUnder(new Map([...pages, ["root", { ...root, entries: `${root.entries} ` }]]))).toEqual(
      CHAINS.map(() => "REGISTER"),
    );
    const [, first = ""] = pathOf("guarantee_2");
    const older = sealedPage(SEALS, first, textOf(new Map()));
    const faults = faultsUnder(new Map([...pages, [first, older]]));
    expect(faults).toEqual(CHAINS.map((chain) => (pathOf(chain).includes(first) ? "REGISTER" : null)));
  });

  it("knows no subject where no page leads to it", () => {
    const pages = pagesAbove(CHAINS.slice(0, 1));
    expect(faultsUnder(pages)).toEqual([null, "UNLISTED", "UNLISTED"]);
    expect(faultsUnder(pages, null)).toEqual(["HEAD", null, null]);
  });

  it("sees what was entered since it was asked", () => {
    const [chain = ""] = CHAINS;
    const register = new Register(SEALS, [...pagesAbove(CHAINS).values()]);
    expect(register.faultOf(chain, SEAL)).toBeNull();
    register.enter(pathOf(chain)[4] ?? "", chain, "newer".padEnd(64, "0"));
    expect(register.faultOf(chain, SEAL)?.fault).toBe("OUTDATED");
  });
});
