import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const FOLDERS = ["", "bench", "deploy", "docs", "examples", "schema", "sdk"];
const pages = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder === "docs", encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** Where a page's links lead inside the repository: the file, and the heading after `#`. */
function linksOf(page: string): { target: string; heading: string | undefined }[] {
  const text = readFileSync(join(root, page), "utf8").replace(/```.*?```/gs, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = "", heading] = link.split("#");
      return { target: path === "" ? page : join(dirname(page), path), heading };
    });
}

/** The headings as an address names them: lower case, hyphens for spaces, no signs. */
function headingsOf(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8").replace(/```.*?```/gs, "");
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the pages of the documentation", () => {
  it.each(pages)("lead to what is there: %s", (page) => {
    const lost = linksOf(page).filter(
      ({ target, heading }) =>
        !existsSync(join(root, target)) || (heading !== undefined && !headingsOf(target).includes(heading)),
    );
    expect(lost).toEqual([]);
  });

  it("have links at all", () => {
    expect(linksOf("README.md").length).toBeGreaterThan(10);
  });
});
