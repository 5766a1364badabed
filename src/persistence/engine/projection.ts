import type { Role } from "../../domain/account/access";
import type { ColumnOf, IsPart } from "../../use-cases/shared/view";

/**
 * From which columns a view is read. The compiler holds it against the view: every field that is not read apart has its
 * column or its part, and there is no other.
 */
export type Projection<View> = Part<View> & AnyPart;

/** An object of a view, with what is joined to read it. */
export type Part<View> = {
  readonly fields: FieldsOf<View>;
  /** Joined where a column of the part is read. */
  readonly join?: string;
} & (View extends { readonly __typename: infer Name }
  ? { readonly typename: Name }
  : { readonly typename?: never });

export type FieldsOf<View> = {
  readonly [Field in ColumnOf<View>]-?: Column<View[Field]> | PartOf<View[Field]>;
};

/** A part that may be missing has a column without which there is none. */
type PartOf<Value> =
  IsPart<Value> extends true
    ? Part<NonNullable<Value>> &
        (null extends Value
          ? { readonly noneWithout: ColumnOf<NonNullable<Value>> }
          : { readonly noneWithout?: never }) &
        (undefined extends Value ? { readonly onlyFor?: readonly Role[] } : { readonly onlyFor?: never })
    : never;

/** A field of a view: the SQL expression it is read from, and what turns the driver's value into the view's. */
export type Column<Value> = { readonly expression: string } & Converted<NonNullable<Value>> &
  // Only what may be missing can be kept from somebody.
  (undefined extends Value ? { readonly onlyFor?: readonly Role[] } : { readonly onlyFor?: never }) &
  (null extends Value ? { readonly ifNull?: never } : { readonly ifNull?: Value });

/** Texts and plain numbers come as they are. */
type Converted<Value> = [Value] extends [string]
  ? { readonly convert?: (stored: never) => Value }
  : number extends Value
    ? { readonly convert?: (stored: never) => Value }
    : { readonly convert: (stored: never) => Value };

/** Any projection, to whoever works out what is selected. */
export interface AnyPart {
  readonly typename?: unknown;
  readonly fields: Readonly<Record<string, AnyColumn | AnyPart>>;
  readonly join?: string;
  readonly noneWithout?: string;
  readonly onlyFor?: readonly Role[];
}

export interface AnyColumn {
  readonly expression: string;
  readonly convert?: (stored: never) => unknown;
  readonly onlyFor?: readonly Role[];
  readonly ifNull?: unknown;
}
