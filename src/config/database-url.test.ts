import { problemsWith } from "../../tests/support/production-settings";

describe("the database of a real server", () => {
  it.each(["sqlite:./data/h.sqlite", "postgres://h/d", "postgresql://u:p@h:5432/d"])(
    "may be at DATABASE_URL %s",
    (url) => expect(problemsWith({ DATABASE_URL: url })).toEqual([]),
  );

  it.each([
    ["sqlite:", "names no file"],
    ["sqlite::memory:", "must name a file"],
    ["sqlite: :memory:", "must name a file"],
    ["postgres://", "names no host"],
    ["postgres:///d", "names no host"],
    ["postgres://h", "names no database"],
    ["postgres://h/", "names no database"],
    ["postgres:h", "unknown kind"],
    ["./file", "unknown kind"],
    ["https://example.jp", "unknown kind"],
    ["postgres://u:s3cret@h:port/d", "cannot be read"],
    ["postgres://u:s3cret/x@h/d", "cannot be read"],
    ["postgres://u:s3cret#x@h/d", "cannot be read"],
    ["postgres://u:s3cret%@h/d", "cannot be read"],
    ["postgres://u%:s3cret@h/d", "cannot be read"],
  ])("is refused at DATABASE_URL %s, without repeating it", (url, reason) => {
    const problems = problemsWith({ DATABASE_URL: url });
    expect(problems).toEqual([expect.stringContaining(reason)]);
    expect(problems[0]).toContain("expected sqlite:FILE or postgres://");
    expect(problems[0]).not.toContain("s3cret");
  });
});
