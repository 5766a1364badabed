import type { DataSource } from "typeorm";

/**
 * Lets a data source that was opened without rows know those of another one on the same database. TypeORM would work out all of
 * them again, at each start.
 */
export function shareRows({ entityMetadatas, entityMetadatasMap }: DataSource, other: DataSource): void {
  Object.assign(other, { entityMetadatas, entityMetadatasMap });
}
