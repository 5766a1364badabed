import "reflect-metadata";
import type { Page } from "../../../use-cases/shared/page";
import { toConnection } from "./connection.type";
import { decodeCursor } from "./cursor";

describe("a connection", () => {
  const made: string[] = [];
  const page: Page<string> = {
    rows: ["a", "b", "c"].map((view) => ({
      view,
      get position() {
        made.push(view);
        return { key: `key of ${view}`, id: view };
      },
    })),
    hasNextPage: true,
    hasPreviousPage: false,
  };
  beforeEach(() => made.splice(0));

  it("shows the rows of its page, with and without cursors", () => {
    const { edges, nodes, pageInfo } = toConnection(page, "order");
    expect(nodes).toEqual(["a", "b", "c"]);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(edges.map(({ cursor }) => decodeCursor("order", cursor, "string"))).toEqual(
      nodes.map((id) => ({ key: `key of ${id}`, id })),
    );
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
    expect([hasNextPage, hasPreviousPage]).toEqual([true, false]);
    expect([startCursor, endCursor]).toEqual([edges[0]?.cursor, edges[2]?.cursor]);
  });

  it("makes only the cursors that are asked for", () => {
    const { edges, nodes, pageInfo } = toConnection(page, "order");
    expect([nodes.length, edges.length, pageInfo.hasNextPage]).toEqual([3, 3, true]);
    expect(made).toEqual([]);
    expect(pageInfo.endCursor).not.toBeNull();
    expect(made).toEqual(["c"]);
  });

  it("has no cursors where it has no rows", () => {
    const { pageInfo } = toConnection({ ...page, rows: [] }, "order");
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([null, null]);
  });
});
