import DataLoader from "dataloader";
import { In, IsNull, type DataSource } from "typeorm";
import { Certificate } from "./certificate";
import { Contractor, Issuer, Obligee } from "./parties";

export type Loaders = ReturnType<typeof createLoaders>;

/** New ones for each request, so that nothing is kept from one caller to another. */
export function createLoaders(source: DataSource) {
  return {
    issuers: new DataLoader<string, Issuer>(async (ids) =>
      inOrder(ids, await source.getRepository(Issuer).findBy({ id: In([...ids]) }), ({ id }) => id),
    ),
    contractors: new DataLoader<string, Contractor>(async (ids) =>
      inOrder(ids, await source.getRepository(Contractor).findBy({ id: In([...ids]) }), ({ id }) => id),
    ),
    obligees: new DataLoader<string, Obligee>(async (ids) =>
      inOrder(ids, await source.getRepository(Obligee).findBy({ id: In([...ids]) }), ({ id }) => id),
    ),
    certificates: new DataLoader<string, Certificate>(async (ids) =>
      inOrder(
        ids,
        await source
          .getRepository(Certificate)
          .findBy({ guaranteeId: In([...ids]), supersededById: IsNull() }),
        ({ guaranteeId }) => guaranteeId,
      ),
    ),
  };
}

function inOrder<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  idOf: (row: Row) => string,
): (Row | Error)[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? new Error(`There is no ${id}`));
}
