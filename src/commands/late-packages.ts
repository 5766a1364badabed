import { Readable, Transform } from "node:stream";
import { matchesPlainly } from "./plain-version";
import type { LateModule } from "./late-modules";

const compiled = (required: string): LateModule => ({ required, isEsModule: true });
const plain = (required: string): LateModule => ({ required, isEsModule: false });
const callable = (required: string): LateModule => ({ ...plain(required), isFunction: true });

/** Each start compares a handful of versions with ranges. */
const SEMVER: LateModule = {
  ...plain("semver"),
  alone: {
    satisfies: (load) => (version: unknown, range: unknown, options: unknown) =>
      matchesPlainly(version, range) || (load() as Semver).satisfies(version, range, options),
  },
};

interface Semver {
  satisfies(version: unknown, range: unknown, options: unknown): boolean;
}

/**
 * What packages require when they are loaded, and a server needs never or later, by the package. A name that is none any more
 * only means that the module is loaded at once; a test counts what a start loads.
 */
export const LATE_PACKAGES: Readonly<Record<string, readonly LateModule[]>> = {
  // Apollo makes schemas of texts by it; ours is made already.
  "@apollo/server": [compiled("@graphql-tools/schema")],
  // A file of media types, and streams as they were in older versions of Node.js.
  "@fastify/compress": [
    plain("mime-db"),
    { ...callable("readable-stream"), alone: { Readable: () => Readable, Transform: () => Transform } },
  ],
  fastify: [SEMVER],
  // Other work with schemas than executing operations.
  graphql: [
    "./execution/subscribe.js",
    "./graphql.js",
    "./utilities/buildASTSchema.js",
    "./utilities/buildClientSchema.js",
    "./utilities/extendSchema.js",
    "./utilities/findBreakingChanges.js",
    "./utilities/introspectionFromSchema.js",
    "./utilities/lexicographicSortSchema.js",
    "./utilities/printSchema.js",
  ].map(compiled),
  // Scalars that we have our own of, and subscriptions.
  "type-graphql": [compiled("graphql-scalars"), compiled("@graphql-yoga/subscription"), SEMVER],
  // Engines that are not the database's, entities by the patterns of their files, SQL in colours, and what writes whole entities.
  typeorm: [
    ...[
      "./cache/QueryResultCacheFactory",
      "./driver/aurora-mysql/AuroraMysqlDriver",
      "./driver/aurora-postgres/AuroraPostgresDriver",
      "./driver/capacitor/CapacitorDriver",
      "./driver/cockroachdb/CockroachDriver",
      "./driver/cordova/CordovaDriver",
      "./driver/expo/ExpoDriver",
      "./driver/mongodb/MongoDriver",
      "./driver/mysql/MysqlDriver",
      "./driver/nativescript/NativescriptDriver",
      "./driver/oracle/OracleDriver",
      "./driver/postgres/PostgresDriver",
      "./driver/react-native/ReactNativeDriver",
      "./driver/sap/SapDriver",
      "./driver/spanner/SpannerDriver",
      "./driver/sqljs/SqljsDriver",
      "./driver/sqlserver/MssqlParameter",
      "./driver/sqlserver/SqlServerDriver",
      "./entity-manager/MongoEntityManager",
      "./entity-schema/EntitySchemaEmbeddedError",
      "./error",
      "./persistence/EntityPersistExecutor",
      "./query-builder/DeleteQueryBuilder",
      "./query-builder/InsertQueryBuilder",
      "./query-builder/RelationQueryBuilder",
      "./query-builder/SoftDeleteQueryBuilder",
      "./query-builder/UpdateQueryBuilder",
      "./repository/MongoRepository",
      "./repository/TreeRepository",
      "./util/DateUtils",
      "./util/SqlTagUtils",
      "@sqltools/formatter",
    ].map(compiled),
    plain("tinyglobby"),
    callable("debug"),
    plain("sql-highlight"),
  ],
};
