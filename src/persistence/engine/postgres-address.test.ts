import { postgresAddress } from "./postgres-address";

const at = (query: string) => postgresAddress(`postgres://clerk:s3cret@db.example.jp:6432/hosho${query}`);

describe("an address of PostgreSQL", () => {
  it("names host, port, user, password and database, with what stands in them written as %xx", () => {
    expect(postgresAddress("postgresql://a%40b:p%3A%2F@[::1]/%E4%BF%9D%E8%A8%BC")).toEqual({
      host: "::1",
      port: 5432,
      user: "a@b",
      password: "p:/",
      database: "保証",
      applicationName: undefined,
      ways: [false],
    });
    expect(postgresAddress("postgres://%2Frun%2Fpostgresql/d").host).toBe("/run/postgresql");
  });

  const unchecked = { rejectUnauthorized: false };
  it.each([
    ["", [false]],
    ["?sslmode=disable", [false]],
    ["?sslmode=allow", [false, unchecked]],
    ["?sslmode=prefer", [unchecked, false]],
    ["?sslmode=require", [unchecked]],
    ["?sslmode=verify-full", [{ rejectUnauthorized: true }]],
    ["?sslrootcert=system", [{ rejectUnauthorized: true }]],
  ])("goes the ways that libpq goes: %s", (query, ways) => {
    const found = at(query).ways;
    expect(found).toHaveLength(ways.length);
    expect(found).toMatchObject(ways);
  });

  it.each([
    ["?sslmode=on", /sslmode that is not known.*disable, allow, prefer, require, verify-ca, verify-full$/],
    ["?sslmode=VERIFY-FULL", /sslmode that is not known/],
    ["?sslmode=verify-ca", /takes an sslrootcert/],
    ["?sslmode=require&sslrootcert=system", /takes sslmode=verify-full/],
    ["?sslrootcert=/etc/ca.pem", /no sslmode/],
    ["?sslmode=require&sslrootcert=/no/such.pem", /cannot be read, sslrootcert=\/no\/such\.pem/],
    ["?sslmode=require&sslrootcert=/etc/hostname", /not PEM/],
    ["?sslmode=require&sslcert=/etc/hostname", /both sslcert and sslkey/],
    ["?sslmode=require&sslmode=disable", /sslmode twice/],
    ["?channel_binding=require", /not known, channel_binding/],
    ["?s3cr%40t", /its name is left out here/],
  ])("is refused where it cannot be meant: %s", (query, reason) => {
    expect(() => at(query)).toThrow(reason);
    expect(() => at(query)).not.toThrow(/s3cret/);
  });
});
