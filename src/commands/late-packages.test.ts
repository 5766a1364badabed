import "reflect-metadata";
import { createRequire } from "node:module";
import { LATE_PACKAGES } from "./late-packages";

const ours = createRequire(__filename);

describe.each(Object.entries(LATE_PACKAGES))("what %s requires late", (name, modules) => {
  const its = createRequire(ours.resolve(name));

  it.each(modules)(
    "is there, and is a module of its kind: $required",
    ({ required, isEsModule, isFunction, alone = {} }) => {
      const loaded = its(required) as { readonly __esModule?: boolean };
      expect(typeof loaded).toBe(isFunction ? "function" : "object");
      expect(loaded.__esModule === true).toBe(isEsModule);
      expect(Object.keys(alone).filter((each) => !(each in loaded))).toEqual([]);
    },
  );
});
