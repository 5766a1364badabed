/**
 * What a selection such as `guarantee { id number }` takes out of a type. Where the type has no such field, it is a text
 * that says so.
 */
export type Selected<Type, Selection extends string> =
  Read<Type, `${OneLine<Selection>} `> extends [infer Fields, string]
    ? Fields
    : Read<Type, `${OneLine<Selection>} `>;

type OneLine<Text extends string> = Text extends `${infer First}\n${infer Rest}`
  ? OneLine<`${First} ${Rest}`>
  : Text;

/** The fields up to the brace that closes them, and the text after it. */
type Read<Type, Text extends string, Fields = unknown> = Text extends ` ${infer Rest}`
  ? Read<Type, Rest, Fields>
  : Text extends `} ${infer Rest}`
    ? [Fields, Rest]
    : Text extends `${infer Name} ${infer Rest}`
      ? Name extends keyof Type
        ? Rest extends `{ ${infer Inner}`
          ? Read<Item<Type[Name]>, Inner> extends [infer Inside, infer After extends string]
            ? Read<Type, After, Fields & Readonly<Record<Name, Within<Type[Name], Inside>>>>
            : Read<Item<Type[Name]>, Inner>
          : Read<Type, Rest, Fields & Readonly<Record<Name, Type[Name]>>>
        : `there is no field ${Name}`
      : [Fields, ""];

/** The object that a field holds, or that its list holds. */
type Item<Value> = (Value extends readonly (infer Each)[] ? Each : NonNullable<Value>) & {
  readonly __typename: string;
};
type Within<Value, Inside> = Value extends null
  ? null
  : Value extends readonly unknown[]
    ? readonly Inside[]
    : Inside;
