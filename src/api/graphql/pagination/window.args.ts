import { ArgsType, Field, Int } from "type-graphql";
import type { Position, Window } from "../../../use-cases/shared/page";
import { badUserInput } from "../errors/request-error";
import { decodeCursor, type CursorKey } from "./cursor";

export const MOST_PER_PAGE = 100;
export const DEFAULT_PER_PAGE = 20;

@ArgsType()
export class WindowArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many from the start of the list, or after `after`: 0 to 100; 20 where neither first nor last is given.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes after this cursor." })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many from the end of the list, or before `before`: 0 to 100.",
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes before this cursor." })
  before?: string | null;
}

/** The window that the arguments ask for; `order` names the list's order, which its cursors carry. */
export function windowOf(
  { first, after, last, before }: WindowArgs,
  order: string,
  keyType: CursorKey = "string",
): Window {
  if (typeof first === "number" && typeof last === "number")
    throw badUserInput({
      en: "first and last were both given; give one of them.",
      ja: "first と last は同時に指定できません。どちらか一方にしてください。",
    });
  const isBackward = typeof last === "number";
  return {
    direction: isBackward ? "BACKWARD" : "FORWARD",
    size: isBackward ? checkedSize("last", last) : checkedSize("first", first ?? DEFAULT_PER_PAGE),
    after: positionOf("after", after, order, keyType),
    before: positionOf("before", before, order, keyType),
  };
}

function checkedSize(name: string, size: number): number {
  if (size >= 0 && size <= MOST_PER_PAGE) return size;
  throw badUserInput({
    en: `${name} must be from 0 to ${String(MOST_PER_PAGE)}; got ${String(size)}. Use pageInfo and after to read on.`,
    ja: `${name} は 0 から ${String(MOST_PER_PAGE)} までです（入力: ${String(size)}）。続きは pageInfo と after で取得してください。`,
  });
}

function positionOf(
  name: string,
  cursor: string | null | undefined,
  order: string,
  keyType: CursorKey,
): Position | null {
  if (cursor === undefined || cursor === null) return null;
  const position = decodeCursor(order, cursor, keyType);
  if (position === undefined)
    throw badUserInput({
      en: `${name} is not a cursor of this list in this order. Take cursors from pageInfo or edges.`,
      ja: `${name} はこの一覧・並び順のカーソルではありません。pageInfo または edges の値を使ってください。`,
    });
  return position;
}
