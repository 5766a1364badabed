import type { Obligee } from "../obligee/obligee";
import type { Finding } from "../values/finding";
import { typedTexts } from "../values/search-text";
import type { UnlistedObligee } from "./unlisted-obligee";

/** A body (no department) that is listed already. */
export type ListedBody = Pick<Obligee, "id" | "name" | "prefecture" | "aliases">;

/** The listed body that an application names, or why it is not to be told which; `null`: no listed body is called so. */
export type FoundBody =
  | { readonly body: ListedBody; readonly finding?: never }
  | { readonly body?: never; readonly finding: Finding };

/** Among many of one name, the first ones say enough. */
const MOST_NAMED = 10;

/**
 * Whom an application means that names its body (一覧にない発注者), however it is written, by its name or an alias: each body
 * of a name in one prefecture is entered once, so that its rules and its works contracts stay together. Without a
 * prefecture, it is the one body of that name anywhere. With one, bodies of other prefectures do not matter, and a national
 * body of that name is not passed over.
 */
export function listedBodyOf(
  named: Pick<UnlistedObligee, "name" | "prefecture">,
  listed: readonly ListedBody[],
): FoundBody | null {
  const called = listed.filter((body) => isCalled(body, named.name));
  const { prefecture } = named;
  if (prefecture === null) return one(called, "unlistedObligee.prefecture");
  const here = one(
    called.filter((body) => body.prefecture === prefecture),
    "unlistedObligee.name",
  );
  if (here !== null) return here;
  const national = called.filter((body) => body.prefecture === null);
  return national.length === 0 ? null : several(national, "unlistedObligee.prefecture");
}

function one(found: readonly ListedBody[], path: string): FoundBody | null {
  const [body, ...others] = found;
  if (body === undefined) return null;
  return others.length === 0 ? { body } : several(found, path);
}

function several(found: readonly ListedBody[], path: string): FoundBody {
  const names = found.map(({ prefecture, name }) => (prefecture === null ? name : `${prefecture} ${name}`));
  const told = [...new Set(names)].sort();
  const limit = `${told.slice(0, MOST_NAMED).join("、")}${told.length > MOST_NAMED ? "、ほか" : ""}`;
  return { finding: { path, code: "BODY_IS_LISTED", limit } };
}

function isCalled({ name, aliases }: ListedBody, wanted: string): boolean {
  const texts = typedTexts(wanted);
  return [name, ...aliases].some((each) => typedTexts(each).some((text) => texts.includes(text)));
}
