import Module, { createRequire } from "node:module";

/** A module that another one requires when it is loaded itself, and that a server needs never or later. */
export interface LateModule {
  /** As the other one writes it. */
  readonly required: string;
  /** Whether it was compiled from an ES module. It says so itself, but would have to be loaded for that. */
  readonly isEsModule: boolean;
  /** Whether it can be called itself. */
  readonly isFunction?: boolean;
  /** What is used of it at each start, and can be had without it. */
  readonly alone?: Readonly<Record<string, (load: () => object) => unknown>>;
}

/**
 * Puts a stand-in for each of these modules into Node's cache. It loads the module when something of it is used for the first
 * time, so that nothing behaves otherwise: a start alone loads less. To be called before the packages are loaded.
 */
export function loadLate(packages: Readonly<Record<string, readonly LateModule[]>>): void {
  const ours = createRequire(__filename);
  for (const [name, modules] of Object.entries(packages)) {
    const its = createRequire(ours.resolve(name));
    for (const each of modules) standInFor(each, its);
  }
}

function standInFor(
  { required, isEsModule, isFunction = false, alone = {} }: LateModule,
  its: NodeJS.Require,
): void {
  const file = fileOf(required, its);
  if (file === undefined || its.cache[file]) return;
  const load = (): object => {
    if (its.cache[file] === standIn) Reflect.deleteProperty(its.cache, file);
    return its(file) as object;
  };
  const known = { __esModule: () => isEsModule, ...alone };
  const standIn = new Module(file);
  standIn.filename = file;
  standIn.loaded = true;
  standIn.exports = exportsOf(load, isFunction, new Map(Object.entries(known)));
  its.cache[file] = standIn;
}

function fileOf(required: string, its: NodeJS.Require): string | undefined {
  try {
    return its.resolve(required);
  } catch {
    return undefined;
  }
}

type Callable = (...given: unknown[]) => unknown;

/** All that the module exports, once something asks for any of it but what is known without. */
function exportsOf(
  load: () => object,
  isFunction: boolean,
  known: ReadonlyMap<string | symbol, (load: () => object) => unknown>,
): object {
  const own: object = isFunction
    ? function standIn() {
        /* Never called: see `apply`. */
      }
    : {};
  let isLoaded = false;
  const loaded = (): object => {
    if (!isLoaded) Object.defineProperties(own, Object.getOwnPropertyDescriptors(load()));
    isLoaded = true;
    return own;
  };
  const values = new Map<string | symbol, unknown>();
  return new Proxy(own, {
    apply: (_, self, given) => Reflect.apply(load() as Callable, self, given),
    construct: (_, given) => Reflect.construct(load() as Callable, given) as object,
    get: (_, name) => {
      const alone = known.get(name);
      if (!alone) return Reflect.get(loaded(), name) as unknown;
      if (!values.has(name)) values.set(name, alone(load));
      return values.get(name);
    },
    has: (_, name) => Reflect.has(loaded(), name),
    ownKeys: () => Reflect.ownKeys(loaded()),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(loaded(), name),
  });
}
