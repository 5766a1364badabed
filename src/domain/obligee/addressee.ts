import { findingsOnText } from "../values/readable-text";
import type { Finding } from "../values/finding";
import type { Obligee } from "./obligee";

/** 職・氏名: whom of a body a certificate is addressed to, such as 契約担当者 or 支出負担行為担当官 〇〇局長. */
export interface Post {
  /** 職 */
  readonly title: string;
  /** 氏名; `null`: the post alone is addressed. */
  readonly holder: string | null;
}

/** The most characters of each; both stand on one row of the paper. */
export const LONGEST_TITLE = 80;
export const LONGEST_HOLDER = 40;

/** The posts that are offered of one obligee: the newest. */
export const MOST_POSTS = 20;

/** As papers address it, before 様. */
export function postInWords({ title, holder }: Post): string {
  return holder === null ? title : `${title} ${holder}`;
}

export function* findingsOnPost(path: string, { title, holder }: Post): Iterable<Finding> {
  yield* findingsOnText(`${path}.title`, title, LONGEST_TITLE);
  if (holder !== null) yield* findingsOnText(`${path}.holder`, holder, LONGEST_HOLDER);
}

type Named = Pick<Obligee, "name" | "category" | "parentId" | "addressee">;

/** A name that is a post itself, as national bodies are entered: 支出負担行為担当官 近畿地方整備局長. */
const IS_A_POST = /(長|知事|大臣|担当官|担当者|管理者)$/u;
/** Where nobody has said what it is, 道, 府, 都 and 区 end the names of other things, too. */
const ENDINGS = {
  known: { 知事: "都道府県", 長: "市区町村" },
  unknown: { 知事: "県", 長: "市町村" },
} as const;

/**
 * Who represents it by law: a prefecture its governor (知事), a municipality its mayor (長) (地方自治法 art. 139, 147). `null` for
 * national bodies, agencies and departments: which officer contracts differs from one to the other.
 */
function headOf({ name, category, parentId }: Named): string | null {
  if (IS_A_POST.test(name)) return name;
  if (parentId !== null || category === "NATIONAL" || category === "INDEPENDENT_AGENCY") return null;
  const endings = category === null ? ENDINGS.unknown : ENDINGS.known;
  const head = (["知事", "長"] as const).find((each) => endings[each].includes(name.slice(-1)));
  return head === undefined ? null : name + head;
}

/** 宛名 where it is certain: its own, else its head, else that of the body that it is a department of; `null`: nobody knows. */
export function certainAddressee(obligee: Named, body: Named | null): string | null {
  return obligee.addressee ?? headOf(obligee) ?? (body === null ? null : (body.addressee ?? headOf(body)));
}

/**
 * An obligee as papers and mails name it. A department has its body's name before its own: every town has its 契約課. The posts of
 * national bodies and agencies say whose they are.
 */
export function nameInFull({ name }: Named, body: Named | null): string {
  if (body === null || name.startsWith(body.name)) return name;
  const isNational = body.category === "NATIONAL" || body.category === "INDEPENDENT_AGENCY";
  return isNational && IS_A_POST.test(name) ? name : `${body.name} ${name}`;
}

/** What an officer approved before. */
export interface KeptPost extends Post {
  /** Approved by the issuer that is asked now, for the obligee itself: not by another issuer, nor for its body. */
  readonly isOwn: boolean;
}

/** Whom an obligee's certificates may be addressed to. */
export interface KnownAddressees {
  /** The obligee's own name. */
  readonly name: string;
  /** `null`: nobody knows. */
  readonly certain: string | null;
  /** What officers approved before, newest first, to be offered. */
  readonly kept: readonly KeptPost[];
}

/** A name goes out of date with its holder, and what others approved may be their slip: only the issuer's own sole post goes on. */
function soleOf(kept: readonly KeptPost[]): Post | null {
  const [sole, ...others] = kept.filter(({ isOwn }) => isOwn);
  if (sole === undefined || others.length > 0 || sole.holder !== null) return null;
  return { title: sole.title, holder: null };
}

/** An application must say whom to address where that is not certain and no sole post was addressed before. */
export function* findingsOnAddressee(
  addressee: Post | null,
  { certain, kept }: KnownAddressees,
): Iterable<Finding> {
  if (addressee !== null || certain !== null || soleOf(kept) !== null) return;
  const limit = [...new Set(kept.map(postInWords))].join("、");
  yield { path: "addressee", code: "ADDRESSEE_REQUIRED", ...(limit !== "" && { limit }) };
}

/** Whom a certificate addresses, once an application is submitted; `null`: the obligee's name says it, or nobody does. */
export function resolvedAddressee(
  addressee: Post | null,
  { name, certain, kept }: KnownAddressees,
): Post | null {
  if (addressee !== null) return addressee;
  if (certain === null) return soleOf(kept);
  return certain === name ? null : { title: certain, holder: null };
}
