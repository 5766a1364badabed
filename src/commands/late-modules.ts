import Module, { createRequire } from "node:module";

/** A module that another one requires when it is loaded itself, and that a server never or seldom needs. */
interface LateModule {
  /** As the other one writes it. */
  readonly required: string;
  /** Whether it was compiled from an ES module. It says so itself, but would have to be loaded for that. */
  readonly isEsModule: boolean;
  /** What it exports that is used at each start, and the module that has it alone. */
  readonly alone?: Readonly<Record<string, string>>;
}

const compiled = (required: string): LateModule => ({ required, isEsModule: true });
const plain = (required: string): LateModule => ({ required, isEsModule: false });

/** Both compare one version with one range at each start. */
const SEMVER: LateModule = { ...plain("semver"), alone: { satisfies: "semver/functions/satisfies" } };

/** Of what a package requires, by the package. A wrong name only loads the module at once; a test counts what a start loads. */
const LATE: Readonly<Record<string, readonly LateModule[]>> = {
  // Apollo makes schemas of texts by it; ours is made already.
  "@apollo/server": [compiled("@graphql-tools/schema")],
  // Scalars that we have our own of, and subscriptions.
  "type-graphql": [compiled("graphql-scalars"), compiled("@graphql-yoga/subscription"), SEMVER],
  fastify: [SEMVER],
  // All engines but ours; entities named by the patterns of their files; SQL in colours.
  typeorm: [
    ...[
      "aurora-mysql/AuroraMysqlDriver",
      "aurora-postgres/AuroraPostgresDriver",
      "capacitor/CapacitorDriver",
      "cockroachdb/CockroachDriver",
      "cordova/CordovaDriver",
      "expo/ExpoDriver",
      "mongodb/MongoDriver",
      "mysql/MysqlDriver",
      "nativescript/NativescriptDriver",
      "oracle/OracleDriver",
      "postgres/PostgresDriver",
      "react-native/ReactNativeDriver",
      "sap/SapDriver",
      "spanner/SpannerDriver",
      "sqljs/SqljsDriver",
      "sqlserver/SqlServerDriver",
    ].map((driver) => compiled(`./driver/${driver}`)),
    plain("tinyglobby"),
    plain("debug"),
    plain("sql-highlight"),
    compiled("@sqltools/formatter"),
  ],
};

/**
 * Puts a stand-in for each of these modules into Node's cache. It loads the module when something of it is used for the first
 * time, so that nothing behaves otherwise: a start alone loads less. To be called before the packages are loaded.
 */
export function loadLate(): void {
  const ours = createRequire(__filename);
  for (const [name, modules] of Object.entries(LATE)) {
    const its = createRequire(ours.resolve(name));
    for (const each of modules) standInFor(each, its);
  }
}

function standInFor({ required, isEsModule, alone = {} }: LateModule, its: NodeJS.Require): void {
  let file: string;
  try {
    file = its.resolve(required);
  } catch {
    return;
  }
  if (its.cache[file]) return;
  const standIn = new Module(file);
  standIn.filename = file;
  standIn.loaded = true;
  const load = (): object => {
    if (its.cache[file] === standIn) Reflect.deleteProperty(its.cache, file);
    return its(file) as object;
  };
  const known = {
    __esModule: () => isEsModule,
    ...Object.fromEntries(
      Object.entries(alone).map(([name, module]) => [name, () => its(module) as unknown]),
    ),
  };
  standIn.exports = lateExports(load, known);
  its.cache[file] = standIn;
}

/** All that the module exports, once something asks for any of it but what is `known` without. */
function lateExports(load: () => object, known: Readonly<Record<string | symbol, () => unknown>>): object {
  const own: object = {};
  let isLoaded = false;
  const exported = (): object => {
    if (!isLoaded) Object.defineProperties(own, Object.getOwnPropertyDescriptors(load()));
    isLoaded = true;
    return own;
  };
  return new Proxy(own, {
    get: (_, name) =>
      Object.hasOwn(known, name) ? known[name]?.() : (Reflect.get(exported(), name) as unknown),
    has: (_, name) => Reflect.has(exported(), name),
    ownKeys: () => Reflect.ownKeys(exported()),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(exported(), name),
  });
}
