import type { Engine } from "../../src/persistence/engine/engine";
import type { Endpoint } from "../../tests/support/measured/post";
import type { Dialect } from "./dialect";

/** Where a contestant is asked by one caller, and what its data are in. */
export interface Server extends Endpoint {
  readonly engine: Engine;
  readonly dialect: Dialect;
}
