import type { Adoption } from "../../domain/obligee/adoption";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Obligee } from "../../domain/obligee/obligee";

/** What one line of a table of adopting obligees says. Facts about the obligee that it leaves out are `null`. */
export interface StatedAdoption {
  readonly obligee: Omit<Obligee, "id" | "parentId">;
  /** 親団体: the body that the obligee is a department of, by its name. */
  readonly parentName: string | null;
  /** As of `null`: the day of the import. */
  readonly adoption: Omit<Adoption, "asOf"> & {
    readonly asOf: CalendarDate | null;
    /** Where the source can be read. */
    readonly sourceUrl: string | null;
  };
}

/** One line as it was read, by its number in the file: what it says, or everything that is wrong with it. */
export type AdoptionLine =
  | { readonly line: number; readonly stated: StatedAdoption }
  | {
      readonly line: number;
      readonly problems: readonly string[];
      /** Its cells: whom they name, the file still names. Absent where they could not be told apart. */
      readonly cells?: readonly string[];
    };
