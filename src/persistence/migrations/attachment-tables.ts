import { TableIndex, type Table } from "typeorm";
import { hash, id, index, instant, integer, primaryId, table, text, valueName } from "./table";

/** A table of the documents attached to rows of another (添付書類), as it was when this was written, and one of their bytes. */
export function attachmentTables(
  name: string,
  owner: { readonly column: string; readonly table: string; readonly index: string },
  organisations: string,
): readonly [files: Table, parts: Table] {
  const files = table(
    name,
    {
      ...primaryId,
      [owner.column]: id,
      organisation_id: id,
      kind: valueName,
      file_name: text,
      content_type: valueName,
      size: integer,
      sha256: hash,
      uploaded_at: instant,
      user_id: { ...id, isNullable: true },
      removed_at: { ...instant, isNullable: true },
    },
    [
      index(owner.index, [owner.column, "id"]),
      // Whose room they take: of those that are there alone.
      new TableIndex({
        name: `${name}_of_organisation`,
        columnNames: ["organisation_id", owner.column],
        where: '"removed_at" IS NULL',
      }),
    ],
    { [owner.column]: owner.table, organisation_id: organisations },
  );
  const parts = table(
    `${name}_part`,
    {
      attachment_id: { ...id, isPrimary: true },
      position: { ...integer, isPrimary: true },
      content: text,
    },
    [],
    { attachment_id: name },
  );
  return [files, parts];
}
