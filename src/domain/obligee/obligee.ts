import type { ObligeeCategory } from "./adoption";
import { searchText } from "../values/search-text";

/** 発注者, as it is kept: a procuring body, or a department (部署) of one with users and openings of its own. */
export interface Obligee {
  readonly id: string;
  readonly name: string;
  /** 読みがな: kana, by which it is searched and sorted, too; `null` where it is not known. */
  readonly reading: string | null;
  /** 区分; `null` where it is not known. */
  readonly category: ObligeeCategory | null;
  /** 都道府県, such as 熊本県; `null` for national bodies. */
  readonly prefecture: string | null;
  /** Other names that it goes by. */
  readonly aliases: readonly string[];
  /** The body that it is a department of. A department has no departments. */
  readonly parentId: string | null;
  /** 宛名: how a certificate addresses it, such as 熊本市長; `null`: by its name. */
  readonly addressee: string | null;
}

/** The terms of a search for obligees. Several may match: every town has its 契約課. */
export type ObligeeName = Pick<Obligee, "prefecture" | "name">;

/** The same for every way of writing one name. */
export function obligeeNameKey({ prefecture, name }: ObligeeName): string {
  return `${prefecture ?? ""} ${searchText(name)}`;
}

/** The identity of an obligee: a body's name within its prefecture, a department's name within its body. */
export function obligeeKey(obligee: ObligeeName & Pick<Obligee, "parentId">): string {
  return `${obligeeNameKey(obligee)} ${obligee.parentId ?? ""}`;
}
