import { readFileSync } from "node:fs";
import {
  ConnectionIsNotSetError,
  EntityPropertyNotFoundError,
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
} from "typeorm";
import { StorageUnavailable } from "../../use-cases/shared/storage-unavailable";
import { UnstorableText } from "../../use-cases/shared/unstorable-text";
import { asConnectionFailure, asStorageFailure } from "./storage-failure";

const withCode = (code: string, message = "said by the driver"): Error =>
  Object.assign(new Error(message), { code });
/** TypeORM's wrapper of a statement's error. */
const ofStatement = (error: Error): unknown => asStorageFailure(new QueryFailedError("SELECT 1", [], error));

describe("what a statement failed with", () => {
  it.each([
    ["08006", "UNREACHABLE"],
    ["08P01", "UNREACHABLE"],
    ["25006", "READ_ONLY"],
    ["25P03", "FAILING"],
    ["26000", "FAILING"],
    ["28P01", "FAILING"],
    ["40001", "BUSY"],
    ["40P01", "BUSY"],
    ["53100", "FULL"],
    ["53300", "UNREACHABLE"],
    ["55P03", "BUSY"],
    ["57014", "BUSY"],
    ["57P01", "UNREACHABLE"],
    ["58030", "FAILING"],
    ["XX000", "FAILING"],
    ["99999", "FAILING"],
    ["SQLITE_BUSY_SNAPSHOT", "LOCKED"],
    ["SQLITE_FULL", "FULL"],
    ["SQLITE_IOERR_LOCK", "FAILING"],
    ["SQLITE_READONLY_DBMOVED", "READ_ONLY"],
    ["SQLITE_PROTOCOL", "FAILING"],
    ["SQLITE_NOMEM", "FAILING"],
    ["SQLITE_SOMETHING_NEW", "FAILING"],
    ["EPIPE", "UNREACHABLE"],
    ["ETIMEDOUT", "SILENT"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "FAILING"],
    ["E_NEVER_HEARD_OF", "FAILING"],
  ])("is of the storage: %s", (code, trouble) => {
    expect(ofStatement(withCode(code))).toMatchObject({ name: "StorageUnavailable", trouble });
  });

  it.each(["Query read timeout", "Connection terminated unexpectedly", "a word of a driver to come"])(
    "is of the storage without a code: %s",
    (message) => {
      expect(ofStatement(new Error(message))).toBeInstanceOf(StorageUnavailable);
    },
  );

  it.each([
    withCode("22001"),
    withCode("23505"),
    withCode("25P02"),
    withCode("42601"),
    withCode("42P01"),
    withCode("54000"),
    withCode("0A000"),
    withCode("P0001"),
    withCode("SQLITE_ERROR"),
    withCode("SQLITE_CONSTRAINT_UNIQUE"),
    withCode("SQLITE_TOOBIG"),
    new TypeError("SQLite3 can only bind numbers, strings, bigints, buffers, and null"),
    new RangeError("Too few parameter values were provided"),
  ])("stays what it is where the statement is wrong: %s", (error) => {
    expect(ofStatement(error)).not.toBeInstanceOf(StorageUnavailable);
  });

  it("is of the text where the encoding has no such character", () => {
    for (const code of ["22021", "22P05"]) expect(ofStatement(withCode(code))).toBeInstanceOf(UnstorableText);
  });
});

describe("what a unit of work failed with outside a statement", () => {
  it.each([
    "EAI_AGAIN",
    "ENETUNREACH",
    "EHOSTDOWN",
    "ECONNABORTED",
    "EADDRNOTAVAIL",
    "ENETRESET",
    "CERT_HAS_EXPIRED",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "58030",
    "25P03",
  ])("is of the connection: %s", (code) => {
    expect(asStorageFailure(withCode(code))).toBeInstanceOf(StorageUnavailable);
  });

  it.each([
    "ERR_SOCKET_CLOSED",
    "ERR_SOCKET_CLOSED_BEFORE_CONNECTION",
    "ERR_SOCKET_CONNECTION_TIMEOUT",
    "ERR_STREAM_DESTROYED",
    "ERR_STREAM_PREMATURE_CLOSE",
    "ERR_STREAM_WRITE_AFTER_END",
  ])("is of a connection that is gone: %s", (code) => {
    expect(asStorageFailure(withCode(code))).toMatchObject({ trouble: "UNREACHABLE" });
  });

  it.each([
    "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH",
    "ERR_NEVER_HEARD_OF",
    "NEVER_HEARD_OF",
    "F0001",
    "3D000",
  ])("is of the connection, known or not: %s", (code) => {
    expect(asStorageFailure(withCode(code))).toBeInstanceOf(StorageUnavailable);
  });

  it.each([
    new Error("timeout expired"),
    new Error("timeout exceeded when trying to connect"),
    new Error("Connection terminated due to connection timeout"),
    new Error("Connection ended unexpectedly"),
    new Error("The database connection is not open"),
    new TypeError("The database connection is not open"),
    Object.assign(new AggregateError([new Error("::1"), new Error("127.0.0.1")]), { code: "ECONNREFUSED" }),
    new AggregateError([new Error("::1"), new Error("127.0.0.1")]),
    new QueryRunnerAlreadyReleasedError(),
    new ConnectionIsNotSetError("postgres"),
  ])("is of the connection: %s", (error) => {
    expect(asStorageFailure(error)).toBeInstanceOf(StorageUnavailable);
  });

  it.each([
    new Error("anything of our own, or of a library"),
    withCode("ERR_CRYPTO_INVALID_STATE"),
    new TypeError("x is not a function"),
    new SyntaxError("Unexpected token"),
    new EntityPropertyNotFoundError("name", {} as never),
    Object.assign(new Error("no such file"), { code: "ENOENT", path: "/no/such/font" }),
    withCode("ERR_INVALID_ARG_TYPE"),
    withCode("23505"),
    null,
    undefined,
    "a text",
  ])("stays what it is where it is a mistake of ours: %s", (error) => {
    expect(asStorageFailure(error)).toBe(error);
  });
});

describe("what the driver of PostgreSQL can say without a code", () => {
  /** Errors of wrong calls, which repeating cannot mend. */
  const MISUSE = [
    "A query must have either text or a name. Supplying neither is unsupported.",
    "Binary mode not supported yet",
    "Called end on pool more than once",
    "Client has already been connected. You cannot reuse a client.",
    "Passing a function as the first parameter to pool.query is not supported",
    "Prepared statements must be unique - ",
    "Query values must be an array",
    "Release called on client which has already been released to the pool.",
    "circular reference detected while preparing ",
    "unexpected condition",
  ];
  const SOURCES = [
    "pg/lib/client.js",
    "pg/lib/connection.js",
    "pg/lib/query.js",
    "pg/lib/utils.js",
    "pg/lib/crypto/sasl.js",
    "pg/lib/crypto/cert-signatures.js",
    "pg-pool/index.js",
    "pg-protocol/dist/parser.js",
  ];
  const said = SOURCES.flatMap((source) =>
    Array.from(
      readFileSync(`node_modules/${source}`, "utf8").matchAll(/new \S*(?<!Type)Error\(\s*(['"`])([^'`"$]+)/g),
      ([, , message]) => message ?? "",
    ),
  );

  it("is read from its source", () => {
    expect(said.length).toBeGreaterThan(50);
    expect(said).toEqual(expect.arrayContaining(MISUSE));
  });

  it.each([...new Set(said)])("is of the connection unless it is called wrongly: %s", (message) => {
    for (const failure of [asStorageFailure(new Error(message)), ofStatement(new Error(message))])
      expect(failure instanceof StorageUnavailable).toBe(!MISUSE.includes(message));
  });
});

describe("why no connection could be had", () => {
  it("is never the caller's fault", () => {
    for (const error of [new Error("?"), new TypeError("?"), withCode("28P01"), withCode("EAI_AGAIN"), null])
      expect(asConnectionFailure(error)).toMatchObject({ trouble: "UNREACHABLE" });
    // All connections of the pool are in use, which says nothing about the database.
    expect(asConnectionFailure(new Error("timeout exceeded when trying to connect"))).toMatchObject({
      trouble: "BUSY",
    });
  });
});
