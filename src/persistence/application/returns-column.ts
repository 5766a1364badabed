import type { ApplicationReturn } from "../../domain/application/application-return";

/** 差戻し out of its column. JSON knows no instants. */
export function returnsFrom(json: string): ApplicationReturn[] {
  const stored = JSON.parse(json) as (Omit<ApplicationReturn, "returnedAt"> & { returnedAt: string })[];
  return stored.map((each) => ({ ...each, returnedAt: new Date(each.returnedAt) }));
}
