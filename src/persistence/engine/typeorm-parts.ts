/**
 * What the server uses of TypeORM. The build takes it in the place of TypeORM's index, which loads 60 modules more: it fails
 * where one is missing here.
 */
export { DataSource } from "typeorm/data-source/DataSource.js";
export { Column } from "typeorm/decorator/columns/Column.js";
export { PrimaryColumn } from "typeorm/decorator/columns/PrimaryColumn.js";
export { Entity } from "typeorm/decorator/entity/Entity.js";
export { ForeignKey } from "typeorm/decorator/ForeignKey.js";
export { Index } from "typeorm/decorator/Index.js";
export { QueryFailedError } from "typeorm/error/QueryFailedError.js";
export { In } from "typeorm/find-options/operator/In.js";
export { IsNull } from "typeorm/find-options/operator/IsNull.js";
export { Not } from "typeorm/find-options/operator/Not.js";
export { getMetadataArgsStorage } from "typeorm/globals.js";
export { MigrationExecutor } from "typeorm/migration/MigrationExecutor.js";
export { Table } from "typeorm/schema-builder/table/Table.js";
export { TableColumn } from "typeorm/schema-builder/table/TableColumn.js";
export { TableForeignKey } from "typeorm/schema-builder/table/TableForeignKey.js";
export { TableIndex } from "typeorm/schema-builder/table/TableIndex.js";
