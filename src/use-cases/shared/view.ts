declare const APART: unique symbol;

/**
 * Names, in a view, the fields that are no columns of its own: each is read by a statement of its own, or computed, and only
 * where it is asked for by its name.
 */
export interface ReadApart<Fields extends string> {
  readonly [APART]?: Fields;
}

type ApartIn<View> = typeof APART extends keyof View ? NonNullable<View[typeof APART]> : never;

/** All fields of a view. */
export type FieldOf<View> = Exclude<keyof View & string, "__typename">;
/** The fields that a view's own statement reads. */
export type ColumnOf<View> = Exclude<FieldOf<View>, ApartIn<View>>;

type Scalar = string | number | boolean | Date | null | undefined;
/** Whether a value has fields of its own that can be asked for. */
export type IsPart<Value> = [NonNullable<Value>] extends [Scalar | readonly unknown[]] ? false : true;

/** How deep paths go: versions of a certificate name one another without end. */
type Depth = [unknown, unknown, unknown];

/** The fields of a view and of its parts, as dotted paths. */
export type PathOf<View, Deep extends readonly unknown[] = Depth> = {
  [Field in FieldOf<View>]: Field | PathBelow<View[Field], Field, Deep>;
}[FieldOf<View>];

type PathBelow<Value, Field extends string, Deep extends readonly unknown[]> = Deep extends [
  unknown,
  ...infer Less,
]
  ? IsPart<Value> extends true
    ? `${Field}.${PathOf<NonNullable<Value>, Less>}`
    : never
  : never;

/** A view as far as these paths name it. */
export type Picked<View, Path extends string> = Always<View> & Fields<View, Path>;

/** Whatever is asked for, these are told. */
type Always<View> = Pick<View, Extract<keyof View, "__typename" | "id">>;

type Fields<View, Path extends string> = {
  readonly [Field in keyof View as Field extends FirstOf<Path> ? Field : never]: PickedField<
    View[Field],
    Field & string,
    Path
  >;
};

type FirstOf<Path extends string> = Path extends `${infer First}.${string}` ? First : Path;
type Below<Path extends string, Field extends string> = Path extends `${Field}.${infer Rest}` ? Rest : never;

type PickedField<Value, Field extends string, Path extends string> = Value extends null | undefined
  ? Value
  : (Field extends Path ? Whole<Value> : unknown) &
      ([Below<Path, Field>] extends [never] ? unknown : Fields<Value, Below<Path, Field>>);

/** All columns of a value. */
export type Whole<Value> = Value extends Scalar
  ? Value
  : Value extends readonly (infer Each)[]
    ? readonly Whole<Each>[]
    : {
        readonly [
          Field in keyof Value as Field extends ColumnOf<Value> | "__typename" ? Field : never
        ]: Whole<Value[Field]>;
      };

/**
 * A view as an operation asks for it: what it did not ask for is not there. It is handed on to GraphQL, which takes of it
 * what was asked.
 */
export type Requested<View> = Always<View> & RequestedPart<View>;

type RequestedPart<Value> = Value extends Scalar
  ? Value
  : Value extends readonly (infer Each)[]
    ? readonly RequestedPart<Each>[]
    : { readonly [Field in keyof Value]?: RequestedPart<Value[Field]> | undefined };
