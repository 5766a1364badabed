import "mercurius";
import type { BareCaller } from "../../tests/support/measured/bare/callers";

declare module "mercurius" {
  interface MercuriusContext {
    /** With loaders. */
    readonly issuerId: string;
    /** With joined reads. */
    readonly caller: BareCaller;
  }
}
